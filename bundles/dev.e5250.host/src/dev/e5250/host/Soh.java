package dev.e5250.host;

/** Start of Header (SA21-9247 p. 2-139): error line, resequencing and which function keys return data. */
public final class Soh implements Order {
    private static final int FULL_LENGTH = 7;

    private int flags;
    private int resequence;
    private int errorRow;
    private int keysWithoutData;

    Soh() {
    }

    /** Byte 1: 80 right to left, 20 automatic reverse, 10 cursor only to input-capable positions. */
    public Soh flags(int value) {
        flags = value;
        return this;
    }

    /** Byte 1, 80: the cursor goes from right to left. */
    public Soh rightToLeft() {
        flags |= 0x80;
        return this;
    }

    /** Number of the first field to return, 0 for the order of the fields. */
    public Soh resequence(int firstField) {
        resequence = firstField;
        return this;
    }

    /** Row of the error line; 0 for the last row. */
    public Soh errorRow(int row) {
        errorRow = row;
        return this;
    }

    /** Function keys (1 to 24) that send the cursor and their AID only, as DDS keyword CAnn does. */
    public Soh keysWithoutData(int... functionKeys) {
        for (int key : functionKeys) {
            keysWithoutData |= 1 << key - 1;
        }
        return this;
    }

    @Override
    public void writeTo(StreamWriter out) {
        out.put(0x01, FULL_LENGTH, flags, 0, resequence, errorRow);
        // F24 is the highest bit of byte 5, F1 the lowest of byte 7
        out.put(keysWithoutData >> 16, keysWithoutData >> 8, keysWithoutData);
    }
}
