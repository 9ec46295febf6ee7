package dev.e5250.ccsid;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    private static final int ATTRIBUTES = 0x20;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long FOUR_PAIRS = 0x0001000100010001L * (CellKind.LEAD << 8 | CellKind.TRAIL);
    private static final int UNIT = 16;
    private static final int PAIR = 0xFFFF;
    /**
     * Five pairs of CCSID 300 that the JDK reads as full-width forms, as IBM's emulators do, and what others read them as:
     * both may be typed.
     */
    private static final int[][] FULL_WIDTH = {{0x4260, '\uFF0D', '\u2212'}, {0x426A, '\uFFE4', '\u00A6'},
            {0x43A1, '\uFF5E', '\u301C'}, {0x444A, '\u2015', '\u2014'}, {0x447C, '\u2225', '\u2016'}};

    private final Charset charset;
    /** UTF-16 by both bytes, {@link Ccsid#UNKNOWN} where there is none: both units, so that none is a case of its own. */
    private final int[] unicode = new int[0x10000];
    /** Pairs of host bytes by the high and the low byte of one unit of UTF-16, 0 where there is none. */
    private final char[][] hosts = new char[256][];
    /** What has two units, in ascending order, and the pair in the low 16 bits. */
    private long[] extraHosts = {};

    DoubleByteTable(String name) {
        charset = Charset.forName(name);
        Arrays.fill(unicode, Ccsid.UNKNOWN);
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
                    unicode[lead << 8 | trail] = out.get(0);
                }
            }
        }
    }

    /** Changes what a pair reads as; {@link Ccsid#UNKNOWN} takes it out. */
    void put(int pair, String text) {
        unicode[pair] = text.length() == 1 ? text.charAt(0) : text.charAt(0) | text.charAt(1) << UNIT;
    }

    /** Makes the way back. */
    DoubleByteTable complete() {
        long[] pairs = new long[unicode.length];
        int count = 0;
        for (int pair = 0; pair < unicode.length; pair++) {
            int units = unicode[pair];
            if (units >>> UNIT != 0) {
                pairs[count++] = Integer.toUnsignedLong(units) << UNIT | pair;
            } else if (units != Ccsid.UNKNOWN) {
                host((char) units, pair);
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
        return unicode[lead << 8 | trail];
    }

    int toHost(char first, char second) {
        if (second == 0) {
            char[] row = hosts[first >> 8];
            return row == null ? 0 : row[first & 0xFF];
        }
        long wanted = Integer.toUnsignedLong(first | second << UNIT) << UNIT;
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
        int i = from;
        if (state >> 8 != 0 && from < to && (bytes[from] & 0xFF) >= FIRST) {
            kinds[i] = CellKind.SINGLE;
            text[i++] = ' ';
        }
        while (i < to) {
            i = shifted ? pairs(bytes, i, to, text, kinds) : single.untilShift(bytes, i, to, text, kinds);
            if (i == to) {
                break;
            }
            int stopped = bytes[i] & 0xFF;
            kinds[i] = kind(stopped);
            text[i] = ' ';
            if (stopped < FIRST) {
                shifted = stopped == Ccsid.SHIFT_OUT || shifted && stopped != Ccsid.SHIFT_IN && stopped < ATTRIBUTES;
            } else if (i + 1 == to) {
                return stopped << 8 | CellKind.DOUBLE_BYTE;
            } else {
                text[i] = Ccsid.UNKNOWN;
            }
            i++;
        }
        return shifted ? CellKind.DOUBLE_BYTE : CellKind.SINGLE_BYTE;
    }

    /**
     * Stops at a control or attribute, at half a pair before one or at the end, or at the end. Four pairs are written at once,
     * whatever they are: what is none is written again by whoever goes on there.
     */
    private int pairs(byte[] bytes, int from, int to, char[] text, byte[] kinds) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            put(text, i, unicode[(int) (eight >>> 3 * UNIT)]);
            put(text, i + 2, unicode[(int) (eight >>> 2 * UNIT) & PAIR]);
            put(text, i + 4, unicode[(int) (eight >>> UNIT) & PAIR]);
            put(text, i + 6, unicode[(int) eight & PAIR]);
            EIGHT.set(kinds, i, FOUR_PAIRS);
            long controls = ~(eight | eight << 1) & HIGH_BITS;
            if (controls != 0) {
                return i + (Long.numberOfLeadingZeros(controls) / Byte.SIZE & ~1);
            }
        }
        for (; i + 1 < to && (bytes[i] & 0xFF) >= FIRST && (bytes[i + 1] & 0xFF) >= FIRST; i += 2) {
            put(text, i, unicode[(bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF]);
            kinds[i] = CellKind.LEAD;
            kinds[i + 1] = CellKind.TRAIL;
        }
        return i;
    }

    private static void put(char[] text, int at, int units) {
        text[at] = (char) units;
        text[at + 1] = (char) (units >>> UNIT);
    }

    private static byte kind(int hostByte) {
        return switch (hostByte) {
        case Ccsid.SHIFT_OUT -> CellKind.SHIFT_OUT;
        case Ccsid.SHIFT_IN -> CellKind.SHIFT_IN;
        default -> CellKind.SINGLE;
        };
    }
}
