package dev.e5250.datastream;

import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.RegenerationBuffer;

/**
 * A rectangle of a display.
 *
 * @param top   row, 1-based
 * @param left  column, 1-based
 * @param depth number of rows
 * @param width number of columns
 */
public record ScreenRegion(int top, int left, int depth, int width) {

    /** The whole display. */
    public static ScreenRegion all(RegenerationBuffer buffer) {
        return new ScreenRegion(1, 1, buffer.rows(), buffer.columns());
    }

    /** All zero: the host has named none. */
    public boolean isUnsaid() {
        return (top | left | depth | width) == 0;
    }

    /** Whether there is something of it, and all of it on a display of a size. */
    public boolean isOn(DisplaySize size) {
        return top > 0 && left > 0 && depth > 0 && width > 0 && top + depth - 1 <= size.rows()
                && left + width - 1 <= size.columns();
    }

    int positions() {
        return depth * width;
    }

    boolean contains(int row, int column) {
        return row >= top && row < top + depth && column >= left && column < left + width;
    }
}
