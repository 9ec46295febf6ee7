package dev.e5250.datastream.command;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.HostBytes;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;

/**
 * 21: a message of the host over the error line, and the keyboard in error until Reset (SA21-9247 pp. 2-12, 2-13). The
 * text lies in the stream with its attributes; an IC order before it moves the cursor, and only that.
 */
public final class WriteErrorCode implements Command {
    private static final int INSERT_CURSOR = 0x13;

    @Override
    public SenseCode execute(HostBytes in, Workstation workstation) {
        Display display = workstation.display();
        int cursor = display.cursor();
        if (in.has(1) && in.peek() == INSERT_CURSOR) {
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
        int row = display.formats().errorRow(display.buffer().rows());
        display.keyboard().showHostError(row, in.array(), start, in.position() - start);
        display.setCursor(cursor);
        return SenseCode.NONE;
    }
}
