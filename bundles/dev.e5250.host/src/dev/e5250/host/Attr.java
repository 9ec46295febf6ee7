package dev.e5250.host;

/** The attribute bytes 20 to 3F in order, named by what a colour display makes of them (SA21-9247 p. 2-143). */
public enum Attr {
    GREEN, GREEN_REVERSE, WHITE, WHITE_REVERSE, GREEN_UNDERSCORE, GREEN_UNDERSCORE_REVERSE, WHITE_UNDERSCORE,
    NON_DISPLAY, RED, RED_REVERSE, RED_BLINK, RED_BLINK_REVERSE, RED_UNDERSCORE, RED_UNDERSCORE_REVERSE,
    RED_BLINK_UNDERSCORE, NON_DISPLAY_2F, TURQUOISE, TURQUOISE_REVERSE, YELLOW, YELLOW_REVERSE, TURQUOISE_UNDERSCORE,
    TURQUOISE_UNDERSCORE_REVERSE, YELLOW_UNDERSCORE, NON_DISPLAY_37, PINK, PINK_REVERSE, BLUE, BLUE_REVERSE,
    PINK_UNDERSCORE, PINK_UNDERSCORE_REVERSE, BLUE_UNDERSCORE, NON_DISPLAY_3F;

    /** The byte on the wire, 20 to 3F. */
    public int code() {
        return 0x20 + ordinal();
    }

    /** Whether data under it are never shown. */
    public boolean isNonDisplay() {
        return (code() & 0x07) == 0x07;
    }
}
