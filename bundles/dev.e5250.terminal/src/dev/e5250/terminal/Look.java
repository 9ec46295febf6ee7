package dev.e5250.terminal;

import dev.e5250.screen.Style;

/**
 * What changes in how a screen is painted while the screen itself stays the same.
 *
 * @param appearance  as the user chose it
 * @param cursorShown whether there is a cursor at all
 * @param focused     without the focus the cursor is an outline
 * @param blinkedOut  the half of the time in which blinking characters are weak and a blinking cursor is gone
 */
record Look(Appearance appearance, boolean cursorShown, boolean focused, boolean blinkedOut) {

    /** Whether a character with such a style is weak now. */
    boolean isWeak(byte style) {
        return blinkedOut && appearance.blinking() && Style.blink(style);
    }

    /** Whether a character with such a style is bold, in place of the blinking that the user does not want. */
    boolean isBold(byte style) {
        return !appearance.blinking() && Style.blink(style);
    }
}
