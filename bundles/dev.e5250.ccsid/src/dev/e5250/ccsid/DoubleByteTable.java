package dev.e5250.ccsid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Characters of two bytes, both ways: the first byte 41 to FE and the second too, and 4040 for the blank. Changed only
 * while it is made. UTF-16 of a pair is handled packed: the first unit in the low 16 bits, the second, or 0, in the high ones.
 */
final class DoubleByteTable {
    /** Bytes below are controls and attributes, in the middle of pairs too. */
    private static final int FIRST = 0x40;
    private static final int LAST = 0xFE;
    /** Stands for each pair with a byte below {@link #FIRST}: so many characters of two units no set has. */
    private static final char NO_PAIR = Character.MAX_SURROGATE;
    private static final int ATTRIBUTES = 0x20;
    /**
     * Five pairs of CCSID 300 that the JDK reads as full-width forms, as IBM's emulators do, and what others read them as:
     * both may be typed.
     */
    private static final int[][] FULL_WIDTH = {{0x4260, '\uFF0D', '\u2212'}, {0x426A, '\uFFE4', '\u00A6'},
            {0x43A1, '\uFF5E', '\u301C'}, {0x444A, '\u2015', '\u2014'}, {0x447C, '\u2225', '\u2016'}};

    private final Charset charset;
    /**
     * One unit of UTF-16 by both bytes, {@link Ccsid#UNKNOWN} where there is none; a surrogate counts in extras, so that one
     * comparison tells all that is rare.
     */
    private final char[] unicode = new char[0x10000];
    private int[] extras = new int[32];
    private int extraCount;
    /** Pairs of host bytes by the high and the low byte of one unit of UTF-16, 0 where there is none. */
    private final char[][] hosts = new char[256][];
    /** What has two units, in ascending order, and the pair in the low 16 bits. */
    private long[] extraHosts = {};

