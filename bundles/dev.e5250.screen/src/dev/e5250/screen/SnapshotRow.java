package dev.e5250.screen;

import dev.e5250.ccsid.CellKind;

/**
 * One row as it is to be drawn; immutable. A row that did not change is the same object in the next snapshot, so
 * comparing references tells what has to be painted again.
 */
public final class SnapshotRow {
    private final char[] characters;
    private final byte[] styles;
    /** The {@link CellKind} of each cell; null for a row whose characters have one byte each. */
    private final byte[] kinds;
    /** Ordinals of {@link Shape}; null for a row in which there is none. */
    private final byte[] shapes;

    /** Takes the arrays over: the caller must not touch them again. */
    SnapshotRow(char[] characters, byte[] styles, byte[] kinds, byte[] shapes) {
        this.characters = characters;
        this.styles = styles;
        this.kinds = kinds;
        this.shapes = shapes;
    }

    public int columns() {
        return characters.length;
    }

    /**
     * The character at a 1-based column; blank for nulls, attributes, shifts, whatever is not to be displayed, and the second
     * cell of a character that {@link #isWide}.
     */
    public char character(int column) {
        char character = characters[column - 1];
        return character == 0 ? ' ' : character;
    }

    /** Whether the character at a 1-based column is two cells wide; {@link #text} of both has all of it. */
    public boolean isWide(int column) {
        return kinds != null && kinds[column - 1] == CellKind.LEAD;
    }

    /** Whether some character is two cells wide. */
    public boolean hasWide() {
        return kinds != null;
    }

    /** Whether a 1-based column shows what is one cell wide: no part of a wide character, and no shift, which is a blank. */
    public boolean isNarrow(int column) {
        return kind(column) == CellKind.SINGLE;
    }

    /** Whether a 1-based column, a blank, begins characters of two bytes (SO). */
    public boolean isShiftOut(int column) {
        return kind(column) == CellKind.SHIFT_OUT;
    }

    /** Whether a 1-based column, a blank, ends characters of two bytes (SI). */
    public boolean isShiftIn(int column) {
        return kind(column) == CellKind.SHIFT_IN;
    }

    /** The {@link CellKind} at a 1-based column. */
    byte kind(int column) {
        return kinds == null ? CellKind.SINGLE : kinds[column - 1];
    }

    /** The {@link Style} at a 1-based column. */
    public byte style(int column) {
        return styles[column - 1];
    }

    /** Whether some position is that of a construct which can be drawn. */
    public boolean hasShapes() {
        return shapes != null;
    }

    /** What can be drawn at a 1-based column instead of the character there, which says the same in plain text. */
    public Shape shape(int column) {
        return shapes == null ? Shape.NONE : Shape.of(shapes[column - 1]);
    }

    /**
     * The text from one 1-based column up to, but not including, another: one character for each column, but for those that
     * are two cells wide, and shifts, which are nothing to be read.
     */
    public String text(int from, int to) {
        return kinds == null ? new String(characters, from - 1, to - from)
                : CellKind.text(characters, kinds, from - 1, to - 1);
    }

    /** The whole row, with its trailing blanks. */
    @Override
    public String toString() {
        return text(1, characters.length + 1);
    }
}
