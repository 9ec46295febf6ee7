/** Structured fields of the order WDSF, one class each, and one for each of their minor structures. */
package dev.e5250.datastream.construct;
