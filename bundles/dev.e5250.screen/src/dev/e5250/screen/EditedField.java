package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * A field for input while a key works on it: its contents by position, through all segments of a continued field.
 * Made for one key and forgotten, so nothing of it can be out of date.
 */
final class EditedField {
    private final RegenerationBuffer buffer;
    private final FieldGroup group;

    EditedField(RegenerationBuffer buffer, FieldGroup group) {
        this.buffer = buffer;
        this.group = group;
    }

    /** The entry whose FFW and FCWs count. */
    Field rules() {
        return group.first();
    }

    int length() {
        return group.length();
    }

    /** How many positions take typed data: not the sign of a signed numeric field. */
    int typable() {
        return rules().shift() == Shift.SIGNED_NUMERIC ? length() - 1 : length();
    }

    boolean contains(int address) {
        return group.position(address) >= 0;
    }

    int position(int address) {
        return group.position(address);
    }

    int address(int position) {
        return group.address(position);
    }

    int lastAddress() {
        return group.last().end();
    }

    byte[] contents() {
        byte[] contents = new byte[length()];
        int at = 0;
        for (Field segment : group.segments()) {
            buffer.read(segment.start(), contents, at, segment.length());
            at += segment.length();
        }
        return contents;
    }

    /** Writes contents back; rows in which nothing differs stay undamaged. */
    void write(byte[] contents) {
        int at = 0;
        for (Field segment : group.segments()) {
            for (int address = segment.start(); address <= segment.end(); address++) {
                if (buffer.get(address) != contents[at]) {
                    buffer.set(address, contents[at]);
                }
                at++;
            }
        }
    }

    /** Whether contents have characters of two bytes, so that they change by whole characters only. */
    boolean hasIdeographs(byte[] contents) {
        return rules().isPure() || rules().isIdeographic() && indexOf(contents, Ccsid.SHIFT_OUT) >= 0;
    }

    private static int indexOf(byte[] contents, byte wanted) {
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Takes out of contents what stands from a position on, but not a sign. */
    void erase(byte[] contents, int from) {
        if (hasIdeographs(contents)) {
            Ideographs.of(rules(), contents).clear(from);
        } else {
            Arrays.fill(contents, Math.min(from, typable()), typable(), (byte) 0);
        }
    }

    /** Whether there is nothing in contents but what their field always has. */
    boolean isEmpty(byte[] contents, int to) {
        for (int i = 0; i < to; i++) {
            boolean shift = rules().isIdeographic() && (contents[i] == Ccsid.SHIFT_OUT || contents[i] == Ccsid.SHIFT_IN);
            if (contents[i] != 0 && !shift) {
                return false;
            }
        }
        return true;
    }

    /** Whether data are in some positions but not in all that take them. */
    boolean isPartlyFilled() {
        return isPartlyFilled(contents(), typable());
    }

    static boolean isPartlyFilled(byte[] contents, int typable) {
        int filled = 0;
        for (int i = 0; i < typable; i++) {
            filled += contents[i] == 0 ? 0 : 1;
        }
        return filled > 0 && filled < typable;
    }

    /** The positions where a row begins that is a line of its own: for words that are kept whole. */
    int[] lineStarts() {
        int[] starts = new int[length()];
        int count = 0;
        int previous = -2;
        for (int position = 0; position < starts.length; position++) {
            int address = address(position);
            if (address != previous + 1 || buffer.column(address) == 1) {
                starts[count++] = position;
            }
            previous = address;
        }
        return Arrays.copyOf(starts, count);
    }

    /** One past the last position that is not null. */
    static int used(byte[] contents, int to) {
        int end = to;
        while (end > 0 && contents[end - 1] == 0) {
            end--;
        }
        return end;
    }
}
