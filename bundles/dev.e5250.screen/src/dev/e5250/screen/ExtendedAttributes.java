package dev.e5250.screen;

/**
 * The extended attributes of a display (SC30-3533 15.6.14, order WEA): each begins at a position without taking it, and
 * holds in reading order until the next of its kind, a colour also until the next primary attribute. Takes memory only
 * while a host uses them, which few do.
 */
public final class ExtendedAttributes {
    /** A primary attribute, 20 to 3F, or 0 for none. */
    public static final int PRIMARY = 0x01;
    /** A foreground colour, 80 to 8F, or 0 to go on with the one before. */
    public static final int COLOUR = 0x03;

    private static final int FIRST_COLOUR = 0x80;
    /** Two values share a colour; 80 and 81 are that of the background. */
    private static final Colour[] COLOURS = {null, Colour.BLUE, Colour.GREEN, Colour.TURQUOISE, Colour.RED, Colour.PINK,
            Colour.YELLOW, Colour.WHITE};

    /** The primary attribute in the high byte, the colour in the low one; null while there are none. */
    private short[] values;

    /** Whether there are any. */
    public boolean isEmpty() {
        return values == null;
    }

    /** Whether one begins at an address. */
    public boolean isAt(int address) {
        return values != null && values[address] != 0;
    }

    /** Whether a value is that of a colour. */
    public static boolean isColour(int value) {
        return value >= FIRST_COLOUR && value < FIRST_COLOUR + 2 * COLOURS.length;
    }

    /** The primary attribute that begins at an address, or 0. */
    public int primaryAt(int address) {
        return values == null ? 0 : values[address] >> 8 & 0xFF;
    }

    /** The colour value that begins at an address, 80 to 8F, or 0. */
    public int colourAt(int address) {
        return values == null ? 0 : values[address] & 0xFF;
    }

    /** The colour of a value that {@link #colourAt} returned; null for that of the background. */
    static Colour colour(int value) {
        return COLOURS[value - FIRST_COLOUR >> 1];
    }

    void set(int address, int type, int value, int positions) {
        if (values == null) {
            values = new short[positions];
        }
        int old = values[address];
        values[address] = (short) (type == PRIMARY ? value << 8 | old & 0xFF : old & 0xFF00 | value);
    }

    /** Returns whether there was anything to take away. */
    boolean clear(int from, int to, int type) {
        if (values == null) {
            return false;
        }
        int kept = type == PRIMARY ? 0x00FF : 0xFF00;
        boolean changed = false;
        for (int at = from; at <= to; at++) {
            changed |= (values[at] & ~kept) != 0;
            values[at] &= (short) kept;
        }
        return changed;
    }

    boolean move(int from, int to, int length) {
        if (values == null) {
            return false;
        }
        System.arraycopy(values, from, values, to, length);
        return true;
    }

    void clear() {
        values = null;
    }
}
