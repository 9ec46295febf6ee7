package dev.e5250.screen;

/**
 * One row as it is to be drawn; immutable. A row that did not change is the same object in the next snapshot, so
 * comparing references tells what has to be painted again.
 */
public final class SnapshotRow {
    private final char[] characters;
    private final byte[] styles;

    /** Takes the arrays over: the caller must not touch them again. */
    SnapshotRow(char[] characters, byte[] styles) {
        this.characters = characters;
        this.styles = styles;
    }

    public int columns() {
        return characters.length;
    }

    /** The character at a 1-based column; blank for nulls, attributes and whatever is not to be displayed. */
    public char character(int column) {
        return characters[column - 1];
    }

    /** The {@link Style} at a 1-based column. */
    public byte style(int column) {
        return styles[column - 1];
    }

    /** The text from one 1-based column up to, but not including, another. */
    public String text(int from, int to) {
        return new String(characters, from - 1, to - from);
    }

    /** The whole row, with its trailing blanks. */
    @Override
    public String toString() {
        return new String(characters);
    }
}
