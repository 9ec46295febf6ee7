package dev.e5250.script;

import dev.e5250.screen.ScreenContents;

/**
 * A part of the screen as lines, by the arguments of Ascii and its relatives: nothing for all of it, a length from the
 * cursor on, a row, a column and a length, or a row, a column, rows and columns.
 *
 * @param start   address of the first position, 0-based
 * @param lines   number of lines
 * @param columns positions of a line
 * @param length  positions altogether, if they go on from line to line, or 0 for a rectangle
 */
record Region(int start, int lines, int columns, int length) {

    /** @param origin number of the first row and column */
    static Region of(ScreenContents contents, String[] arguments, int origin) throws ActionException {
        int rows = contents.snapshot().rowCount();
        int columns = contents.snapshot().columnCount();
        int positions = rows * columns;
        switch (arguments.length) {
        case 0:
            return new Region(0, rows, columns, 0);
        case 1:
            return new Region(contents.cursor(), 0, 0,
                    Numbers.parse(arguments[0], 1, positions - contents.cursor(), "length"));
        case 3:
            int from = address(contents, arguments[0], arguments[1], origin);
            return new Region(from, 0, 0, Numbers.parse(arguments[2], 1, positions - from, "length"));
        case 4:
            int at = address(contents, arguments[0], arguments[1], origin);
            return new Region(at, Numbers.parse(arguments[2], 1, rows - at / columns, "number of rows"),
                    Numbers.parse(arguments[3], 1, columns - at % columns, "number of columns"), 0);
        default:
            throw new ActionException("0, 1, 3 or 4 arguments needed, not 2");
        }
    }

    /** Of a row and a column, or of an offset, which counts from 0 whatever the origin is. */
    static int address(ScreenContents contents, String[] place, int origin) throws ActionException {
        return place.length == 1 ? Numbers.parse(place[0], 0, contents.cells().length - 1, "offset")
                : address(contents, place[0], place[1], origin);
    }

    static int address(ScreenContents contents, String row, String column, int origin) throws ActionException {
        int columns = contents.snapshot().columnCount();
        return ordinate(row, contents.snapshot().rowCount(), origin, "row") * columns
                + ordinate(column, columns, origin, "column");
    }

    /** From 0 on. A negative one counts from the end, as with s3270: -1 is the last. */
    private static int ordinate(String text, int count, int origin, String what) throws ActionException {
        return text.startsWith("-") ? count - Numbers.parse(text.substring(1), 1, count, what)
                : Numbers.parse(text, origin, count - 1 + origin, what) - origin;
    }

    /** What is told of each line: the address of its first position and how many there are. */
    interface Line {
        void accept(int from, int count);
    }

    /** @param width positions of a row of the screen */
    void forEach(int width, Line line) {
        if (length == 0) {
            for (int i = 0; i < lines; i++) {
                line.accept(start + i * width, columns);
            }
            return;
        }
        int from = start;
        while (from < start + length) {
            int count = Math.min(start + length - from, width - from % width);
            line.accept(from, count);
            from += count;
        }
    }
}
