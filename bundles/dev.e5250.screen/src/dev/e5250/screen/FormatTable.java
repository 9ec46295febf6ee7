package dev.e5250.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The format table: the fields of a display in ascending order of address, its header from the SOH order, and the
 * master MDT. Bounded: a host that defines more fields gets sense code 10050129.
 */
public final class FormatTable {
    /** Number of fields the table holds; the Query reply says so to the host. */
    public static final int MAX_FIELDS = 256;
    /** Bytes of a header that mean something (SA21-9247 p. 2-139). */
    public static final int HEADER_LENGTH = 7;

    /** Few displays have more; those of one that has are not kept. */
    private static final int MAX_SPARE = 64;
    private static final int FLAGS = 0;
    private static final int RIGHT_TO_LEFT = 0x80;
    private static final int REVERSED_SCREEN = 0x20;
    private static final int INPUT_ONLY_CURSOR = 0x10;
    private static final int FIRST_TO_RETURN = 2;
    private static final int ERROR_ROW = 3;

    private final List<Field> fields = new ArrayList<>();
    /** Entries that are in no table, for the next ones: most displays have as many fields as the one before. */
    private final List<Field> spare = new ArrayList<>();
    private final byte[] header = new byte[HEADER_LENGTH];
    private boolean masterMdt;

    /** Removes fields and header and clears the master MDT. */
    public void clear() {
        for (int i = fields.size() - 1; i >= 0 && spare.size() < MAX_SPARE; i--) {
            spare.add(fields.get(i));
        }
        fields.clear();
        Arrays.fill(header, (byte) 0);
        masterMdt = false;
    }

    /** Stores the header of an SOH order; what it leaves out is zero. */
    public void setHeader(byte[] bytes, int offset, int length) {
        Arrays.fill(header, (byte) 0);
        System.arraycopy(bytes, offset, header, 0, Math.min(length, HEADER_LENGTH));
    }

    /** The seven header bytes. */
    public byte[] header() {
        return header.clone();
    }

    /** Number of the field that a READ returns first, 1-based; 0 when the fields keep their order (SA21-9247 p. 2-66). */
    public int firstToReturn() {
        return header[FIRST_TO_RETURN] & 0xFF;
    }

    /** Row of the error line on a display of some rows: the header's, or the last one. */
    public int errorRow(int rows) {
        int row = header[ERROR_ROW] & 0xFF;
        return row == 0 || row > rows ? rows : row;
    }

    /** Whether the header keeps the cursor at positions for input (SC30-3533, SOH flags). */
    boolean restrictsCursor() {
        return (header[FLAGS] & INPUT_ONLY_CURSOR) != 0;
    }

    /** Whether the header wants the cursor to go from right to left (SC30-3533, SOH flags). */
    boolean isRightToLeft() {
        return (header[FLAGS] & RIGHT_TO_LEFT) != 0;
    }

    /** Whether the header wants the screen reversed, its first column at the right edge (SC30-3533, SOH flags). */
    boolean reversesScreen() {
        return (header[FLAGS] & REVERSED_SCREEN) != 0;
    }

    /** Whether field data go with an AID: the header's masks can keep a function key from it (SA21-9247 p. 2-140). */
    public boolean sendsData(Aid aid) {
        if (aid.functionNumber() == 0) {
            return aid.sendsData();
        }
        int fromF1 = aid.functionNumber() - 1;
        return (header[HEADER_LENGTH - 1 - fromF1 / 8] >> fromF1 % 8 & 1) == 0;
    }

    public boolean isFull() {
        return fields.size() == MAX_FIELDS;
    }

    /** Fields in ascending order; a view that cannot be changed. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The field whose first position is at an address, or null. */
    public Field startingAt(int address) {
        int index = indexBefore(address);
        return index >= 0 && fields.get(index).start() == address ? fields.get(index) : null;
    }

    /** The field that holds an address, or null. */
    public Field at(int address) {
        int index = indexBefore(address);
        return index >= 0 && fields.get(index).contains(address) ? fields.get(index) : null;
    }

    /** The field that an entry of the table belongs to, with all its segments when it is continued. */
    public FieldGroup group(Field field) {
        int first = firstSegment(indexBefore(field.start()));
        int last = first;
        if (fields.get(first).isContinuedFirst()) {
            while (!fields.get(last).isContinuedLast() && last + 1 < fields.size()
                    && fields.get(last + 1).isContinuation()) {
                last++;
            }
        }
        return new FieldGroup(List.copyOf(fields.subList(first, last + 1)));
    }

    /** Whether a field may begin at an address: behind all that are there (SA21-9247 p. 2-138). */
    public boolean canAppend(int start) {
        return fields.isEmpty() || start > fields.get(fields.size() - 1).end();
    }

