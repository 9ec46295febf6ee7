package dev.e5250.terminal;

/**
 * Cells that are marked: the two that were given and all between them. Rows and columns are 1-based. Immutable.
 *
 * @param block whether it is the rectangle of the two; if not, it is the text from the one to the other
 */
record Selection(boolean block, int anchorRow, int anchorColumn, int row, int column) {

    static Selection block(int row, int fromColumn, int toColumn) {
        return new Selection(true, row, fromColumn, row, toColumn);
    }

    Selection extendedTo(int newRow, int newColumn) {
        return new Selection(block, anchorRow, anchorColumn, newRow, newColumn);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    /** The first marked column of a row between {@link #top} and {@link #bottom}. */
    int from(int inRow) {
        if (block) {
            return Math.min(anchorColumn, column);
        }
        if (anchorRow == row) {
            return Math.min(anchorColumn, column);
        }
        return inRow > top() ? 1 : anchorRow < row ? anchorColumn : column;
    }

    /** The column behind the last marked one of a row between {@link #top} and {@link #bottom}. */
    int to(int inRow, int columns) {
        if (block || anchorRow == row) {
            return Math.max(anchorColumn, column) + 1;
        }
        return inRow < bottom() ? columns + 1 : (anchorRow < row ? column : anchorColumn) + 1;
    }

    boolean contains(int aRow, int aColumn, int columns) {
        return aRow >= top() && aRow <= bottom() && aColumn >= from(aRow) && aColumn < to(aRow, columns);
    }
}
