package dev.e5250.screen;

import java.util.Arrays;

/**
 * The line on which errors and system requests appear. It lies over the row of the display and never in it: taking it
 * away restores the row, and no save or read of the screen can contain it (SA21-9247 p. 2-135).
 */
final class ErrorLine {
    private final RegenerationBuffer buffer;
    private byte[] text;
    private int row;

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

    /** The host bytes that cover the row, or null. */
    byte[] text() {
        return text;
    }

    /** Covers a row with bytes from column 1; what they leave free is blank. */
    void show(int atRow, byte[] bytes, int offset, int length) {
        hide();
        row = atRow;
        text = new byte[buffer.columns()];
        int fits = Math.min(length, text.length);
        System.arraycopy(bytes, offset, text, 0, fits);
        if (fits < text.length) {
            Arrays.fill(text, fits, text.length, (byte) 0);
            text[fits] = Attribute.NORMAL;
        }
        buffer.damageRow(row);
    }

    void set(int column, byte value) {
        text[column - 1] = value;
        buffer.damageRow(row);
    }

    void hide() {
        if (text != null) {
            text = null;
            buffer.damageRow(row);
        }
    }
}
