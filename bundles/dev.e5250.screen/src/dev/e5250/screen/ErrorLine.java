package dev.e5250.screen;

import java.util.Arrays;

/**
 * The line on which errors and system requests appear. It lies over the row of the display, or over some columns of it,
 * and never in it: taking it away restores the row, and no save or read of the screen can contain it (SA21-9247
 * p. 2-135).
 */
final class ErrorLine {
    private final RegenerationBuffer buffer;
    private byte[] text;
    private int row;
    private int column;

    ErrorLine(RegenerationBuffer buffer) {
        this.buffer = buffer;
    }

    boolean isShown() {
        return text != null;
    }

    /** The row it covers, 1-based; meaningless while it is not shown. */
    int row() {
        return row;
    }

    /** The first column it covers, 1-based; meaningless while it is not shown. */
    int column() {
        return column;
    }

    /** The host bytes that cover the row, from {@link #column()} on; null while it is not shown. */
    byte[] text() {
        return text;
    }

    /** Covers a row with bytes from column 1; what they leave free is blank. */
    void show(int atRow, byte[] bytes, int offset, int length) {
        show(atRow, 1, buffer.columns(), bytes, offset, length);
    }

    /** Covers a row from one column to another, inclusive, with bytes as far as they fit; what they leave free is blank. */
    void show(int atRow, int from, int to, byte[] bytes, int offset, int length) {
        hide();
        row = atRow;
        column = from;
        text = new byte[to - from + 1];
        int fits = Math.min(length, text.length);
        System.arraycopy(bytes, offset, text, 0, fits);
        if (fits < text.length) {
            Arrays.fill(text, fits, text.length, (byte) 0);
            text[fits] = Attribute.NORMAL;
        }
        buffer.damageRow(row);
    }

    /** @param at column, not before {@link #column()} */
    void set(int at, byte value) {
        text[at - column] = value;
        buffer.damageRow(row);
    }

    void hide() {
        if (text != null) {
            text = null;
            buffer.damageRow(row);
        }
    }
}
