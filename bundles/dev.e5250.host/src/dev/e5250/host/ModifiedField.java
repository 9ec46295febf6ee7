package dev.e5250.host;

import dev.e5250.ccsid.Ccsid;

/**
 * A field as Read MDT Fields returns it (SA21-9247 p. 2-7).
 *
 * @param row    1-based row of its first position
 * @param column 1-based column of its first position
 * @param bytes  its data, trailing nulls already taken off by the client
 * @param text   the data in Unicode; nulls and control codes are blanks
 */
public record ModifiedField(int row, int column, byte[] bytes, String text) {

    static ModifiedField of(int row, int column, byte[] bytes, Ccsid ccsid) {
        return new ModifiedField(row, column, bytes, ccsid.toUnicode(bytes, 0, bytes.length));
    }

    /** Where it is, but not what it holds: it may be a password. */
    @Override
    public String toString() {
        return row + "/" + column + ", " + bytes.length + " bytes";
    }
}
