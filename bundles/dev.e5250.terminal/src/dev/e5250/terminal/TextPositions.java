package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;

/**
 * Where the positions of a screen are in its text, in which a character that is two cells wide is one, and a shift between
 * the kinds is none. Rows and columns are 1-based, offsets 0-based.
 */
record TextPositions(ScreenSnapshot screen) {

    /** Where the character of a position is, of one that is two cells wide for either of them. */
    int offset(int row, int column) {
        int offset = row - 1;
        for (int above = 1; above < row; above++) {
            offset += length(screen.row(above), 1, screen.columnCount() + 1);
        }
        SnapshotRow cells = screen.row(row);
        return offset + length(cells, 1, column > 1 && cells.isWide(column - 1) ? column - 1 : column);
    }

    /** The row of an offset; the last for those that are behind the text. */
    int row(int offset) {
        int row = 1;
        while (row < screen.rowCount() && offset(row + 1, 1) <= offset) {
            row++;
        }
        return row;
    }

    /** The column of an offset in its row; the last for the line feed behind it. */
    int column(int offset) {
        int row = row(offset);
        int behind = offset - offset(row, 1);
        int column = 1;
        while (column < screen.columnCount() && length(screen.row(row), 1, column + 1) <= behind) {
            column++;
        }
        return column;
    }

    /** Characters that stand between two columns, the second one not included. */
    static int length(SnapshotRow cells, int from, int to) {
        return cells.hasWide() ? cells.text(from, to).length() : to - from;
    }
}
