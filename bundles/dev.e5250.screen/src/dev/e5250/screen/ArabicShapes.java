package dev.e5250.screen;

import java.text.Normalizer;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

import dev.e5250.ccsid.Ccsid;

/**
 * The shapes of Arabic letters: each has up to four, by whether it joins the letters beside it. Letters keep their number, for
 * each has a position of the display: a lam and an alef stay two. ICU4J is loaded when the first letter comes.
 */
final class ArabicShapes {
    private static final char FIRST_LETTER = '\u0621';
    private static final char LAST_LETTER = '\u06D3';
    private static final char FIRST_SHAPE = '\uFE70';
    private static final char LAST_SHAPE = '\uFEFC';
    private static final char LAM = '\u0644';
    /** Joins, as a letter would, and is none: what stands on both sides of it is no ligature. */
    private static final char JOINER = '\u200D';

    private ArabicShapes() {
    }

    /** Gives each letter of a text the shape of its place; one that has a shape already keeps it. From left to right. */
    static void show(char[] text) {
        for (int from = 0; from < text.length; from++) {
            int to = end(text, from);
            if (to > from) {
                BidirectionalText.reverse(text, from, to);
                shape(text, from, to);
                BidirectionalText.reverse(text, from, to);
                from = to;
            }
        }
    }

    /**
     * Gives the letters beside and among those that were typed or taken out the shapes of their places, as far as the set
     * has them.
     *
     * @param contents in the order of typing, changed in place
     * @param before   what it was
     * @param logical  whether letters were typed from the right to the left
     */
    static void type(Ccsid ccsid, byte[] contents, byte[] before, boolean logical) {
        if (!ccsid.canEncode('\uFE91') || !ccsid.canEncode('\u0628')) {
            // a set without shapes: the display gives them
            return;
        }
        char[] text = new char[contents.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = ccsid.toUnicode(contents[i]);
        }
        for (int from = 0; from < text.length; from++) {
            int to = end(text, from);
            if (to > from) {
                if (differs(contents, before, Math.max(0, from - 1), Math.min(text.length, to + 1))) {
                    type(ccsid, contents, text, from, to, logical);
                }
                from = to;
            }
        }
    }

    private static void type(Ccsid ccsid, byte[] contents, char[] text, int from, int to, boolean logical) {
        for (int i = from; i < to; i++) {
            text[i] = letter(text[i]);
        }
        if (logical) {
            shape(text, from, to);
        } else {
            BidirectionalText.reverse(text, from, to);
            shape(text, from, to);
            BidirectionalText.reverse(text, from, to);
        }
        for (int i = from; i < to; i++) {
            char shape = inSet(ccsid, text[i]);
            contents[i] = shape == 0 ? contents[i] : ccsid.toHost(shape);
        }
    }

    /** The letter whatever its shape; a ligature is none. */
    static char letter(char character) {
        if (character < FIRST_SHAPE || character > LAST_SHAPE) {
            return character;
        }
        String letters = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return letters.length() == 1 ? letters.charAt(0) : character;
    }

    /**
     * A shape that the set has, else the one that stands for it there: a letter has one shape for its end and alone, one for
     * its beginning and the middle. 0 when there is none.
     */
    private static char inSet(Ccsid ccsid, char shape) {
        char letter = letter(shape);
        // in this order: alone, end, beginning, middle
        char before = (char) (shape - 1);
        return ccsid.canEncode(shape) ? shape : letter(before) == letter && ccsid.canEncode(before) ? before
                : ccsid.canEncode(letter) ? letter : 0;
    }

    private static boolean differs(byte[] one, byte[] other, int from, int to) {
        for (int i = from; i < to; i++) {
            if (one[i] != other[i]) {
                return true;
            }
        }
        return false;
    }

    /** Behind the letters that begin at an index. */
    private static int end(char[] text, int from) {
        int end = from;
        // marks are alphabetic, digits are not
        while (end < text.length && (text[end] >= FIRST_LETTER && text[end] <= LAST_LETTER && Character.isAlphabetic(text[end])
                || text[end] >= FIRST_SHAPE && text[end] <= LAST_SHAPE)) {
            end++;
        }
        return end;
    }

    /** In logical order. */
    private static void shape(char[] text, int from, int to) {
        char[] joined = new char[2 * (to - from)];
        int length = 0;
        for (int i = from; i < to; i++) {
            if (i > from && text[i - 1] == LAM && text[i] >= '\u0622' && text[i] <= '\u0627') {
                joined[length++] = JOINER;
            }
            joined[length++] = text[i];
        }
        try {
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_FIXED_SPACES_NEAR).shape(joined, 0, length);
        } catch (ArabicShapingException e) {
            // only where there is no place for what grows, and nothing does
            throw new IllegalStateException(e);
        }
        int at = from;
        for (int i = 0; i < length; i++) {
            if (joined[i] != JOINER) {
                text[at++] = joined[i];
            }
        }
    }
}
