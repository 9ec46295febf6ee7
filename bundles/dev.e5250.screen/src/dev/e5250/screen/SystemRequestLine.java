package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/** The line that System Request opens: an input of its own over the error row, edited without the format table. */
final class SystemRequestLine {
    private static final int FIRST_COLUMN = 2;
    private static final int INPUT = 0x24;

    private final RegenerationBuffer buffer;
    private final ErrorLine line;
    private final Ccsid ccsid;
    private int column = FIRST_COLUMN;

    SystemRequestLine(RegenerationBuffer buffer, ErrorLine line, Ccsid ccsid, int row) {
        this.buffer = buffer;
        this.line = line;
        this.ccsid = ccsid;
        line.show(row, new byte[] {INPUT}, 0, 1);
        // all of the row is the input: take back the attribute that ends a message
        line.set(FIRST_COLUMN, (byte) 0);
    }

    int cursor() {
        return buffer.address(line.row(), column);
    }

    /** What was typed, without what follows the last character. */
    byte[] typed() {
        byte[] text = Arrays.copyOfRange(line.text(), FIRST_COLUMN - 1, line.text().length);
        int end = text.length;
        while (end > 0 && text[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            text[i] = text[i] == 0 ? Ccsid.BLANK : text[i];
        }
        return Arrays.copyOf(text, end);
    }

    OperatorError type(char character, boolean inserts) {
        if (!ccsid.canEncode(character)) {
            return OperatorError.UNDEFINED_KEY;
        }
        if (inserts) {
            byte[] text = line.text();
            if (text[buffer.columns() - 1] != 0) {
                return OperatorError.NO_ROOM_TO_INSERT;
            }
            for (int c = buffer.columns(); c > column; c--) {
                line.set(c, text[c - 2]);
            }
        }
        line.set(column, ccsid.toHost(character));
        column = Math.min(column + 1, buffer.columns());
        return null;
    }

    /** Line editing; the keys that end the line are the keyboard's. */
    OperatorError press(Key key) {
        switch (key) {
        case LEFT, BACKSPACE -> column = Math.max(column - 1, FIRST_COLUMN);
        case RIGHT -> column = Math.min(column + 1, buffer.columns());
        case HOME -> column = FIRST_COLUMN;
        case DELETE -> erase(column, 1);
        case DESTRUCTIVE_BACKSPACE -> {
            if (column > FIRST_COLUMN) {
                column--;
                erase(column, 1);
            }
        }
        case ERASE_EOF, FIELD_EXIT, FIELD_PLUS -> erase(column, buffer.columns() + 1 - column);
        case ERASE_INPUT, ERASE_FIELD -> {
            erase(FIRST_COLUMN, buffer.columns() + 1 - FIRST_COLUMN);
            column = FIRST_COLUMN;
        }
        default -> {
            return OperatorError.INVALID_AFTER_SYSTEM_REQUEST;
        }
        }
        return null;
    }

    private void erase(int from, int count) {
        byte[] text = line.text();
        for (int c = from; c <= buffer.columns(); c++) {
            line.set(c, c + count <= buffer.columns() ? text[c + count - 1] : 0);
        }
    }
}
