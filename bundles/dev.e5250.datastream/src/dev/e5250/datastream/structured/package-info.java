/** Structured fields of the command Write Structured Field, one class each. */
package dev.e5250.datastream.structured;
