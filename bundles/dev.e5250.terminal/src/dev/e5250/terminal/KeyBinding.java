package dev.e5250.terminal;

import dev.e5250.screen.Key;

/**
 * One row of a {@link KeyMap}.
 *
 * @param modifiers of SWT.SHIFT, CTRL, ALT and COMMAND those that must be held, and no others
 * @param keyCode   as in an SWT key event; letters in lower case
 * @param key       what it means
 */
public record KeyBinding(int modifiers, int keyCode, Key key) {
}