    /**
     * A field that is in no table yet, for {@link #append}; see the constructor of {@link Field}. It may have been one of
     * a table that was cleared: nobody may keep a field for longer than its table.
     */
    public Field newField(int start, int length, int format, short[] controlWords, int attribute) {
        if (spare.isEmpty()) {
            return new Field(start, length, format, controlWords, attribute);
        }
        Field field = spare.removeLast();
        field.define(start, length, format, controlWords, attribute);
        return field;
    }

    /** Takes back a field that was made for this table and is not to be in it. */
    public void discard(Field field) {
        if (spare.size() < MAX_SPARE) {
            spare.add(field);
        }
    }

    /** Adds a field behind the others. */
    public void append(Field field) {
        fields.add(field);
        masterMdt |= field.isModified();
    }

    /** Overlays a field that is defined again at its address. */
    public void redefine(Field field, int format, int attribute) {
        field.redefine(format, attribute);
        masterMdt |= field.isModified();
    }

    /** Turns the master MDT on, as it was when the table was saved. */
    public void setMasterMdt() {
        masterMdt = true;
    }

    /** Whether any field was modified since the last reset. */
    public boolean isMasterMdt() {
        return masterMdt;
    }

    /** Sets the MDT of the field that an entry belongs to: a continued field has one, in its first segment. */
    void setModified(Field field) {
        fields.get(firstSegment(indexBefore(field.start()))).setModified(true);
        masterMdt = true;
    }

    /** Resets the MDT of a field that is not selected any more. */
    void unselect(Field selected) {
        selected.setModified(false);
        masterMdt = fields.stream().anyMatch(Field::isModified);
    }

    /** Resets MDT in all fields, or in those that are not bypass; the master MDT stays on if one is left. */
    public void resetModified(boolean bypassToo) {
        masterMdt = false;
        for (Field field : fields) {
            if (bypassToo || !field.isBypass()) {
                field.setModified(false);
            }
            masterMdt |= field.isModified();
        }
    }

    /** First field that takes input, or null. */
    public Field firstInput() {
        return inputFrom(0, fields.size());
    }

    /** The next field that takes input and starts behind an address, around the end of the display, or null. */
    Field nextInput(int address) {
        int index = indexBefore(address) + 1;
        Field next = inputFrom(index, fields.size());
        return next != null ? next : inputFrom(0, index);
    }

    /** The last field that takes input and starts before an address, around the start of the display, or null. */
    Field previousInput(int address) {
        int index = indexBefore(address - 1);
        Field previous = inputBack(index, 0);
        return previous != null ? previous : inputBack(fields.size() - 1, index + 1);
    }

    /** First position for input at or behind an address, of whatever segment, around the end; -1 when there is none. */
    int inputPositionFrom(int address) {
        int index = indexBefore(address);
        if (index >= 0 && !fields.get(index).isBypass() && fields.get(index).contains(address)) {
            return address;
        }
        int start = inputStartFrom(address);
        return start >= 0 ? start : inputStartFrom(0);
    }

    /** Where the first field or segment for input begins at or behind an address, or -1. */
    int inputStartFrom(int address) {
        for (int i = indexBefore(address - 1) + 1; i < fields.size(); i++) {
            if (!fields.get(i).isBypass()) {
                return fields.get(i).start();
            }
        }
        return -1;
    }

    /** First mandatory-enter field that has no data of the operator's, or null. */
    Field missingMandatory() {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field.isMandatoryEnter() && isInputEntry(i) && (!field.isModified() || field.isErased())) {
                return field;
            }
        }
        return null;
    }

    /** Whether an entry is a field of its own, and not a segment that goes on with another. */
    boolean isEntry(Field field) {
        int index = indexBefore(field.start());
        return firstSegment(index) == index;
    }

    private boolean isInputEntry(int index) {
        return !fields.get(index).isBypass() && firstSegment(index) == index;
    }

    private Field inputFrom(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isInputEntry(i)) {
                return fields.get(i);
            }
        }
        return null;
    }

    private Field inputBack(int from, int to) {
        for (int i = from; i >= to; i--) {
            if (isInputEntry(i)) {
                return fields.get(i);
            }
        }
        return null;
    }

    /** Index of the first segment of the field that an entry belongs to; one that follows no first is a field itself. */
    private int firstSegment(int index) {
        int at = index;
        while (at > 0 && fields.get(at).isContinuation()) {
            at--;
            if (fields.get(at).isContinuedFirst()) {
                return at;
            }
            if (!fields.get(at).isContinuedMiddle()) {
                return index;
            }
        }
        return index;
    }

    /** Index of the last field that starts at or before an address, or -1. */
    private int indexBefore(int address) {
        int low = 0;
        int high = fields.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (fields.get(middle).start() <= address) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
