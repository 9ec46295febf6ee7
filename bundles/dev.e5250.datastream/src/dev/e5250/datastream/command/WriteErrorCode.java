package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;
import dev.e5250.screen.KeyboardState;

/**
 * 21: a message of the host over the error line, and the keyboard in error until Reset (SA21-9247 pp. 2-12, 2-13). The
 * text lies in the stream with its attributes; an IC order before it moves the cursor, and only that. 22 has two columns
 * in front, between which the message lies (SC30-3533 15.4).
 */
public final class WriteErrorCode implements Command {
    private static final int INSERT_CURSOR = 0x13;

    private final boolean toWindow;

    /** @param toWindow whether it is Write Error Code to Window */
    public WriteErrorCode(boolean toWindow) {
        this.toWindow = toWindow;
    }

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        Display display = workstation.display();
        int from = 1;
        int to = display.buffer().columns();
        if (toWindow) {
            if (!in.has(2)) {
                return SenseCode.PREMATURE_END;
            }
            from = in.next();
            int last = in.next();
            if (from == 0 || from > last || last > to) {
                return SenseCode.WINDOW_COLUMNS;
            }
            to = last;
        }
        int cursor = workstation.cursorBefore();
        boolean moves = in.has(1) && in.peek() == INSERT_CURSOR;
        if (moves) {
            if (!in.has(3)) {
                return SenseCode.PREMATURE_END;
            }
            in.skip(1);
            int row = in.next();
            int column = in.next();
            if (!display.buffer().contains(row, column)) {
                return SenseCode.ROW_OR_COLUMN;
            }
            cursor = display.buffer().address(row, column);
        }
        int start = in.position();
        while (in.has(1) && in.peek() != ESCAPE) {
            in.skip(1);
        }
        int length = in.position() - start;
        SenseCode wrong = check(length, moves, display);
        if (wrong == SenseCode.NONE) {
            int row = display.formats().errorRow(display.buffer().rows());
            display.keyboard().showHostError(row, from, to, in.array(), start, length);
            display.setCursor(cursor);
        }
        return wrong;
    }

    private SenseCode check(int length, boolean moves, Display display) {
        if (length == 0 && !moves) {
            return SenseCode.PREMATURE_END;
        }
        if (toWindow) {
            // what is too long for the window is cut; but a message that waits for the operator is not to be lost
            return display.keyboard().state() == KeyboardState.PRE_HELP_ERROR ? SenseCode.WINDOW_ERROR_LINE_IN_USE
                    : SenseCode.NONE;
        }
        return length > display.buffer().columns() ? SenseCode.WRITE_PAST_END : SenseCode.NONE;
    }
}
