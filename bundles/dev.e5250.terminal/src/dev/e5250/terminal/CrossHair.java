package dev.e5250.terminal;

/** Rule lines through the cursor, to see what is in its row and column. */
public enum CrossHair {
    NONE(false, false), ROW(true, false), COLUMN(false, true), BOTH(true, true);

    private final boolean row;
    private final boolean column;

    CrossHair(boolean row, boolean column) {
        this.row = row;
        this.column = column;
    }

    /** The one that a key goes to from this one. */
    public CrossHair next() {
        return values()[(ordinal() + 1) % values().length];
    }

    boolean hasRow() {
        return row;
    }

    boolean hasColumn() {
        return column;
    }
}
