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
    /** Where characters of two bytes begin, 81, and end, 80, without shifts; or 0. */
    public static final int IDEOGRAPHIC = 0x05;
    static final int IDEOGRAPHIC_BEGIN = 0x81;

    private static final int IDEOGRAPHIC_END = 0x80;
    private static final int FIRST_COLOUR = 0x80;
    /** Bits of a value: the begin or the end of two-byte characters, a primary attribute, a colour. */
    private static final int BEGIN = 0x8000;
    private static final int END = 0x4000;
    private static final int PRIMARY_BITS = 0x3F00;
    private static final int COLOUR_BITS = 0x00FF;
    /** Two values share a colour; 80 and 81 are that of the background. */
    private static final Colour[] COLOURS = {null, Colour.BLUE, Colour.GREEN, Colour.TURQUOISE, Colour.RED, Colour.PINK,
            Colour.YELLOW, Colour.WHITE};

    /** Null while there are none. */
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

    /** Whether a value begins or ends characters of two bytes. */
    public static boolean isIdeographic(int value) {
        return value == IDEOGRAPHIC_BEGIN || value == IDEOGRAPHIC_END;
    }

    /** The primary attribute that begins at an address, or 0. */
    public int primaryAt(int address) {
        return values == null ? 0 : (values[address] & PRIMARY_BITS) >> 8;
    }

    /** The colour value that begins at an address, 80 to 8F, or 0. */
    public int colourAt(int address) {
        return values == null ? 0 : values[address] & COLOUR_BITS;
    }

    /** The begin or the end of two-byte characters at an address, 81 or 80, or 0. */
    public int ideographicAt(int address) {
        int value = values == null ? 0 : values[address];
        return (value & BEGIN) != 0 ? IDEOGRAPHIC_BEGIN : (value & END) != 0 ? IDEOGRAPHIC_END : 0;
    }

    /** The colour of a value that {@link #colourAt} returned; null for that of the background. */
    static Colour colour(int value) {
        return COLOURS[value - FIRST_COLOUR >> 1];
    }

    /**
     * What is in force at a position whose byte may be an attribute, behind one where something else was: a primary
     * attribute, and above it the colour value that stands over its colour.
     */
    int inForceAt(int address, byte cell, int before) {
        int inForce = Attribute.isAttribute(cell & 0xFF) ? cell : before;
        if (values != null) {
            int primary = primaryAt(address);
            int colour = colourAt(address);
            inForce = primary != 0 ? primary : inForce;
            inForce = colour != 0 ? inForce & 0xFF | colour << 8 : inForce;
        }
        return inForce;
    }

    /** Whether what is in force lets nothing be seen: by its attribute, or drawn in the colour of the background. */
    static boolean isHidden(int inForce) {
        int colour = inForce >> 8 & 0xFF;
        return Attribute.isNonDisplay(inForce & 0xFF) || colour != 0 && colour(colour) == null;
    }

    void set(int address, int type, int value, int positions) {
        if (values == null) {
            values = new short[positions];
        }
        values[address] = (short) (values[address] & ~bits(type) | bits(type, value));
    }

    private static int bits(int type) {
        return switch (type) {
        case PRIMARY -> PRIMARY_BITS;
        case COLOUR -> COLOUR_BITS;
        default -> BEGIN | END;
        };
    }

    private static int bits(int type, int value) {
        return switch (type) {
        case PRIMARY -> value << 8;
        case COLOUR -> value;
        default -> value == IDEOGRAPHIC_BEGIN ? BEGIN : value == IDEOGRAPHIC_END ? END : 0;
        };
    }

    /** Returns whether there was anything to take away. */
    boolean clear(int from, int to, int type) {
        if (values == null) {
            return false;
        }
        int kept = ~bits(type);
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
