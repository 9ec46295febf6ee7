package dev.e5250.script;

/** An action as a line has it: its name, perhaps abbreviated, and its arguments. */
record ActionCall(String name, String[] arguments) {
}
