package dev.e5250.terminal;

/** One row of a {@link KeyMap}. */
public record KeyBinding(KeyStroke stroke, KeyFunction function) {
}