    DoubleByteTable(String name) {
        charset = Charset.forName(name);
        Arrays.fill(unicode, NO_PAIR);
        for (int lead = FIRST; lead < 0x100; lead++) {
            Arrays.fill(unicode, lead << 8 | FIRST, lead + 1 << 8, Ccsid.UNKNOWN);
        }
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] bytes = {Ccsid.SHIFT_OUT, 0, 0, Ccsid.SHIFT_IN};
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4);
        for (int lead = FIRST; lead <= LAST; lead++) {
            for (int trail = FIRST; trail <= LAST; trail++) {
                bytes[1] = (byte) lead;
                bytes[2] = (byte) trail;
                out.clear();
                if (decoder.reset().decode(in.rewind(), out, true).isUnderflow() && out.position() == 1) {
                    set(lead, trail, out.get(0));
                }
            }
        }
    }

    /** Changes what a pair reads as; {@link Ccsid#UNKNOWN} takes it out. */
    void put(int pair, String text) {
        int lead = pair >> 8;
        int trail = pair & 0xFF;
        if (text.length() == 1) {
            set(lead, trail, text.charAt(0));
            return;
        }
        if (extraCount == extras.length) {
            extras = Arrays.copyOf(extras, 2 * extraCount);
        }
        extras[extraCount] = text.charAt(0) | text.charAt(1) << 16;
        set(lead, trail, (char) (Character.MIN_SURROGATE + extraCount++));
    }

    private void set(int lead, int trail, char unit) {
        unicode[lead << 8 | trail] = unit;
    }

    /** Makes the way back. */
    DoubleByteTable complete() {
        extras = Arrays.copyOf(extras, extraCount);
        long[] pairs = new long[extraCount];
        int count = 0;
        for (int lead = FIRST; lead <= LAST; lead++) {
            for (int trail = FIRST; trail <= LAST; trail++) {
                char unit = unicode[lead << 8 | trail];
                if (Character.isSurrogate(unit)) {
                    pairs[count++] = Integer.toUnsignedLong(extras[unit - Character.MIN_SURROGATE]) << 16 | lead << 8 | trail;
                } else if (unit != Ccsid.UNKNOWN) {
                    host(unit, lead << 8 | trail);
                }
            }
        }
        extraHosts = Arrays.copyOf(pairs, count);
        Arrays.sort(extraHosts);
        for (int[] form : FULL_WIDTH) {
            if (toUnicode(form[0] >> 8, form[0] & 0xFF) == form[1] && toHost((char) form[2], (char) 0) == 0) {
                host((char) form[2], form[0]);
            }
        }
        return this;
    }

    private void host(char unit, int pair) {
        char[] row = hosts[unit >> 8];
        if (row == null) {
            row = new char[256];
            hosts[unit >> 8] = row;
        }
        row[unit & 0xFF] = (char) (row[unit & 0xFF] == 0 ? pair : preferred(unit, row[unit & 0xFF], pair));
    }

    /** Some characters are in a set twice. */
    private int preferred(char unit, int lower, int pair) {
        byte[] encoded = String.valueOf(unit).getBytes(charset);
        return encoded.length == 4 && (encoded[1] & 0xFF) << 8 == (pair & 0xFF00) && encoded[2] == (byte) pair ? pair : lower;
    }

    int toUnicode(int lead, int trail) {
        char unit = unicode[lead << 8 | trail];
        return unit == NO_PAIR ? Ccsid.UNKNOWN : Character.isSurrogate(unit) ? extras[unit - Character.MIN_SURROGATE] : unit;
    }

    int toHost(char first, char second) {
        if (second == 0) {
            char[] row = hosts[first >> 8];
            return row == null ? 0 : row[first & 0xFF];
        }
        long wanted = Integer.toUnsignedLong(first | second << 16) << 16;
        int index = -Arrays.binarySearch(extraHosts, wanted) - 1;
        return index < extraHosts.length && (extraHosts[index] & ~0xFFFFL) == wanted ? (int) extraHosts[index] & 0xFFFF : 0;
    }

    /**
     * See {@link Ccsid#decode}. An attribute ends two-byte characters: a host that cut a field short without shifting in
     * must not garble the rest of the display. Half a pair at the end of a row has its other half on the next, and neither can
     * be drawn there.
     */
    int decode(SingleByteTable single, byte[] bytes, int from, int to, int state, char[] text, byte[] kinds) {
        boolean shifted = state != CellKind.SINGLE_BYTE;
        Arrays.fill(kinds, from, to, CellKind.SINGLE);
        int i = from;
        if (state >> 8 != 0 && from < to && (bytes[from] & 0xFF) >= FIRST) {
            text[i++] = ' ';
        }
        while (i < to) {
            if (shifted) {
                i = pairs(bytes, i, to, text, kinds);
            } else {
                int end = ByteRuns.untilShift(bytes, i, to);
                single.toUnicode(bytes, i, end, text);
                i = end;
            }
            if (i == to) {
                break;
            }
            int control = bytes[i] & 0xFF;
            text[i] = ' ';
            if (control >= FIRST) {
                return control << 8 | CellKind.DOUBLE_BYTE;
            }
            kinds[i++] = kind(control);
            shifted = control == Ccsid.SHIFT_OUT || shifted && control != Ccsid.SHIFT_IN && control < ATTRIBUTES;
        }
        return shifted ? CellKind.DOUBLE_BYTE : CellKind.SINGLE_BYTE;
    }

    /** Stops at a control or attribute, at the last position when it has half a pair, or behind it. */
    private int pairs(byte[] bytes, int from, int to, char[] text, byte[] kinds) {
        int control = ByteRuns.untilControl(bytes, from, to);
        int end = from + (control - from & ~1);
        int rare = 0;
        for (int i = from; i < end; i += 2) {
            char unit = unicode[(bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF];
            text[i] = unit;
            text[i + 1] = 0;
            kinds[i] = CellKind.LEAD;
            kinds[i + 1] = CellKind.TRAIL;
            // negative for a surrogate and for nothing else
            rare |= (unit - Character.MIN_SURROGATE ^ unit - Character.MAX_SURROGATE - 1);
        }
        if (rare < 0) {
            extras(text, from, end);
        }
        if (end < control && control < to) {
            text[end++] = Ccsid.UNKNOWN;
        }
        return end;
    }

    /** Puts in the characters that have two units. */
    private void extras(char[] text, int from, int to) {
        for (int i = from; i < to; i += 2) {
            if (Character.isSurrogate(text[i])) {
                int units = extras[text[i] - Character.MIN_SURROGATE];
                text[i] = (char) units;
                text[i + 1] = (char) (units >>> 16);
            }
        }
    }

    private static byte kind(int hostByte) {
        return switch (hostByte) {
        case Ccsid.SHIFT_OUT -> CellKind.SHIFT_OUT;
        case Ccsid.SHIFT_IN -> CellKind.SHIFT_IN;
        default -> CellKind.SINGLE;
        };
    }
}
