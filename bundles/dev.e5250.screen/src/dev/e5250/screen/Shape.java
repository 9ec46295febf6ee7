package dev.e5250.screen;

/**
 * What the position of a construct is a picture of. The row has a character there that says the same in plain text, and
 * the style says the colour; who can draw draws the shape instead.
 */
public enum Shape {
    /** Nothing but its character. */
    NONE,
    /** The frame of a window: corners, and lines through the middle of the position. */
    FRAME_TOP_LEFT, FRAME_TOP, FRAME_TOP_RIGHT, FRAME_LEFT, FRAME_RIGHT, FRAME_BOTTOM_LEFT, FRAME_BOTTOM,
    FRAME_BOTTOM_RIGHT,
    /** A choice of which one can be selected. */
    RADIO, RADIO_SELECTED, RADIO_UNAVAILABLE,
    /** A choice of which any number can be selected. */
    CHECK, CHECK_SELECTED, CHECK_UNAVAILABLE,
    /** The ends of a push button, and what is between them: its character is drawn on it. */
    BUTTON_LEFT, BUTTON, BUTTON_RIGHT,
    /** The line below a menu bar. */
    MENU_LINE,
    /** The ends of a scroll bar, the way between them, and the slider. */
    SCROLL_UP, SCROLL_DOWN, SCROLL_LEFT, SCROLL_RIGHT, SHAFT_VERTICAL, SHAFT_HORIZONTAL, SLIDER_VERTICAL,
    SLIDER_HORIZONTAL;

    private static final Shape[] ALL = values();

    static Shape of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it is a part of a scroll bar that can be seen. */
    public boolean isScrollBar() {
        return ordinal() >= SCROLL_UP.ordinal();
    }

    /** As it is on a reversed screen. */
    Shape mirrored() {
        return switch (this) {
        case FRAME_TOP_LEFT -> FRAME_TOP_RIGHT;
        case FRAME_TOP_RIGHT -> FRAME_TOP_LEFT;
        case FRAME_LEFT -> FRAME_RIGHT;
        case FRAME_RIGHT -> FRAME_LEFT;
        case FRAME_BOTTOM_LEFT -> FRAME_BOTTOM_RIGHT;
        case FRAME_BOTTOM_RIGHT -> FRAME_BOTTOM_LEFT;
        case BUTTON_LEFT -> BUTTON_RIGHT;
        case BUTTON_RIGHT -> BUTTON_LEFT;
        case SCROLL_LEFT -> SCROLL_RIGHT;
        case SCROLL_RIGHT -> SCROLL_LEFT;
        default -> this;
        };
    }
}
