package dev.e5250.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text to be pasted, by lines, and no more of it than a display can have positions for: whatever somebody copied
 * elsewhere, a session holds no more.
 */
final class PastedText {
    private final List<char[]> lines = new ArrayList<>();
    private boolean cut;

    /**
     * @param maxLines  more lines than the display has rows have no place
     * @param maxLength characters of a line that can have a place
     */
    PastedText(String text, int maxLines, int maxLength) {
        int from = 0;
        while (from < text.length() && lines.size() < maxLines) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r'
                    && end - from <= maxLength) {
                end++;
            }
            lines.add(text.substring(from, Math.min(end, from + maxLength)).toCharArray());
            from = end - from > maxLength ? cutLine(text, end) : afterBreak(text, end);
        }
        cut |= from < text.length();
    }

    List<char[]> lines() {
        return lines;
    }

    /** Whether something had no place from the start. */
    boolean isCut() {
        return cut;
    }

    /** Characters it holds. */
    int length() {
        return lines.stream().mapToInt(line -> line.length).sum();
    }

    /** Overwrites it: it may have been a password. */
    void clear() {
        lines.forEach(line -> Arrays.fill(line, '\0'));
    }

    /** The rest of a line that is longer than any row has no place; the next line has. */
    private int cutLine(String text, int at) {
        cut = true;
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static int afterBreak(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }
}
