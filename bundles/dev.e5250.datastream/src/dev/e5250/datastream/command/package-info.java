/** The commands of the display data stream, one class each; {@link dev.e5250.datastream.CommandTable} has their codes. */
package dev.e5250.datastream.command;
