package dev.e5250.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Attribute;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Field;
import dev.e5250.screen.FormatTable;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import dev.e5250.telnet.TelnetReceiver;

/** Looks at a session whenever its screen changed, as a window does, and holds the display to its promises. */
final class FuzzWatch implements SessionListener {
    /** Keys that may wait, 4 bytes each. */
    private static final int TYPE_AHEAD = 4 * 1024;
    private static final byte DUP = 0x1C;
    private static final byte FIELD_MARK = 0x1E;

    private final Session session;
    private final List<Throwable> mistakes = new ArrayList<>();
    private Workstation workstation;

    FuzzWatch(Session session) {
        this.session = session;
    }

    static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }

    /** From now on the display is known, and not only what is shown of it. */
    void found(Workstation station) {
        workstation = station;
    }

    /** From any thread. */
    void mistake(Throwable mistake) {
        synchronized (mistakes) {
            mistakes.add(mistake);
        }
    }

    void mustHaveSeenNoMistake() {
        synchronized (mistakes) {
            if (!mistakes.isEmpty()) {
                // one exception for each place in the program, so that a fuzzer can tell them apart
                throw new AssertionError(mistakes.size() + " mistakes", mistakes.get(0));
            }
        }
    }

    @Override
    public void failed(Throwable mistake, int times) {
        mistake(mistake);
    }

    @Override
    public void traceFailed(Path file, java.io.IOException cause) {
        mistake(cause);
    }

    /** By the owner. Reading the snapshot asks for the next, so that none is left out. */
    @Override
    public void screenChanged() {
        try {
            ScreenSnapshot snapshot = session.snapshot();
            check(snapshot);
            if (workstation != null) {
                check(snapshot, workstation.display());
            }
        } catch (Throwable t) {
            mistake(t);
        }
    }

    /** While the owner is idle. */
    void checkAll() {
        RetainedBytes retained = session.retainedBytes();
        check(retained.received() <= TelnetReceiver.MAX_RECORD + TelnetReceiver.MAX_SUBNEGOTIATION
                && retained.typeAhead() <= TYPE_AHEAD && retained.unsent() <= Outbox.LIMIT
                && retained.trace() <= TraceFile.WAITING_LIMIT, retained + " kept");
        if (workstation != null) {
            checkFields(workstation.display());
        }
    }

    private static void checkFields(Display display) {
        int length = display.buffer().length();
        check(display.cursor() >= 0 && display.cursor() < length, "cursor at " + display.cursor());
        check(display.insertCursor() >= -1 && display.insertCursor() < length, "IC at " + display.insertCursor());
        int free = 0;
        for (Field field : display.formats().fields()) {
            check(field.start() >= free && field.length() > 0 && field.end() < length,
                    "field from " + field.start() + " to " + field.end() + ", the one before ends at " + (free - 1));
            free = field.end() + 1;
        }
        check(display.formats().fields().size() <= FormatTable.MAX_FIELDS, "fields");
    }

    private static void check(ScreenSnapshot snapshot) {
        boolean wide = snapshot.columnCount() == DisplaySize.ALTERNATE.columns();
        DisplaySize size = wide ? DisplaySize.ALTERNATE : DisplaySize.NORMAL;
        check(snapshot.rowCount() == size.rows() && snapshot.columnCount() == size.columns(), "size of the snapshot");
        check(snapshot.cursorRow() >= 1 && snapshot.cursorRow() <= size.rows() && snapshot.cursorColumn() >= 1
                && snapshot.cursorColumn() <= size.columns(),
                "cursor shown at " + snapshot.cursorRow() + "/" + snapshot.cursorColumn());
        check(snapshot.errorRow() >= 1 && snapshot.errorRow() <= size.rows(), "error row " + snapshot.errorRow());
        check(Integer.BYTES * snapshot.typedAhead() <= TYPE_AHEAD, snapshot.typedAhead() + " keys kept");
    }

    /** That what is shown is what the positions say, read from the first to the last, and no secret among it. */
    private static void check(ScreenSnapshot snapshot, Display display) {
        byte[] cells = new byte[display.buffer().length()];
        display.buffer().read(0, cells, 0, cells.length);
        check(snapshot.rowCount() * snapshot.columnCount() == cells.length, "size of the snapshot");
        Ccsid ccsid = display.ccsid();
        int covered = snapshot.keyboard() == KeyboardState.UNLOCKED || snapshot.keyboard() == KeyboardState.LOCKED ? 0
                : snapshot.errorRow();
        int attribute = Attribute.NORMAL;
        for (int row = 1, at = 0; row <= snapshot.rowCount(); row++) {
            SnapshotRow shown = snapshot.row(row);
            check(shown.columns() == snapshot.columnCount(), "length of row " + row);
            for (int column = 1; column <= shown.columns(); column++, at++) {
                byte cell = cells[at];
                boolean isAttribute = Attribute.isAttribute(cell & 0xFF);
                attribute = isAttribute ? cell : attribute;
                if (row != covered) {
                    boolean blank = isAttribute || Attribute.isNonDisplay(attribute);
                    char expected = blank ? ' ' : character(ccsid, cell);
                    byte style = isAttribute ? Style.OF_ATTRIBUTE : Attribute.style(attribute);
                    check(shown.character(column) == expected && shown.style(column) == style,
                            "shown at " + row + "/" + column);
                }
            }
        }
    }

    private static char character(Ccsid ccsid, byte cell) {
        return switch (cell) {
        case DUP -> '*';
        case FIELD_MARK -> ';';
        default -> ccsid.toUnicode(cell);
        };
    }
}
