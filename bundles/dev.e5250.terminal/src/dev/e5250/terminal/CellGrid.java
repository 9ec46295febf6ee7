package dev.e5250.terminal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cells of a display lie in the control: all cells have the same whole number of units, so that no rounding
 * adds up along a row. Rows and columns are 1-based.
 *
 * @param left x of the first column
 * @param top  y of the first row
 */
record CellGrid(int left, int top, int cellWidth, int cellHeight, int rows, int columns) {

    /** A grid in the middle of an area; from its corner on when the area is too small. */
    static CellGrid centred(Point area, int cellWidth, int cellHeight, int rows, int columns) {
        return new CellGrid(Math.max(0, (area.x - columns * cellWidth) / 2),
                Math.max(0, (area.y - rows * cellHeight) / 2), cellWidth, cellHeight, rows, columns);
    }

    /** The same where it fits into an area; moved so that a cell can be seen where it does not. */
    CellGrid showing(Point area, int row, int column) {
        return new CellGrid(moved(left, columns * cellWidth, area.x, (column - 1) * cellWidth, cellWidth),
                moved(top, rows * cellHeight, area.y, (row - 1) * cellHeight, cellHeight), cellWidth, cellHeight, rows,
                columns);
    }

    private static int moved(int start, int length, int room, int cell, int cellLength) {
        if (length <= room) {
            return start;
        }
        int moved = Math.min(start, -cell + Math.max(0, room - cellLength));
        return Math.clamp(Math.max(moved, -cell), room - length, 0);
    }

    int x(int column) {
        return left + (column - 1) * cellWidth;
    }

    int y(int row) {
        return top + (row - 1) * cellHeight;
    }

    Rectangle cell(int row, int column) {
        return cells(row, column, 1);
    }

    Rectangle cells(int row, int column, int count) {
        return new Rectangle(x(column), y(row), count * cellWidth, cellHeight);
    }

    Rectangle row(int row) {
        return cells(row, 1, columns);
    }

    /** The rule line at the foot of a row, through the whole screen. */
    Rectangle ruleBelow(int row) {
        return new Rectangle(left, y(row) + cellHeight - 1, columns * cellWidth, 1);
    }

    /** The rule line on the left of a column, through the whole screen. */
    Rectangle ruleLeftOf(int column) {
        return new Rectangle(x(column), top, 1, rows * cellHeight);
    }

    /** The row at a height, the nearest one when that is outside. */
    int rowAt(int y) {
        return Math.clamp(Math.floorDiv(y - top, cellHeight) + 1, 1, rows);
    }

    /** The column at an x, the nearest one when that is outside. */
    int columnAt(int x) {
        return Math.clamp(Math.floorDiv(x - left, cellWidth) + 1, 1, columns);
    }

    /** Whether a point is on a cell. */
    boolean contains(int x, int y) {
        return new Rectangle(left, top, columns * cellWidth, rows * cellHeight).contains(x, y);
    }
}
