package dev.e5250.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Attribute;
import dev.e5250.screen.Colour;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ExtendedAttributes;
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

    private static final char[] BLANKS = new char[256];
    private static final boolean[] ATTRIBUTES = new boolean[256];
    private static final boolean[] NON_DISPLAY = new boolean[256];
    private static final Colour[] COLOURS = {Colour.BLUE, Colour.GREEN, Colour.TURQUOISE, Colour.RED, Colour.PINK,
            Colour.YELLOW, Colour.WHITE};
    private static final byte[] STYLES = new byte[256];
    /** By the host's bytes, filled once: the watch must not cost more than what it watches. */
    private static final Map<Ccsid, char[]> CHARACTERS = new ConcurrentHashMap<>();

    static {
        Arrays.fill(BLANKS, ' ');
        for (int value = 0; value < 256; value++) {
            ATTRIBUTES[value] = Attribute.isAttribute(value);
            NON_DISPLAY[value] = ATTRIBUTES[value] && Attribute.isNonDisplay(value);
            STYLES[value] = Attribute.style(value);
        }
    }

    private final Session session;
    private final List<Throwable> mistakes = new ArrayList<>();
    private Workstation workstation;
    private boolean changed;

    FuzzWatch(Session session) {
        this.session = session;
    }

    /** @param promise a constant: this is called too often to build texts */
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
            check(session.snapshot());
            changed = true;
        } catch (Throwable t) {
            mistake(t);
        }
    }

    /** While the owner is idle, so that what is shown last is all there is to show. */
    void checkAll() {
        RetainedBytes retained = session.retainedBytes();
        check(retained.received() <= TelnetReceiver.MAX_RECORD + TelnetReceiver.MAX_SUBNEGOTIATION
                && retained.typeAhead() <= TYPE_AHEAD && retained.unsent() <= Outbox.LIMIT
                && retained.trace() <= TraceFile.WAITING_LIMIT, "bytes kept");
        if (workstation != null) {
            checkFields(workstation.display());
            if (changed) {
                changed = false;
                check(session.snapshot(), workstation.display());
            }
        }
    }

    private static void checkFields(Display display) {
        int length = display.buffer().length();
        check(display.cursor() >= 0 && display.cursor() < length, "address of the cursor");
        check(display.insertCursor() >= -1 && display.insertCursor() < length, "address of IC");
        int free = 0;
        for (Field field : display.formats().fields()) {
            check(field.start() >= free && field.length() > 0 && field.end() < length, "order of the fields");
            free = field.end() + 1;
        }
        check(display.formats().fields().size() <= FormatTable.MAX_FIELDS, "fields");
    }

    private static void check(ScreenSnapshot snapshot) {
        boolean wide = snapshot.columnCount() == DisplaySize.ALTERNATE.columns();
        DisplaySize size = wide ? DisplaySize.ALTERNATE : DisplaySize.NORMAL;
        check(snapshot.rowCount() == size.rows() && snapshot.columnCount() == size.columns(), "size of the snapshot");
        check(snapshot.cursorRow() >= 1 && snapshot.cursorRow() <= size.rows(), "row of the cursor");
        check(snapshot.cursorColumn() >= 1 && snapshot.cursorColumn() <= size.columns(), "column of the cursor");
        check(snapshot.errorRow() >= 1 && snapshot.errorRow() <= size.rows(), "error row");
        check(Integer.BYTES * snapshot.typedAhead() <= TYPE_AHEAD, "keys kept");
    }

    /** That what is shown is what the positions say, read from the first to the last, and no secret among it. */
    private static void check(ScreenSnapshot snapshot, Display display) {
        byte[] cells = new byte[display.buffer().length()];
        display.buffer().read(0, cells, 0, cells.length);
        check(snapshot.rowCount() * snapshot.columnCount() == cells.length, "size of the snapshot");
        char[] characters = CHARACTERS.computeIfAbsent(display.ccsid(), FuzzWatch::characters);
        boolean isCovered = snapshot.keyboard() != KeyboardState.UNLOCKED && snapshot.keyboard() != KeyboardState.LOCKED;
        ExtendedAttributes extended = display.buffer().extended();
        int attribute = Attribute.NORMAL;
        int colour = 0;
        for (int row = 1, at = 0; row <= snapshot.rowCount(); row++) {
            SnapshotRow shown = snapshot.row(row);
            check(shown.columns() == snapshot.columnCount(), "length of a row");
            boolean looked = !isCovered || row != snapshot.errorRow();
            for (int column = 1; column <= shown.columns(); column++) {
                int primary = extended.primaryAt(at);
                int over = extended.colourAt(at);
                int cell = cells[at++] & 0xFF;
                boolean isAttribute = ATTRIBUTES[cell];
                attribute = primary != 0 ? primary : isAttribute ? cell : attribute;
                colour = over != 0 ? over : primary != 0 || isAttribute ? 0 : colour;
                boolean isBlank = NON_DISPLAY[attribute] || isAttribute || colour == 0x80 || colour == 0x81;
                char character = (isBlank ? BLANKS : characters)[cell];
                byte style = isAttribute ? Style.OF_ATTRIBUTE : coloured(STYLES[attribute], colour);
                if (looked && (shown.character(column) != character || shown.style(column) != style)) {
                    throw new AssertionError("shown at " + row + "/" + column + ": " + shown);
                }
            }
        }
    }

    /** A style in the colour of an extended attribute, which are pairs from 80 on; the first is that of the background. */
    private static byte coloured(byte style, int colour) {
        return colour < 0x82 ? style : (byte) (style & ~0x07 | COLOURS[colour - 0x82 >> 1].ordinal());
    }

    private static char[] characters(Ccsid ccsid) {
        char[] characters = new char[256];
        for (int value = 0; value < characters.length; value++) {
            characters[value] = ccsid.toUnicode((byte) value);
        }
        characters[DUP] = '*';
        characters[FIELD_MARK] = ';';
        return characters;
    }
}
