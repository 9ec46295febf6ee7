package dev.e5250.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.e5250.ccsid.Ccsid;

/**
 * What a client would show of a host's records: just enough of the data stream to read displays in tests. Anything
 * that it does not know is an AssertionError, and so is a field or text that overwrites another.
 */
public final class ScreenText {

    /** An input field: where it begins (1-based), how long it is, its attribute. */
    public record Field(int row, int column, int length, int attribute) { }

    private int columns = 80;
    private byte[] cells = new byte[24 * 80];
    private final List<Field> fields = new ArrayList<>();
    private String error = "";
    private String cursor = "";
    private boolean reading;
    /** Whether a window is drawn over what there is. */
    private boolean over;
    private byte[] stream;
    private int at;

    /** Draws a record, header included. */
    public ScreenText draw(byte[] record) {
        stream = record;
        at = 10;
        reading = false;
        while (at < stream.length) {
            command();
        }
        return this;
    }

    public int columns() {
        return columns;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Text of the last Write Error Code. */
    public String error() {
        return error;
    }

    /** "row/column" of the last Insert Cursor. */
    public String cursor() {
        return cursor;
    }

    /** Whether the last record ended with a READ. */
    public boolean isReading() {
        return reading;
    }

    /** A row of the display in full width, nulls and attributes as blanks. */
    public String row(int row) {
        return Ccsid.of(37).toUnicode(cells, (row - 1) * columns, columns);
    }

    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= cells.length / columns; row++) {
            rows.add(row(row));
        }
        return rows;
    }

    /** The host byte at a position, 0 to 255. */
    public int cell(int row, int column) {
        return cells[(row - 1) * columns + column - 1] & 0xFF;
    }

    private void command() {
        if (next() != 0x04) {
            throw new AssertionError("no ESC before offset " + at);
        }
        int code = next();
        switch (code) {
        case 0x40 -> clear(24, 80);
        case 0x20 -> {
            next();
            clear(27, 132);
        }
        case 0x50 -> {
            fields.clear();
            over = true;
        }
        case 0x11 -> {
            at += 2;
            orders();
        }
        case 0x21 -> errorCode();
        case 0x52 -> {
            at += 2;
            reading = true;
        }
        default -> throw new AssertionError(String.format("command %02X", code));
        }
    }

    private void clear(int rows, int width) {
        over = false;
        columns = width;
        cells = new byte[rows * width];
        fields.clear();
        error = "";
        cursor = "";
    }

    private void orders() {
        int address = 0;
        while (at < stream.length && stream[at] != 0x04) {
            int code = next();
            switch (code) {
            case 0x01 -> {
                int length = next();
                at += length;
                fields.clear();
            }
            case 0x11 -> address = (next() - 1) * columns + next() - 1;
            case 0x13 -> cursor = next() + "/" + next();
            case 0x02 -> {
                int end = (next() - 1) * columns + next() - 1;
                Arrays.fill(cells, address, end + 1, (byte) next());
                address = end + 1;
            }
            case 0x1D -> address = field(address);
            default -> {
                if (!over && cells[address] != 0 && (cells[address] & 0xE0) != 0x20) {
                    throw new AssertionError("overwritten at " + address / columns + "/" + address % columns);
                }
                cells[address++] = (byte) code;
            }
            }
        }
    }

    private int field(int address) {
        int attribute = next();
        boolean input = attribute >= 0x40;
        if (input) {
            next();
            attribute = next();
            while (attribute >= 0x80) {
                next();
                attribute = next();
            }
        }
        int length = next() << 8 | next();
        cells[address] = (byte) attribute;
        int first = address + 1;
        if (input) {
            fields.add(new Field(first / columns + 1, first % columns + 1, length, attribute));
        }
        if (first + length < cells.length) {
            cells[first + length] = 0x20;
        }
        return first;
    }

    private void errorCode() {
        if (stream[at] == 0x13) {
            next();
            cursor = next() + "/" + next();
        }
        int start = at;
        while (at < stream.length && stream[at] != 0x04) {
            at++;
        }
        error = Ccsid.of(37).toUnicode(stream, start, at - start).strip();
    }

    private int next() {
        return stream[at++] & 0xFF;
    }
}
