package dev.e5250.script;

/**
 * An option of the command line.
 *
 * @param argument what must follow it, or empty
 */
record OptionEntry(String name, String argument, String help) {
}
