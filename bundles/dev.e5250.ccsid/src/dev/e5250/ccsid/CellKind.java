package dev.e5250.ccsid;

/** What a position of the display is to the characters shown there, and what {@link Ccsid#decode} goes on from. */
public final class CellKind {
    /** A character of one byte, an attribute, or nothing. */
    public static final byte SINGLE = 0;
    /** The first cell of a character that is two cells wide. */
    public static final byte LEAD = 1;
    /** The second cell of a character that is two cells wide. */
    public static final byte TRAIL = 2;
    public static final byte SHIFT_OUT = 3;
    public static final byte SHIFT_IN = 4;

    /** The state of {@link Ccsid#decode} where characters have one byte. */
    public static final int SINGLE_BYTE = 0;
    /** The state of {@link Ccsid#decode} where characters have two bytes. */
    public static final int DOUBLE_BYTE = 1;

    private CellKind() {
    }

    /** What is to be read in cells from one index to another, exclusive: without shifts, two-byte characters once. */
    public static String text(char[] characters, byte[] kinds, int from, int to) {
        char[] text = new char[to - from];
        int end = 0;
        for (int i = from; i < to; i++) {
            if (kinds[i] == SINGLE || kinds[i] == LEAD || kinds[i] == TRAIL && characters[i] != 0) {
                text[end++] = characters[i];
            }
        }
        return new String(text, 0, end);
    }
}
