package dev.e5250.screen;

import java.text.Normalizer;
import java.util.Arrays;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;

/**
 * Text of scripts from right to left in two orders: as it is read, which all other programs have, and as it stands on the
 * display from left to right (Unicode Standard Annex 9). ICU4J is loaded when it is needed first.
 */
public final class BidirectionalText {
    private static final char FIRST_LETTER = '\u0590';
    private static final char LAST_LETTER = '\u08FF';
    private static final char FIRST_SHAPE = '\uFE70';
    private static final char FIRST_FORM = '\uFB1D';
    private static final char LAST_FORM = '\uFEFC';
    private static final char FIRST_MARK = '\u200E';
    private static final char LAST_MARK = '\u200F';

    private BidirectionalText() {
    }

    /** Text of the display as it is read, with letters for their shapes: for whoever copies it. */
    public static String read(String shown, boolean rightToLeft) {
        if (!isMixed(shown)) {
            return shown;
        }
        String letters = shown.chars().mapToObj(c -> letters((char) c))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
        byte level = rightToLeft ? Bidi.RTL : Bidi.LTR;
        return new BidiTransform().transform(letters, Bidi.LTR, BidiTransform.Order.VISUAL, level, BidiTransform.Order.LOGICAL,
                BidiTransform.Mirroring.ON, 0);
    }

    /** Whether some character is of a script from right to left, so that other programs have the text in another order. */
    public static boolean isMixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_LETTER && c <= LAST_LETTER || c >= FIRST_FORM && c <= LAST_FORM) {
                return true;
            }
        }
        return false;
    }

    /** What a shape of the display stands for, from left to right: a letter, or the two of a ligature; else the character. */
    public static String letters(char shown) {
        String one = String.valueOf(shown);
        return shown >= FIRST_SHAPE && shown <= LAST_FORM
                ? new StringBuilder(Normalizer.normalize(one, Normalizer.Form.NFKC)).reverse().toString() : one;
    }

    /** Text that is read, from left to right as it stands on the display, with letters in place of shapes. */
    public static String show(String read, boolean rightToLeft) {
        return isMixed(read) ? new String(show(read.toCharArray(), rightToLeft)) : read;
    }

    /** Text that is read, from left to right as it stands on the display. The array that comes is not changed, or kept. */
    static char[] show(char[] read, boolean rightToLeft) {
        char[] text = new char[read.length];
        int length = 0;
        for (char character : read) {
            if (character < FIRST_MARK || character > LAST_MARK) {
                text[length++] = character;
            }
        }
        Bidi bidi = new Bidi(length, 0);
        bidi.setPara(Arrays.copyOf(text, length), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        char[] shown = new char[length];
        for (int i = 0; i < length; i++) {
            int at = bidi.getLogicalIndex(i);
            shown[i] = (bidi.getLevelAt(at) & 1) == 0 ? text[at] : mirror(text[at]);
        }
        return shown;
    }

    /** Text of a reversed screen as it stands there from left to right. */
    static String mirrored(String text) {
        char[] shown = text.toCharArray();
        reverse(shown);
        for (int i = 0; i < shown.length; i++) {
            shown[i] = mirror(shown[i]);
        }
        return String.valueOf(shown);
    }

    static void reverse(char[] text) {
        reverse(text, 0, text.length);
    }

    static void reverse(char[] text, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            char kept = text[i];
            text[i] = text[j];
            text[j] = kept;
        }
    }

    /** The character that looks the other way, such as a closing parenthesis for an opening one; else the same. */
    static char mirror(char character) {
        return Character.isMirrored(character) ? (char) UCharacter.getMirror(character) : character;
    }
}
