package dev.e5250.ccsid;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Characters of one byte, both ways. */
final class SingleByteTable {
    static final int FIRST = 0x40;
    /** Control position "eight ones". */
    private static final int LAST = 0xFE;

    private final char[] unicode = new char[256];
    /** The same with 0 for the shifts: one look tells both what a byte is and that it is no shift. */
    private final char[] withoutShifts;
    /** Code points of the set in ascending order, and the host byte of each. */
    private final char[] characters;
    private final byte[] bytes;
    /** Host byte by Unicode for Latin-1, 0 where there is none: what nearly everyone types. */
    private final byte[] latin = new byte[256];

    /**
     * @param set         256 characters by host byte, {@link Ccsid#UNKNOWN} where there is none
     * @param preferences knows which byte to write where several read as one character; null for the lowest
     */
    private SingleByteTable(char[] set, Charset preferences) {
        Arrays.fill(unicode, ' ');
        int count = 0;
        long[] pairs = new long[LAST + 1 - FIRST];
        for (int b = FIRST; b <= LAST; b++) {
            unicode[b] = set[b];
            if (set[b] != Ccsid.UNKNOWN) {
                pairs[count++] = (long) set[b] << 8 | b;
            }
        }
        withoutShifts = unicode.clone();
        withoutShifts[Ccsid.SHIFT_OUT] = 0;
        withoutShifts[Ccsid.SHIFT_IN] = 0;
        Arrays.sort(pairs, 0, count);
        char[] found = new char[count];
        byte[] hostBytes = new byte[count];
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            char character = (char) (pairs[i] >> 8);
            if (distinct > 0 && found[distinct - 1] == character) {
                hostBytes[distinct - 1] = preferred(hostBytes[distinct - 1], character, preferences);
                continue;
            }
            found[distinct] = character;
            hostBytes[distinct++] = (byte) pairs[i];
        }
        characters = Arrays.copyOf(found, distinct);
        bytes = Arrays.copyOf(hostBytes, distinct);
        for (int i = 0; i < distinct && characters[i] < latin.length; i++) {
            latin[characters[i]] = bytes[i];
        }
    }

    /** By a charset of the JDK; of one that has two-byte characters as well, those of one byte. */
    static SingleByteTable of(Charset charset) {
        char[] set = new char[256];
        byte[] one = new byte[1];
        for (int b = FIRST; b <= LAST; b++) {
            one[0] = (byte) b;
            String text = new String(one, charset);
            boolean character = text.length() == 1 && !Character.isISOControl(text.charAt(0));
            set[b] = character ? text.charAt(0) : Ccsid.UNKNOWN;
        }
        return new SingleByteTable(set, charset);
    }

    /** See the constructor. */
    static SingleByteTable of(char[] set, Charset preferences) {
        return new SingleByteTable(set, preferences);
    }

    private static byte preferred(byte lowest, char character, Charset preferences) {
        if (preferences == null) {
            return lowest;
        }
        byte[] encoded = String.valueOf(character).getBytes(preferences);
        return encoded.length == 1 ? encoded[0] : lowest;
    }

    char toUnicode(byte hostByte) {
        return unicode[hostByte & 0xFF];
    }

    /** The characters of host bytes up to a shift or the end, at the same places; returns where it stopped. */
    int untilShift(byte[] hostBytes, int from, int to, char[] text, byte[] kinds) {
        int i = from;
        for (; i < to; i++) {
            char character = withoutShifts[hostBytes[i] & 0xFF];
            if (character == 0) {
                break;
            }
            text[i] = character;
            kinds[i] = CellKind.SINGLE;
        }
        return i;
    }

    /** The host byte of a character, 0 when there is none. */
    byte find(char character) {
        if (character < latin.length) {
            return latin[character];
        }
        int index = Arrays.binarySearch(characters, character);
        return index < 0 ? 0 : bytes[index];
    }
}
