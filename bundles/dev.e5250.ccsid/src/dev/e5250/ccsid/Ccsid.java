package dev.e5250.ccsid;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One EBCDIC character set of a host. Immutable and shared by all sessions: any thread may use it. Its tables are made
 * when they are first needed.
 * <p>
 * The host's control positions 00 to 3F, and FF, are not characters of the set, whatever a charset maps them to: they
 * read as blanks, and no character is written as one of them. What the host uses and the set leaves free reads as
 * {@link #UNKNOWN}, which no set can write: the byte stays what it is until something else is typed over it.
 * <p>
 * The sets of Japan, Korea and China have characters of two bytes as well, between {@link #SHIFT_OUT} and
 * {@link #SHIFT_IN}. They are converted pair by pair, never a whole field at a time: each byte is a position of the
 * display and has to stay where it is.
 */
public final class Ccsid {
    /** What stands for a character that the set does not have: EBCDIC blank. */
    public static final byte BLANK = 0x40;
    /** Begins characters of two bytes. */
    public static final byte SHIFT_OUT = 0x0E;
    /** Ends characters of two bytes. */
    public static final byte SHIFT_IN = 0x0F;
    /** How a host byte or pair is shown that the set has no character for. */
    public static final char UNKNOWN = '\uFFFD';

    private static final Map<Integer, Ccsid> LOADED = new ConcurrentHashMap<>();

    private final int number;
    private final CharacterSets.Source source;
    private final SingleByteTable single;

    private Ccsid(int number, CharacterSets.Source source) {
        this.number = number;
        this.source = source;
        single = source.singleByte();
    }

    /**
     * The character set with a number.
     *
     * @throws IllegalArgumentException when {@link #isSupported} says no
     */
    public static Ccsid of(int number) {
        Ccsid loaded = LOADED.get(number);
        if (loaded != null) {
            return loaded;
        }
        if (!isSupported(number)) {
            throw new IllegalArgumentException("CCSID " + number); //$NON-NLS-1$
        }
        return LOADED.computeIfAbsent(number, n -> new Ccsid(n, CharacterSets.source(n)));
    }

    /** Whether {@link #of} knows the number and this Java runtime has what it rests on. */
    public static boolean isSupported(int number) {
        CharacterSets.Source source = CharacterSets.source(number);
        return source != null && source.isSupported();
    }

    /** All numbers that can be used, in ascending order. */
    public static int[] supported() {
        return CharacterSets.numbers().filter(Ccsid::isSupported).sorted().toArray();
    }

    public int number() {
        return number;
    }

    /** Whether the set has characters of two bytes. */
    public boolean isDoubleByte() {
        return source.pairs() != null;
    }

    /** Whether it is a set of a script that runs from right to left. */
    public boolean isRightToLeft() {
        return source.rightToLeft();
    }

    /** The character of one host byte. */
    public char toUnicode(byte hostByte) {
        return single.toUnicode(hostByte);
    }

    /**
     * The UTF-16 of a pair of host bytes: its first or only unit in the low 16 bits and, for a character outside the
     * Basic Multilingual Plane or one with a combining mark, the second in the high ones.
     */
    public int toUnicode(byte lead, byte trail) {
        return source.pairs().table().toUnicode(lead & 0xFF, trail & 0xFF);
    }

    /** The text of host bytes. What it has of two-byte characters is two positions long, and a shift none. */
    public String toUnicode(byte[] hostBytes, int offset, int length) {
        char[] text = new char[length];
        if (!isDoubleByte()) {
            for (int i = 0; i < length; i++) {
                text[i] = single.toUnicode(hostBytes[offset + i]);
            }
            return new String(text);
        }
        byte[] kinds = new byte[length];
        decode(Arrays.copyOfRange(hostBytes, offset, offset + length), 0, length, CellKind.SINGLE_BYTE, text, kinds);
        return CellKind.text(text, kinds, 0, length);
    }

    /**
     * What each of the host bytes shows, at the same places of text and kinds: for a set that {@link #isDoubleByte}. The
     * second cell of a two-byte character has a second unit of UTF-16 if there is one, 0 if not. Nothing is allocated.
     *
     * @param from  inclusive
     * @param to    exclusive
     * @param state as the bytes before left it: {@link CellKind#SINGLE_BYTE}, {@link CellKind#DOUBLE_BYTE}, or what this
     *              method has returned
     * @return the state for the bytes that follow
     */
    public int decode(byte[] hostBytes, int from, int to, int state, char[] text, byte[] kinds) {
        return source.pairs().table().decode(single, hostBytes, from, to, state, text, kinds);
    }

    /** Whether the set has the character in one byte. */
    public boolean canEncode(char character) {
        return single.find(character) != 0;
    }

    /** The host byte of a character, {@link #BLANK} when the set does not have it in one byte. */
    public byte toHost(char character) {
        byte found = single.find(character);
        return found == 0 ? BLANK : found;
    }

    /**
     * The pair of host bytes of a character, the first byte in bits 8 to 15; 0 when the set does not have it in two bytes.
     *
     * @param second a low surrogate or a combining mark, 0 for most characters
     */
    public int toPair(char first, char second) {
        return isDoubleByte() ? source.pairs().table().toHost(first, second) : 0;
    }

    /**
     * Host bytes of a text, a blank for each character that the set does not have. Two-byte characters get their shifts,
     * which are balanced.
     */
    public byte[] toHost(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        boolean shifted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            int both = next == 0 ? 0 : toPair(c, next);
            int pair = both != 0 ? both : canEncode(c) ? 0 : toPair(c, (char) 0);
            if (pair != 0 != shifted) {
                out.write(shifted ? SHIFT_IN : SHIFT_OUT);
                shifted = !shifted;
            }
            if (pair == 0) {
                out.write(toHost(c));
            } else {
                out.write(pair >> 8);
                out.write(pair);
            }
            if (both != 0 || Character.isSurrogatePair(c, next)) {
                i++;
            }
        }
        if (shifted) {
            out.write(SHIFT_IN);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "CCSID " + number; //$NON-NLS-1$
    }
}
