package dev.e5250.screen;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is to be seen at one moment; immutable, so any thread may keep and read it. Rows and columns are 1-based.
 * Contents of non-display fields are not in it: they are blanks here, whatever was typed.
 *
 * @param rows          from top to bottom
 * @param cursorRow     1 to {@link #rowCount()}
 * @param cursorColumn  1 to {@link #columnCount()}
 * @param cursorBlinks  the host asked for a blinking cursor, or the operator must leave the field
 * @param keyboard      what the keyboard takes
 * @param insertMode    whether typed characters push the others to the right
 * @param messageWaiting whether the host has a message for the operator
 * @param operatorError the error that the keyboard found, or null; a host's own message has none
 * @param errorRow      row of the error line
 * @param alarms        how many alarms the host has sounded so far: a listener beeps when it grows
 * @param typedAhead    how many keys wait for the host
 * @param constructs    windows, selection fields and their like, which are in the rows as characters, too, and where these have
 *                      them
 * @param directions    which way it is shown and typed
 */
public record ScreenSnapshot(SnapshotRow[] rows, int cursorRow, int cursorColumn, boolean cursorBlinks,
        KeyboardState keyboard, boolean insertMode, boolean messageWaiting, OperatorError operatorError, int errorRow,
        int alarms, int typedAhead, GuiConstructs constructs, Directions directions) {

    public int rowCount() {
        return rows.length;
    }

    public int columnCount() {
        return rows[0].columns();
    }

    /** The row at a 1-based number. */
    public SnapshotRow row(int row) {
        return rows[row - 1];
    }

    /** Whether nothing that is to be seen or heard differs. */
    public boolean looksLike(ScreenSnapshot other) {
        return cursorRow == other.cursorRow && cursorColumn == other.cursorColumn && cursorBlinks == other.cursorBlinks
                && keyboard == other.keyboard && insertMode == other.insertMode
                && messageWaiting == other.messageWaiting && operatorError == other.operatorError
                && errorRow == other.errorRow && alarms == other.alarms && typedAhead == other.typedAhead
                && constructs == other.constructs && directions == other.directions
                && rows.length == other.rows.length && IntStream.range(0, rows.length)
                        .allMatch(row -> rows[row] == other.rows[row]);
    }

    /** All rows, each in its full width, separated by line feeds. */
    public String text() {
        return IntStream.rangeClosed(1, rowCount()).mapToObj(r -> row(r).toString()).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
