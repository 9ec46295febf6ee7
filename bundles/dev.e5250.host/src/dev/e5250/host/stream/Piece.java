package dev.e5250.host.stream;

import java.util.HexFormat;

/**
 * A part of a record that belongs together: a command with its parameters, an order, a run of data. Offsets of its
 * methods count from its first byte.
 *
 * @param bytes the record; not copied
 * @param from  where the part begins
 * @param to    where it ends, the byte there not included
 */
public record Piece(byte[] bytes, int from, int to) {

    public int length() {
        return to - from;
    }

    /** A byte as 0 to 255. */
    public int at(int offset) {
        return bytes[from + offset] & 0xFF;
    }

    /** Two bytes, the high one first. */
    public int shortAt(int offset) {
        return at(offset) << 8 | at(offset + 1);
    }

    /** From an offset to the end. */
    public Piece behind(int offset) {
        return new Piece(bytes, from + offset, to);
    }

    public Piece part(int offset, int length) {
        return new Piece(bytes, from + offset, from + offset + length);
    }

    /** Capital hexadecimal digits without blanks. */
    public String hex() {
        return HexFormat.of().withUpperCase().formatHex(bytes, from, to);
    }
}
