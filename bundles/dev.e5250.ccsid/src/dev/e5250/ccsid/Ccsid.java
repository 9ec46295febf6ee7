package dev.e5250.ccsid;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One EBCDIC character set of a host, over the charset of the JDK that implements it. Immutable and shared: any
 * thread may use it.
 * <p>
 * The host's control positions 00 to 3F are not characters of the set, whatever a charset maps them to: they read as
 * blanks, and no character is written as one of them.
 */
public final class Ccsid {
    /** What stands for a character that the set does not have: EBCDIC blank. */
    public static final byte BLANK = 0x40;

    private static final Map<Integer, String> CHARSETS = charsets();
    private static final Map<Integer, Ccsid> LOADED = new ConcurrentHashMap<>();
    private static final int FIRST_CHARACTER = 0x40;

    private final int number;
    private final char[] unicode = new char[256];
    /** Code points of the set in ascending order, and the host byte of each. */
    private final char[] characters;
    private final byte[] bytes;
    /** Host byte by Unicode for Latin-1, 0 where there is none: what nearly everyone types. */
    private final byte[] latin = new byte[256];

    private Ccsid(int number, Charset charset) {
        this.number = number;
        byte[] one = new byte[1];
        int count = 0;
        long[] pairs = new long[256 - FIRST_CHARACTER];
        Arrays.fill(unicode, ' ');
        for (int b = FIRST_CHARACTER; b < 256; b++) {
            one[0] = (byte) b;
            String text = new String(one, charset);
            if (text.length() != 1 || text.charAt(0) == '\uFFFD' || Character.isISOControl(text.charAt(0))) {
                continue;
            }
            unicode[b] = text.charAt(0);
            pairs[count++] = (long) text.charAt(0) << 8 | b;
        }
        pairs = Arrays.copyOf(pairs, count);
        Arrays.sort(pairs);
        characters = new char[count];
        bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            characters[i] = (char) (pairs[i] >> 8);
            bytes[i] = (byte) pairs[i];
            if (characters[i] < latin.length) {
                latin[characters[i]] = bytes[i];
            }
        }
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
        return LOADED.computeIfAbsent(number, n -> new Ccsid(n, Charset.forName(CHARSETS.get(n))));
    }

    /** Whether {@link #of} knows the number and this Java runtime has its charset. */
    public static boolean isSupported(int number) {
        String name = CHARSETS.get(number);
        return name != null && Charset.isSupported(name);
    }

    /** All numbers that can be used, in ascending order. */
    public static int[] supported() {
        return CHARSETS.keySet().stream().mapToInt(Integer::intValue).filter(Ccsid::isSupported).sorted().toArray();
    }

    public int number() {
        return number;
    }

    /** The character of a host byte; a blank for 00 to 3F and for positions the set leaves free. */
    public char toUnicode(byte hostByte) {
        return unicode[hostByte & 0xFF];
    }

    /** Characters of host bytes. */
    public String toUnicode(byte[] hostBytes, int offset, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = unicode[hostBytes[offset + i] & 0xFF];
        }
        return new String(text);
    }

    /** Whether the set has the character. */
    public boolean canEncode(char character) {
        return find(character) != 0;
    }

    /** The host byte of a character, {@link #BLANK} when the set does not have it. */
    public byte toHost(char character) {
        byte found = find(character);
        return found == 0 ? BLANK : found;
    }

    /** Host bytes of a text, a blank for each character that the set does not have. */
    public byte[] toHost(String text) {
        byte[] hostBytes = new byte[text.length()];
        for (int i = 0; i < hostBytes.length; i++) {
            hostBytes[i] = toHost(text.charAt(i));
        }
        return hostBytes;
    }

    private byte find(char character) {
        if (character < latin.length) {
            return latin[character];
        }
        int index = Arrays.binarySearch(characters, character);
        return index < 0 ? 0 : bytes[index];
    }

    @Override
    public String toString() {
        return "CCSID " + number; //$NON-NLS-1$
    }

    private static Map<Integer, String> charsets() {
        Map<Integer, String> names = new ConcurrentHashMap<>();
        for (int ibm : new int[] {37, 273, 277, 278, 280, 284, 285, 297, 500, 870, 871, 1026, 1047}) {
            // not by format, which loads the data of the locale: a tenth of the time that a process needs to connect
            names.put(ibm, (ibm < 100 ? "IBM0" : "IBM") + ibm); //$NON-NLS-1$ //$NON-NLS-2$
        }
        for (int extended : new int[] {875, 1025, 1097, 1112, 1122, 1123}) {
            names.put(extended, "x-IBM" + extended); //$NON-NLS-1$
        }
        for (int euro = 1140; euro <= 1149; euro++) {
            names.put(euro, "IBM0" + euro); //$NON-NLS-1$
        }
        names.put(838, "IBM-Thai"); //$NON-NLS-1$
        return Map.copyOf(names);
    }
}
