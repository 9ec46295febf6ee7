package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * Keeps words whole in a field with word wrap (FCW 8680): a word that does not fit in a row goes to the next one, and
 * nulls fill what it leaves free. Works on a copy of the contents: the caller drops it when there is no room.
 */
final class WordWrap {
    private final byte[] text;
    /** Where each line begins, and behind the last one where all ends. */
    private final int[] starts;

    /**
     * @param contents   of the field; changed in place
     * @param lineStarts positions at which lines begin, in ascending order, the first one 0
     */
    WordWrap(byte[] contents, int[] lineStarts) {
        text = contents;
        starts = Arrays.copyOf(lineStarts, lineStarts.length + 1);
        starts[lineStarts.length] = contents.length;
    }

    /** Puts a byte over another; returns where it stands then. */
    int replace(int position, byte hostByte) {
        int line = line(position);
        byte[] before = text.clone();
        text[position] = hostByte;
        if (position != starts[line] || line == 0 || WordKeys.isBlank(hostByte)) {
            return position;
        }
        // typed over the end of a row: the word it belongs to comes along
        int word = starts[line - 1] + wordStart(Arrays.copyOfRange(text, starts[line - 1], position));
        int carried = position - word;
        if (carried == 0 || word == starts[line - 1]) {
            return position;
        }
        byte[] rest = content(line, 1);
        byte[] longer = Arrays.copyOf(Arrays.copyOfRange(text, word, position), carried + rest.length);
        System.arraycopy(rest, 0, longer, carried, rest.length);
        Arrays.fill(text, word, position, (byte) 0);
        if (put(line, longer) >= 0) {
            return position + carried;
        }
        System.arraycopy(before, 0, text, 0, text.length);
        text[position] = hostByte;
        return position;
    }

    /** Puts a byte before another and moves words on; returns where it stands then, or -1 when there is no room. */
    int insert(int position, byte hostByte) {
        int line = line(position);
        int column = position - starts[line];
        byte[] content = content(line, column);
        byte[] longer = new byte[content.length + 1];
        System.arraycopy(content, 0, longer, 0, column);
        longer[column] = hostByte;
        System.arraycopy(content, column, longer, column + 1, content.length - column);
        int kept = put(line, longer);
        if (kept < 0) {
            return -1;
        }
        return column < kept ? position : starts[line + 1] + column - kept;
    }

    /** Takes a byte out; words of the rows below come up where only their length kept them there. */
    void delete(int position) {
        int line = line(position);
        int column = position - starts[line];
        byte[] content = content(line, 0);
        if (column >= content.length) {
            return;
        }
        int room = width(line) - content.length;
        byte[] shorter = new byte[content.length - 1];
        System.arraycopy(content, 0, shorter, 0, column);
        System.arraycopy(content, column + 1, shorter, column, shorter.length - column);
        set(line, shorter);
        pull(line, room);
    }

    /** Moves the first word of the next line up if it fits now and did not before. */
    private void pull(int line, int roomBefore) {
        if (line + 2 == starts.length) {
            return;
        }
        byte[] content = content(line, 0);
        byte[] next = content(line + 1, 0);
        if (roomBefore == 0 && next.length > 0 && next[0] == Ccsid.BLANK && content.length < width(line)) {
            // the blank had no room behind a full row; it goes first, and then perhaps a word
            set(line, Arrays.copyOf(content, content.length + 1));
            text[starts[line] + content.length] = Ccsid.BLANK;
            set(line + 1, Arrays.copyOfRange(next, 1, next.length));
            pull(line + 1, width(line + 1) - next.length);
            pull(line, 0);
            return;
        }
        int word = 0;
        while (word < next.length && !WordKeys.isBlank(next[word])) {
            word++;
        }
        boolean ended = content.length == 0 || WordKeys.isBlank(content[content.length - 1]);
        // a word longer than a row goes on in the next one: it stays one word
        boolean joined = roomBefore == 0 && !ended;
        int separator = joined || ended ? 0 : 1;
        int room = width(line) - content.length;
        int taken = joined ? Math.min(word, room) : word;
        if (taken == 0 || roomBefore >= separator + taken || room < separator + taken) {
            return;
        }
        while (taken < next.length && WordKeys.isBlank(next[taken])
                && content.length + separator + taken < width(line)) {
            taken++;
        }
        byte[] longer = Arrays.copyOf(content, content.length + separator + taken);
        Arrays.fill(longer, content.length, content.length + separator, Ccsid.BLANK);
        System.arraycopy(next, 0, longer, content.length + separator, taken);
        set(line, longer);
        set(line + 1, Arrays.copyOfRange(next, taken, next.length));
        pull(line + 1, width(line + 1) - next.length);
    }

    /** Puts words before what a line holds; false when there is no room. */
    private boolean push(int line, byte[] words) {
        byte[] content = content(line, 0);
        boolean separated = content.length == 0 || WordKeys.isBlank(content[0])
                || WordKeys.isBlank(words[words.length - 1]);
        byte[] longer = Arrays.copyOf(words, words.length + (separated ? 0 : 1) + content.length);
        if (!separated) {
            longer[words.length] = Ccsid.BLANK;
        }
        System.arraycopy(content, 0, longer, longer.length - content.length, content.length);
        return put(line, longer) >= 0;
    }

    /** Fills a line with what fits and pushes the rest on; returns how much stays, or -1 when there is no room. */
    private int put(int line, byte[] content) {
        int width = width(line);
        int kept = content.length;
        if (kept > width) {
            if (line + 2 == starts.length) {
                if (!WordKeys.isBlank(content[width]) || EditedField.used(content, kept) > width + 1) {
                    return -1;
                }
                // a blank at the very end is room
                kept = width;
            } else {
                kept = split(content, width);
                if (!push(line + 1, Arrays.copyOfRange(content, kept, content.length))) {
                    return -1;
                }
            }
        }
        set(line, Arrays.copyOf(content, kept));
        return kept;
    }

    /** Where to divide contents that are longer than a line: before the last word, or anywhere in one that fills it. */
    private static int split(byte[] content, int width) {
        int start = WordKeys.isBlank(content[width]) ? width : wordStart(Arrays.copyOf(content, width));
        return start == 0 ? width : start;
    }

    /** Where the word begins that contents end with: at their end when they end with a blank. */
    private static int wordStart(byte[] content) {
        int start = content.length;
        while (start > 0 && !WordKeys.isBlank(content[start - 1])) {
            start--;
        }
        return start;
    }

    private int line(int position) {
        int line = starts.length - 2;
        while (starts[line] > position) {
            line--;
        }
        return line;
    }

    private int width(int line) {
        return starts[line + 1] - starts[line];
    }

    /** What a line holds up to its last byte that is not null, or up to a column if that is further. */
    private byte[] content(int line, int atLeast) {
        byte[] all = Arrays.copyOfRange(text, starts[line], starts[line + 1]);
        return Arrays.copyOf(all, Math.max(EditedField.used(all, all.length), atLeast));
    }

    private void set(int line, byte[] content) {
        System.arraycopy(content, 0, text, starts[line], content.length);
        Arrays.fill(text, starts[line] + content.length, starts[line + 1], (byte) 0);
    }
}
