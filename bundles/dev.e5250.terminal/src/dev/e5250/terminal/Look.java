package dev.e5250.terminal;

/**
 * What changes in how a screen is painted while the screen itself stays the same.
 *
 * @param cursor      shape of the cursor
 * @param cursorShown whether there is a cursor at all
 * @param focused     without the focus the cursor is an outline
 * @param blinkedOut  the half of the time in which blinking characters are weak and a blinking cursor is gone
 */
record Look(CursorStyle cursor, boolean cursorShown, boolean focused, boolean blinkedOut) {
}
