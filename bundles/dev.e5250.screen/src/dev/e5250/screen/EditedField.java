package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/**
 * A field for input while a key works on it: its contents by position, through all segments of a continued field.
 * Made for one key and forgotten, so nothing of it can be out of date.
 */
final class EditedField {
    private final Display display;
    private final RegenerationBuffer buffer;
    private final FieldGroup group;
    /** Where each position is in the group, and the other way round; null where they are the same. */
    private final int[] places;

    /** @param turned whether each line of it is typed from its last address to its first */
    EditedField(Display display, FieldGroup group, boolean turned) {
        this.display = display;
        this.group = group;
        buffer = display.buffer();
        places = turned ? turned() : null;
    }

    private int[] turned() {
        int[] turned = new int[length()];
        for (int from = 0; from < turned.length;) {
            int to = lineAt(from)[1];
            for (int i = from; i < to; i++) {
                turned[i] = from + to - 1 - i;
            }
            from = to;
        }
        return turned;
    }

    /** Whether it is typed from high columns of the buffer to low ones. */
    boolean isTurned() {
        return places != null;
    }

    private int place(int position) {
        return places == null || position < 0 ? position : places[position];
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
        return place(group.position(address));
    }

    int address(int position) {
        return group.address(place(position));
    }

    int lastAddress() {
        return address(length() - 1);
    }

    byte[] contents() {
        byte[] contents = new byte[length()];
        int at = 0;
        for (Field segment : group.segments()) {
            buffer.read(segment.start(), contents, at, segment.length());
            at += segment.length();
        }
        return inPlaces(contents);
    }

    private byte[] inPlaces(byte[] contents) {
        if (places == null) {
            return contents;
        }
        byte[] moved = new byte[contents.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = contents[places[i]];
        }
        return moved;
    }

    /**
     * Writes contents back, Arabic letters in the shapes of their places; rows in which nothing differs stay undamaged.
     */
    void write(byte[] typed) {
        if (display.ccsid().isRightToLeft()) {
            ArabicShapes.type(display.ccsid(), typed, contents(), isTurned() != display.direction().isScreenReversed());
        }
        byte[] contents = inPlaces(typed);
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

    /** One past the last position of each segment. */
    int[] segmentEnds() {
        int[] ends = new int[group.segments().size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += group.segments().get(i).length();
            ends[i] = end;
        }
        return ends;
    }

    /** Whether contents have characters of two bytes, so that they change by whole characters only. */
    boolean hasIdeographs(byte[] contents) {
        Field rules = rules();
        return rules.isIdeographic() && (!rules.isOpen() && !rules.isEither() || indexOf(contents, Ccsid.SHIFT_OUT) >= 0);
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
            new Ideographs(this, contents).clear(from);
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
    boolean isPartlyFilled(byte[] contents) {
        if (hasIdeographs(contents)) {
            return new Ideographs(this, contents).isPartlyFilled();
        }
        int filled = 0;
        for (int i = 0; i < typable(); i++) {
            filled += contents[i] == 0 ? 0 : 1;
        }
        return filled > 0 && filled < typable();
    }

    /** From and behind the end of the row of a position that is a line of its own, as positions. */
    int[] lineAt(int position) {
        int[] line = {0, length()};
        for (int start : lineStarts()) {
            if (start <= position) {
                line[0] = start;
            } else {
                line[1] = start;
                break;
            }
        }
        return line;
    }

    /** The positions where a row begins that is a line of its own: for words that are kept whole. */
    int[] lineStarts() {
        int[] starts = new int[length()];
        int count = 0;
        int previous = -2;
        for (int position = 0; position < starts.length; position++) {
            int address = group.address(position);
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
