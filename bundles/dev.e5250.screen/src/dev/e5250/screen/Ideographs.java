package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * The contents of a field for characters of two bytes (FCW 82nn, SC30-3533 15.6.12.2) as characters, whatever bytes each
 * takes: changes them and keeps the shifts right. A character is its byte, or its pair and {@link #PAIR}. In an open field
 * characters follow each other; elsewhere each pair has its place, and nulls are where there is none.
 */
final class Ideographs {
    /** Marks a character of two bytes. */
    static final int PAIR = 0x10000;
    /** What a change returns when there is no room for it. */
    static final int NO_ROOM = -1;
    private static final int BLANK_PAIR = PAIR | 0x4040;

    private final Field rules;
    private final boolean open;
    private final byte[] contents;
    private final int[] ends;
    private final OpenLayout layout;
    private final int[] units;
    /** Position of each character, and behind the last one that of the end. */
    private final int[] starts;
    /** Where each segment has room that no character can take: see {@link OpenLayout#read}. */
    private final int[] gaps;
    private int count;

    /** @param contents of the field; changed in place */
    Ideographs(EditedField field, byte[] contents) {
        rules = field.rules();
        open = rules.isOpen();
        this.contents = contents;
        ends = field.segmentEnds();
        layout = new OpenLayout(ends);
        units = new int[contents.length];
        starts = new int[contents.length + 1];
        gaps = ends.clone();
        if (open) {
            count = layout.read(contents, units, starts, gaps);
        } else {
            readPairs();
        }
    }

    private void readPairs() {
        int at = 0;
        for (int end : ends) {
            int shift = rules.isPure() ? 0 : 1;
            for (at += shift; at + 1 < end - shift; at += 2) {
                starts[count] = at;
                units[count++] = PAIR | (contents[at] & 0xFF) << 8 | contents[at + 1] & 0xFF;
            }
            at = end;
        }
        starts[count] = contents.length;
    }

    static boolean isPair(int unit) {
        return unit >= PAIR;
    }

    /**
     * Puts a character at a position, or at the next one that takes it; returns where the next would stand, the length of the
     * field when it is full, or {@link #NO_ROOM}.
     */
    int put(int position, int unit, boolean inserts) {
        int index = indexAt(position);
        int before = isPair(unit) ? 0 : nullsBefore(position);
        int[] changed = Arrays.copyOf(units, units.length + before + 1);
        int size = count;
        if (!open) {
            if (index == count || inserts && !isRoom(units[count - 1])) {
                return NO_ROOM;
            }
            if (inserts) {
                System.arraycopy(units, index, changed, index + 1, count - index);
            }
        } else if (inserts || index == count || isGap(position) && !isPair(unit)) {
            // one byte stands where it is typed, though no pair could stand there
            System.arraycopy(units, index, changed, index + before + 1, count - index);
            Arrays.fill(changed, index, index + before, 0);
            index += before;
            size += before + 1;
        }
        changed[index] = unit;
        if (open && !inserts) {
            size = takeNulls(changed, size, index + 1);
        }
        return write(changed, size) ? behind(index) : NO_ROOM;
    }

    /** Takes out the character at a position, or none where nothing can stand. */
    void delete(int position) {
        if (!isGap(position)) {
            delete(indexAt(position), 1);
        }
    }

    /** Takes out the characters from a position to the next word. */
    void deleteWord(int position) {
        int from = indexAt(position);
        int to = from;
        while (to < count && !isBlank(units[to])) {
            to++;
        }
        while (to < count && isBlank(units[to]) && (units[to] & 0xFFFF) != 0) {
            to++;
        }
        if (!isGap(position)) {
            delete(from, Math.max(1, to - from));
        }
    }

    /** Takes out the character before a position; returns where the next would stand then, or the position if there is none. */
    int deleteBefore(int position) {
        int index = indexAt(position) - 1;
        if (index < 0) {
            return position;
        }
        delete(index, 1);
        return open ? index == 0 ? 0 : behind(index - 1) : starts[index];
    }

    private void delete(int index, int number) {
        if (index < count) {
            int taken = Math.min(number, count - index);
            int[] changed = units.clone();
            System.arraycopy(units, index + taken, changed, index, count - index - taken);
            Arrays.fill(changed, count - taken, count, empty());
            write(changed, count);
        }
    }

    /** Takes out all characters from a position on. */
    void clear(int position) {
        fill(position, empty());
    }

    /** Puts a character into all positions from one on. */
    void fill(int position, int unit) {
        int from = Math.min(indexAt(position), count);
        int before = nullsBefore(position);
        int[] changed = Arrays.copyOf(units, contents.length + 1);
        Arrays.fill(changed, from, from + before, empty());
        from += before;
        int size = count;
        if (open) {
            size = from + contents.length - layout.place(changed, from, null);
        }
        Arrays.fill(changed, from, Math.max(from, size), unit);
        write(changed, size);
    }

    /** Moves all to the end and fills before and between with a byte, or blanks of two. */
    void adjust(byte fill) {
        int used = count;
        while (used > 0 && isNull(units[used - 1])) {
            used--;
        }
        int unit = open ? fill & 0xFF : BLANK_PAIR;
        int before = open ? contents.length - layout.place(units, used, null) : count - used;
        int[] changed;
        do {
            changed = new int[used + before];
            Arrays.fill(changed, 0, before, unit);
            for (int i = 0; i < used; i++) {
                changed[before + i] = isNull(units[i]) ? unit : units[i];
            }
            before--;
            // what no pair fits into at the end of a segment can be in another place then
        } while (open && before >= 0 && layout.place(changed, changed.length, null) < 0);
        write(changed, changed.length);
    }

    /** Whether there are data, but not in all places. */
    boolean isPartlyFilled() {
        int nulls = 0;
        for (int i = 0; i < count; i++) {
            nulls += isNull(units[i]) ? 1 : 0;
        }
        return nulls > 0 && nulls < count;
    }

    /** The character before a position, 0 if there is none. */
    int before(int position) {
        int index = indexAt(position) - 1;
        return index < 0 ? 0 : units[index];
    }

    /** Changes the character before a position to another of as many bytes. */
    void replaceBefore(int position, int unit) {
        int[] changed = units.clone();
        changed[indexAt(position) - 1] = unit;
        write(changed, count);
    }

    /** The character at a position; on a shift that before which, or behind which, it stands. */
    private int indexAt(int position) {
        int index = 0;
        while (index < count && starts[index] + (isPair(units[index]) ? 2 : 1) <= position) {
            index++;
        }
        return index;
    }

    /** Whether no pair can stand at a position, because its segment ends. */
    private boolean isGap(int position) {
        return position < contents.length && position >= gaps[segment(position)];
    }

    /** How many nulls of a gap are before a position. */
    private int nullsBefore(int position) {
        return position < contents.length ? Math.max(0, position - gaps[segment(position)]) : 0;
    }

    private int segment(int position) {
        int segment = 0;
        while (ends[segment] <= position) {
            segment++;
        }
        return segment;
    }

    /** What is typed over nulls takes their place, so that what stands behind them stays there. */
    private int takeNulls(int[] changed, int size, int from) {
        int left = size;
        while (from < left && changed[from] == 0 && layout.place(changed, left, null) < 0) {
            System.arraycopy(changed, from + 1, changed, from, left - from - 1);
            left--;
        }
        return left;
    }

    private boolean write(int[] changed, int size) {
        if (!open) {
            writePairs(changed);
            return true;
        }
        int left = size;
        while (layout.place(changed, left, starts) < 0) {
            left--;
            if (!isRoom(changed[left])) {
                return false;
            }
        }
        count = left;
        System.arraycopy(changed, 0, units, 0, left);
        OpenLayout.write(changed, left, starts, contents);
        return true;
    }

    private void writePairs(int[] changed) {
        System.arraycopy(changed, 0, units, 0, count);
        Arrays.fill(contents, (byte) 0);
        boolean empty = true;
        for (int i = 0; i < count; i++) {
            contents[starts[i]] = (byte) (changed[i] >> 8);
            contents[starts[i] + 1] = (byte) changed[i];
            empty &= isNull(changed[i]);
        }
        // an either field that has nothing may get either kind again
        if (!rules.isPure() && !(rules.isEither() && empty)) {
            int from = 0;
            for (int end : ends) {
                shift(from, end);
                from = end;
            }
        }
    }

    /** Shifts go around the places of a segment, whatever is in them. */
    private void shift(int from, int end) {
        int pairs = (end - from - 2) / 2;
        if (pairs > 0) {
            contents[from] = Ccsid.SHIFT_OUT;
            contents[from + 1 + 2 * pairs] = Ccsid.SHIFT_IN;
        }
    }

    /** Where the next character stands behind one. */
    private int behind(int index) {
        if (!open) {
            return index + 1 == count ? contents.length : starts[index + 1];
        }
        return layout.behind(starts[index], isPair(units[index]));
    }

    private int empty() {
        return open ? 0 : PAIR;
    }

    private static boolean isNull(int unit) {
        return (unit & 0xFFFF) == 0;
    }

    private static boolean isBlank(int unit) {
        return isNull(unit) || unit == Ccsid.BLANK || unit == BLANK_PAIR;
    }

    /** Nulls and blanks at the end give way: of two bytes only where all have two. */
    private boolean isRoom(int unit) {
        return isNull(unit) || unit == (open ? Ccsid.BLANK : BLANK_PAIR);
    }
}
