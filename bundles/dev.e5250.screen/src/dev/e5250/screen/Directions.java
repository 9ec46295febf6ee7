package dev.e5250.screen;

/**
 * Which way a screen is shown, and which way the cursor goes there. On a reversed screen the first column of the host is the last
 * one that is seen: rows, cursor and columns of a {@link ScreenSnapshot} are as they are seen.
 */
public enum Directions {
    /** As all scripts but the right-to-left ones have it. */
    LEFT_TO_RIGHT(false, false),
    CURSOR_RIGHT_TO_LEFT(false, true),
    /** The screen is reversed and the cursor goes to the left on it: what the host calls forward. */
    RIGHT_TO_LEFT(true, true),
    SCREEN_RIGHT_TO_LEFT(true, false);

    private final boolean screen;
    private final boolean cursor;

    Directions(boolean screen, boolean cursor) {
        this.screen = screen;
        this.cursor = cursor;
    }

    static Directions of(boolean screenReversed, boolean cursorRightToLeft) {
        return screenReversed ? cursorRightToLeft ? RIGHT_TO_LEFT : SCREEN_RIGHT_TO_LEFT
                : cursorRightToLeft ? CURSOR_RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** Whether the host's first column is seen at the right edge. */
    public boolean isScreenReversed() {
        return screen;
    }

    /** Whether what is typed goes to the left, as it is seen. */
    public boolean isCursorRightToLeft() {
        return cursor;
    }
}
