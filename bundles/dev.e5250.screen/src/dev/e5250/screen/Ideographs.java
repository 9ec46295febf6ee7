package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * The contents of a field for characters of two bytes (FCW 82nn, SC30-3533 15.6.12.2) as characters, whatever bytes each
 * takes: changes them and keeps the shifts right. A character is its byte, or its pair and {@link #PAIR}.
 */
final class Ideographs {
    /** Marks a character of two bytes. */
    static final int PAIR = 0x10000;
    /** What a change returns when there is no room for it. */
    static final int NO_ROOM = -1;

    private final boolean open;
    private final byte[] contents;
    private final int[] units;
    /** Position of each character, and behind the last one that of the end. */
    private final int[] starts;
    private final int base;
    private int count;

    private Ideographs(boolean open, boolean shifted, byte[] contents) {
        this.open = open;
        this.contents = contents;
        base = shifted ? 1 : 0;
        units = new int[contents.length + 1];
        starts = new int[contents.length + 2];
        if (open) {
            parse();
        } else {
            for (int at = base; at + 1 < contents.length - base; at += 2) {
                add(at, PAIR | (contents[at] & 0xFF) << 8 | contents[at + 1] & 0xFF);
            }
            starts[count] = base + 2 * count;
        }
    }

    /** @param contents to be changed in place */
    static Ideographs of(Field field, byte[] contents) {
        return new Ideographs(field.isOpen(), !field.isPure(), contents);
    }

    private void parse() {
        boolean shifted = false;
        for (int at = 0; at < contents.length; at++) {
            int unit = contents[at] & 0xFF;
            boolean shift = unit == Ccsid.SHIFT_OUT || unit == Ccsid.SHIFT_IN;
            if (shift) {
                shifted = unit == Ccsid.SHIFT_OUT;
            } else if (shifted && unit >= Ccsid.BLANK && at + 1 < contents.length && (contents[at + 1] & 0xFF) >= Ccsid.BLANK) {
                add(at, PAIR | unit << 8 | contents[++at] & 0xFF);
            } else {
                add(at, unit);
            }
        }
        starts[count] = contents.length;
    }

    private void add(int at, int unit) {
        starts[count] = at;
        units[count++] = unit;
    }

    /** Whether a position holds a shift. */
    boolean isShift(int position) {
        return contents[position] == Ccsid.SHIFT_OUT || contents[position] == Ccsid.SHIFT_IN;
    }

    /**
     * Puts a character at a position, or at the next one that takes it; returns where the next would stand, the length of the
     * field when it is full, or {@link #NO_ROOM}.
     */
    int put(int position, int unit, boolean inserts) {
        int index = indexAt(position);
        if (index == units.length || !open && index == count) {
            return NO_ROOM;
        }
        int[] changed = Arrays.copyOf(units, units.length + 1);
        int size = count;
        if (inserts || index == count) {
            if (!open && !isRoom(units[count - 1])) {
                return NO_ROOM;
            }
            System.arraycopy(units, index, changed, index + 1, count - index);
            size = open ? count + 1 : count;
        }
        changed[index] = unit;
        if (open && !inserts) {
            size = takeNulls(changed, size, index + 1);
        }
        return write(changed, size) ? startOf(changed, index + 1) : NO_ROOM;
    }

    /** Takes out the character at a position. */
    void delete(int position) {
        int index = indexAt(position);
        if (index < count) {
            int[] changed = units.clone();
            System.arraycopy(units, index + 1, changed, index, count - index - 1);
            changed[count - 1] = open ? 0 : PAIR;
            write(changed, count);
        }
    }

    /** Takes out all characters from a position on. */
    void clear(int position) {
        int[] changed = units.clone();
        Arrays.fill(changed, Math.min(indexAt(position), count), count, open ? 0 : PAIR);
        write(changed, count);
    }

    /** The character at a position; on a shift that before which, or behind which, it stands. */
    private int indexAt(int position) {
        int index = 0;
        while (index < count && starts[index] + width(units[index]) <= position) {
            index++;
        }
        return index;
    }

    /** What is typed over nulls takes their place, so that what stands behind them stays there. */
    private int takeNulls(int[] changed, int size, int from) {
        int left = size;
        while (from < left && changed[from] == 0 && encodedLength(changed, left) > contents.length) {
            System.arraycopy(changed, from + 1, changed, from, left - from - 1);
            left--;
        }
        return left;
    }

    private boolean write(int[] changed, int size) {
        if (!open) {
            Arrays.fill(contents, (byte) 0);
            for (int i = 0; i < count; i++) {
                contents[base + 2 * i] = (byte) (changed[i] >> 8);
                contents[base + 2 * i + 1] = (byte) changed[i];
            }
            if (base > 0) {
                contents[0] = Ccsid.SHIFT_OUT;
                contents[base + 2 * count] = Ccsid.SHIFT_IN;
            }
            return true;
        }
        int left = size;
        while (left > 0 && isRoom(changed[left - 1]) && encodedLength(changed, left) > contents.length) {
            left--;
        }
        if (encodedLength(changed, left) > contents.length) {
            return false;
        }
        Arrays.fill(contents, (byte) 0);
        encode(changed, left, contents);
        return true;
    }

    private static int encodedLength(int[] changed, int size) {
        return encode(changed, size, null);
    }

    /** Writes characters with as few shifts as there can be; returns how many positions they take. */
    private static int encode(int[] changed, int size, byte[] to) {
        int at = 0;
        boolean shifted = false;
        for (int i = 0; i < size; i++) {
            boolean pair = changed[i] >= PAIR;
            if (pair != shifted) {
                at = put(to, at, shifted ? Ccsid.SHIFT_IN : Ccsid.SHIFT_OUT);
                shifted = pair;
            }
            at = pair ? put(to, at, changed[i] >> 8) : at;
            at = put(to, at, changed[i]);
        }
        return shifted ? put(to, at, Ccsid.SHIFT_IN) : at;
    }

    private static int put(byte[] to, int at, int value) {
        if (to != null) {
            to[at] = (byte) value;
        }
        return at + 1;
    }

    /** Where a character stands, the shift behind the one before it included. */
    private int startOf(int[] changed, int index) {
        if (!open) {
            return index == count ? contents.length : base + 2 * index;
        }
        int end = encode(changed, index, null);
        boolean afterPair = changed[index - 1] >= PAIR;
        boolean lastIsShift = afterPair && end >= contents.length;
        // on the shift that ends a run, where a pair goes on with it
        return lastIsShift ? contents.length : afterPair ? end - 1 : end;
    }

    private static int width(int unit) {
        return unit >= PAIR ? 2 : 1;
    }

    /** Nulls and blanks at the end give way: of two bytes only where all have two. */
    private boolean isRoom(int unit) {
        return (unit & 0xFFFF) == 0 || unit == (open ? Ccsid.BLANK : PAIR | 0x4040);
    }
}
