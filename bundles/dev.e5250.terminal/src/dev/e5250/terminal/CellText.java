package dev.e5250.terminal;

import dev.e5250.screen.SnapshotRow;

/** The text of a row with one character for each column, as it has to be where positions count. */
final class CellText {
    private CellText() {
    }

    /** Behind a character that is two cells wide is a blank. Columns as in {@link SnapshotRow#text}. */
    static String of(SnapshotRow row, int from, int to) {
        if (!row.hasWide()) {
            return row.text(from, to);
        }
        StringBuilder text = new StringBuilder(to - from);
        for (int column = from; column < to; column++) {
            text.append(row.character(column));
        }
        return text.toString();
    }

    static String of(SnapshotRow row) {
        return of(row, 1, row.columns() + 1);
    }
}
