package dev.e5250.host;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;

import dev.e5250.ccsid.Ccsid;

/**
 * A Unicode field of a program on a display that does not take Unicode: its code units are converted to the character set of the
 * display, and back (IBM i, DDS for display files, keyword CCSID; globalization, display files and panel groups). On a display of
 * one-byte characters it is a common field; on one with double bytes an open one (FCW 8280), as characters of two bytes come between
 * shift codes. It takes two positions for each code unit, if the program does not say otherwise.
 * <p>
 * How a host sends UTF-16 itself to a display that takes it is in no public manual, and not built here.
 *
 * @param ccsid  of the display
 * @param units  how many code units of UTF-16 the program has room for
 * @param positions that it takes on the display
 */
public record UnicodeField(Ccsid ccsid, int units, int positions) {
    /** What stands for a character that the display does not have: it takes one position, and is no attribute. */
    private static final int SUBSTITUTE = 0x1F;
    private static final int DOUBLE_BYTE_SUBSTITUTE = 0xFEFE;
    private static final char SUBSTITUTED = '\u001A';

    public UnicodeField {
        Objects.requireNonNull(ccsid);
    }

    /** As wide as it is without a word of the program's: two positions for each code unit. */
    public static UnicodeField of(Ccsid ccsid, int units) {
        return new UnicodeField(ccsid, units, 2 * units);
    }

    /** The field at a place on the display, with a value. */
    public HostField at(int row, int column, String value) {
        HostField field = Orders.input(row, column, positions).hostValue(toDisplay(value));
        return ccsid.isDoubleByte() ? field.fcw(Fcw.IDEOGRAPHIC_OPEN) : field;
    }

    /** Host bytes of a text, as many whole characters as there are positions for; shifts are balanced. */
    public byte[] toDisplay(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean shifted = false;
        for (int i = 0; i < text.length();) {
            int units = Character.charCount(text.codePointAt(i));
            int hostBytes = hostBytes(text.charAt(i), units == 1 ? 0 : text.charAt(i + 1));
            boolean pair = hostBytes > 0xFF;
            int shift = pair == shifted ? 0 : 1;
            if (out.size() + shift + (pair ? 3 : 1) > positions) {
                break;
            }
            if (shift > 0) {
                out.write(shifted ? Ccsid.SHIFT_IN : Ccsid.SHIFT_OUT);
                shifted = pair;
            }
            if (pair) {
                out.write(hostBytes >> 8);
            }
            out.write(hostBytes);
            i += units;
        }
        if (shifted) {
            out.write(Ccsid.SHIFT_IN);
        }
        return out.toByteArray();
    }

    /** One byte, or two. */
    private int hostBytes(char first, char second) {
        if (second == 0 && ccsid.canEncode(first)) {
            return ccsid.toHost(first) & 0xFF;
        }
        int pair = ccsid.toPair(first, second);
        boolean wide = second != 0 || first >= '\u1100';
        return pair != 0 ? pair : ccsid.isDoubleByte() && wide ? DOUBLE_BYTE_SUBSTITUTE : SUBSTITUTE;
    }

    /**
     * What the program reads of the data that a display returned: code units of UTF-16, filled with blanks to its length.
     *
     * @throws IllegalArgumentException when shifts are not balanced or half a pair is in it: that cannot be converted
     */
    public String toProgram(byte[] data) {
        StringBuilder text = new StringBuilder();
        boolean shifted = false;
        for (int i = 0; i < data.length; i++) {
            int b = data[i] & 0xFF;
            if (ccsid.isDoubleByte() && (b == Ccsid.SHIFT_OUT || b == Ccsid.SHIFT_IN)) {
                require(shifted == (b == Ccsid.SHIFT_IN));
                shifted = !shifted;
            } else if (shifted && b >= Ccsid.BLANK) {
                require(i + 1 < data.length && (data[i + 1] & 0xFF) >= Ccsid.BLANK);
                append(text, ccsid.toUnicode(data[i], data[++i]));
            } else {
                append(text, b == SUBSTITUTE ? SUBSTITUTED : ccsid.toUnicode(data[i]));
            }
        }
        require(!shifted);
        char[] program = new char[units];
        Arrays.fill(program, ' ');
        text.getChars(0, Math.min(units, text.length()), program, 0);
        return String.valueOf(program);
    }

    private static void append(StringBuilder text, int packed) {
        text.append(packed == Ccsid.UNKNOWN ? SUBSTITUTED : (char) packed);
        if (packed >>> 16 != 0) {
            text.append((char) (packed >>> 16));
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("shifts are not balanced");
        }
    }
}
