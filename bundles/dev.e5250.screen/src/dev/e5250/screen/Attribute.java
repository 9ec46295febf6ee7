package dev.e5250.screen;

import static dev.e5250.screen.Colour.*;

/**
 * The attribute bytes 20 to 3F (SA21-9247 p. 2-143): each takes one position, is shown as a blank, and holds until
 * the next one in reading order, across the ends of rows.
 */
public final class Attribute {
    public static final int NORMAL = 0x20;
    /** High intensity and blink: how a 5250 shows an operator error (SA21-9247 p. 2-135). */
    static final int ERROR = 0x2A;

    private static final byte[] STYLES = new byte[32];

    static {
        for (int low = 0; low < 8; low++) {
            boolean reverse = (low & 1) != 0;
            boolean high = (low & 2) != 0;
            boolean underline = (low & 4) != 0;
            STYLES[low] = Style.of(high ? WHITE : GREEN, reverse, underline, false, false);
            STYLES[8 + low] = Style.of(RED, reverse, underline, high, false);
            STYLES[16 + low] = Style.of(high ? YELLOW : TURQUOISE, reverse, underline, false, true);
            // pink and blue show neither column separators nor blink
            STYLES[24 + low] = Style.of(high ? BLUE : PINK, reverse, underline, false, false);
        }
        // 38 and 39 with the high bit clear are pink, 3A and 3B blue; x7 and xF never show their data
        for (int base = 0; base < 32; base += 8) {
            STYLES[base + 7] = Style.HIDDEN;
        }
    }

    private Attribute() {
    }

    /** Whether a byte of the display data stream is an attribute. */
    public static boolean isAttribute(int hostByte) {
        return (hostByte & 0xE0) == 0x20;
    }

    /** Whether data under this attribute are never shown: 27, 2F, 37, 3F. */
    public static boolean isNonDisplay(int attribute) {
        return (attribute & 0xE7) == 0x27;
    }

    /** The {@link Style} of the positions that follow the attribute. */
    public static byte style(int attribute) {
        return STYLES[attribute & 0x1F];
    }
}
