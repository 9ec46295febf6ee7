package dev.e5250.screen;

/** The two sizes of a 5250 display: Clear Unit sets the first, Clear Unit Alternate the second. */
public enum DisplaySize {
    NORMAL(24, 80), ALTERNATE(27, 132);

    private final int rows;
    private final int columns;

    DisplaySize(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** Number of positions. */
    public int positions() {
        return rows * columns;
    }
}
