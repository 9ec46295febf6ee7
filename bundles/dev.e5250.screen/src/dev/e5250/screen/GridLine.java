package dev.e5250.screen;

/**
 * A line between the positions of the display (SC30-3533 15.26, type 60). Boxes and rules are lines like others here.
 *
 * @param vertical whether it goes down, along the left edge of a column; else it goes along the upper edge of a row
 * @param row      1-based; one more than there are for the lower edge of the last row
 * @param column   1-based; one more than there are for the right edge of the last column
 * @param length   rows that a vertical line passes, columns that another passes
 */
public record GridLine(boolean vertical, int row, int column, int length, Colour colour, Kind kind) {

    /** How a line is drawn. */
    public enum Kind {
        SOLID, BOLD, DOUBLE, DOTTED, DASHED, BOLD_DASHED, DOUBLE_DASHED
    }

    /** See {@link GuiConstructs#mirrored}: the left edge of a column is seen as the right edge of another. */
    GridLine mirrored(int columns) {
        return new GridLine(vertical, row, columns + 2 - column - (vertical ? 0 : length), length, colour, kind);
    }

    /** Where it runs, which is the same for lines that may lie over each other. */
    int track() {
        return vertical ? column : row;
    }

    int from() {
        return vertical ? row : column;
    }

    /** Exclusive. */
    int to() {
        return from() + length;
    }

    /** The part of it between two places along it. */
    GridLine part(int from, int to) {
        return vertical ? new GridLine(true, from, column, to - from, colour, kind)
                : new GridLine(false, row, from, to - from, colour, kind);
    }
}
