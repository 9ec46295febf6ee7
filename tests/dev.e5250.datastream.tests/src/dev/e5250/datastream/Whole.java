package dev.e5250.datastream;

import java.util.HexFormat;

import dev.e5250.screen.Display;
import dev.e5250.screen.Field;
import dev.e5250.screen.RegenerationBuffer;
import dev.e5250.screen.ScreenSnapshot;

/**
 * All that a record can have changed, as text to be compared as a whole: each row with what it shows, and below it the
 * bytes that it does not show as characters; the fields; the state of keyboard and cursor.
 *
 * <pre>
 * 27x132                                  unless 24x80
 * 06| Name .              SMITH
 *   |1:22 21:24 27:4040 32:20             column and bytes that are not the character above: attributes, blanks, hidden ones
 *   |over 5:C1 7:4Bx20                      the bytes below the error line, of twenty equal ones 4Bx20
 *   |extended 5:2900 9:0088               column, primary attribute and colour of WEA
 * header 00000118                         unless all bytes are 00
 * field 6/22+10 4800 24 8803              row/column of the first position, length, FFW, attribute, FCWs
 * UNLOCKED at 6/27 ready ...              and what else is not as after Clear Unit
 * </pre>
 *
 * A null that shows as a blank is not mentioned, for nearly every position is one.
 */
final class Whole {
    private static final int BLANK = 0x40;
    private static final int RUN = 4;

    private final Terminal terminal;
    private final Display display;
    private final RegenerationBuffer buffer;
    private final ScreenSnapshot shown;
    private final StringBuilder text = new StringBuilder();

    private Whole(Terminal terminal) {
        this.terminal = terminal;
        display = terminal.display();
        buffer = display.buffer();
        shown = display.snapshot();
    }

    static String of(Terminal terminal) {
        return new Whole(terminal).describe();
    }

    private String describe() {
        if (buffer.columns() != 80) {
            text.append(buffer.rows()).append('x').append(buffer.columns()).append('\n');
        }
        for (int row = 1; row <= buffer.rows(); row++) {
            row(row);
        }
        byte[] header = display.formats().header();
        String hex = HexFormat.of().withUpperCase().formatHex(header).replaceFirst("(00)+$", "");
        if (!hex.isEmpty()) {
            text.append("header ").append(hex).append('\n');
        }
        for (Field field : display.formats().fields()) {
            text.append(String.format("field %s+%d %04X %02X", at(field.start()), field.length(), field.format(),
                    field.attribute()));
            for (short word : field.controlWords()) {
                text.append(String.format(" %04X", word));
            }
            text.append(field.isAdjustDue() ? " to be adjusted\n" : "\n");
        }
        state();
        return text.toString();
    }

    private void row(int row) {
        byte[] cells = new byte[buffer.columns()];
        buffer.read(buffer.address(row, 1), cells, 0, cells.length);
        Display.ErrorText error = display.errorText();
        if (error != null && error.row() == row) {
            byte[] under = cells.clone();
            System.arraycopy(error.bytes(), 0, cells, error.column() - 1, error.bytes().length);
            // a message is full of blanks
            row(row, cells, BLANK, bytes(under, (column, cell) -> cell == 0));
        } else {
            row(row, cells, 0, "");
        }
    }

    private void row(int row, byte[] cells, int blank, String under) {
        String line = terminal.row(row);
        String hidden = bytes(cells, (column, cell) -> isShown(cell, blank, shown.row(row).character(column)));
        String extended = extended(row);
        if (!line.isEmpty() || !hidden.isEmpty() || !under.isEmpty()) {
            text.append(String.format("%02d|%s%n", row, line));
        }
        text.append(hidden.isEmpty() ? "" : "  |" + hidden.strip() + '\n');
        text.append(under.isEmpty() ? "" : "  |over" + under + '\n');
        text.append(extended.isEmpty() ? "" : "  |extended" + extended + '\n');
    }

    /** Whether a position needs no mention. */
    private interface Known {
        boolean is(int column, int cell);
    }

    /** The bytes of a row that need to be mentioned, behind their columns. */
    private static String bytes(byte[] cells, Known known) {
        StringBuilder bytes = new StringBuilder();
        int column = 1;
        while (column <= cells.length) {
            if (known.is(column, cells[column - 1] & 0xFF)) {
                column++;
                continue;
            }
            bytes.append(' ').append(column).append(':');
            int end = column;
            while (end <= cells.length && !known.is(end, cells[end - 1] & 0xFF)) {
                end++;
            }
            while (column < end) {
                int from = column;
                byte cell = cells[from - 1];
                while (column < end && cells[column - 1] == cell) {
                    column++;
                }
                if (column - from < RUN) {
                    bytes.append(String.format("%02X", cell).repeat(column - from));
                } else {
                    bytes.append(String.format("%02Xx%d%s", cell, column - from, column < end ? "," : ""));
                }
            }
        }
        return bytes.toString();
    }

    private boolean isShown(int cell, int blank, char character) {
        return cell == 0 || cell == blank ? character == ' '
                : cell > BLANK && cell < 0xFF && character == display.ccsid().toUnicode((byte) cell);
    }

    private String extended(int row) {
        StringBuilder extended = new StringBuilder();
        for (int column = 1; column <= buffer.columns(); column++) {
            int at = buffer.address(row, column);
            if (buffer.extended().isAt(at)) {
                extended.append(String.format(" %d:%02X%02X", column, buffer.extended().primaryAt(at),
                        buffer.extended().colourAt(at)));
                int ideographic = buffer.extended().ideographicAt(at);
                extended.append(ideographic == 0 ? "" : String.format("%02X", ideographic));
            }
        }
        return extended.toString();
    }

    private void state() {
        text.append(shown.keyboard());
        text.append(display.keyboard().error() == null ? "" : " " + display.keyboard().error());
        text.append(display.keyboard().isLocked() ? " locked" : "");
        text.append(" at ").append(at(display.cursor()));
        text.append(shown.insertMode() ? " insert" : "").append(shown.cursorBlinks() ? " blinks" : "");
        text.append(shown.messageWaiting() ? " message" : "").append(terminal.workstation.isReady() ? " ready" : "");
        if (display.insertCursor() >= 0) {
            text.append(", IC ").append(at(display.insertCursor()));
        }
        text.append(display.formats().isMasterMdt() ? ", master MDT" : "");
        PendingRead read = terminal.workstation.pendingRead();
        if (read != null) {
            text.append(String.format(", %s %02X%02X", read.kind(), read.cc1(), read.cc2()));
        }
        int typedAhead = display.keyboard().typedAhead();
        text.append(typedAhead == 0 ? "" : ", " + typedAhead + " keys ahead");
        text.append(display.keyboard().isFieldExitDue() ? ", field exit due" : "");
        text.append(display.alarms() == 0 ? "" : ", alarms " + display.alarms());
        text.append('\n');
    }

    private String at(int address) {
        return buffer.row(address) + "/" + buffer.column(address);
    }
}
