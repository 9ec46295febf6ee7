package dev.e5250.terminal;

import org.eclipse.swt.accessibility.ACC;

/**
 * A part of a text that assistive technology goes by: a line with its feed, a word, a character.
 *
 * @param start index of its first character
 * @param end   index behind its last one
 */
record TextUnit(int start, int end) {

    /**
     * The unit around an index, or the one that is so many units behind it or, for less than 0, before it; empty where there is none.
     *
     * @param boundary one of TEXT_BOUNDARY_CHAR, TEXT_BOUNDARY_WORD and TEXT_BOUNDARY_LINE of {@link ACC}
     * @param at       from 0 to the length of the text
     */
    static TextUnit of(String text, int boundary, int at, int count) {
        TextUnit unit = around(text, boundary, at);
        for (int left = Math.abs(count); left > 0; left--) {
            int next = count > 0 ? unit.end : unit.start - 1;
            while (boundary == ACC.TEXT_BOUNDARY_WORD && isInside(text, next) && isBlank(text, next)) {
                next += Integer.signum(count);
            }
            if (!isInside(text, next)) {
                return new TextUnit(at, at);
            }
            unit = around(text, boundary, next);
        }
        return unit;
    }

    private static TextUnit around(String text, int boundary, int at) {
        return switch (boundary) {
        case ACC.TEXT_BOUNDARY_LINE -> {
            int feed = text.indexOf('\n', at);
            yield new TextUnit(text.lastIndexOf('\n', at - 1) + 1, feed < 0 ? text.length() : feed + 1);
        }
        case ACC.TEXT_BOUNDARY_WORD -> {
            int start = at;
            while (start > 0 && !isBlank(text, start - 1)) {
                start--;
            }
            int end = at;
            while (end < text.length() && !isBlank(text, end)) {
                end++;
            }
            yield new TextUnit(start, end);
        }
        default -> new TextUnit(at, Math.min(at + 1, text.length()));
        };
    }

    private static boolean isInside(String text, int at) {
        return at >= 0 && at < text.length();
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
