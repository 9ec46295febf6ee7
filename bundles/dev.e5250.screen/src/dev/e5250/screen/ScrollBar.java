package dev.e5250.screen;

/**
 * A scroll bar (SC30-3533 15.26, type 53): an end, the way with the slider on it, an end. It begins behind its attribute.
 *
 * @param row        of its attribute, 1-based
 * @param column     of its attribute
 * @param size       positions it takes
 * @param horizontal whether it goes to the right, and not down
 * @param total      rows or columns that there are to be seen
 * @param slider     how many of them are before those that are seen
 * @param modified   whether a READ of modified fields returns it
 * @param movesCursor whether a pointer that uses it takes the cursor to it
 */
public record ScrollBar(int row, int column, int size, boolean horizontal, int total, int slider, boolean modified,
        boolean movesCursor) implements Construct {
    /** Two ends and the least of a way. */
    public static final int LEAST_SIZE = 3;

    /** Positions between the ends. */
    public int shaft() {
        return size - 2;
    }

    /** Positions that the slider takes: as much of the way as of all is to be seen. */
    public int thumb() {
        return total <= size ? shaft() : (int) Math.max(1, (long) shaft() * size / total);
    }

    /** How far the slider is from the end before it, in positions. */
    public int thumbOffset() {
        int furthest = total - size;
        return furthest <= 0 ? 0 : (int) ((long) Math.min(slider, furthest) * (shaft() - thumb()) / furthest);
    }

    /** The first place of the slider that shows it so many positions from the end before it: what dragging it there means. */
    int sliderAt(int offset) {
        int room = shaft() - thumb();
        int furthest = Math.max(0, total - size);
        int within = Math.max(0, Math.min(offset, room));
        return room == 0 ? 0 : (int) (((long) within * furthest + room - 1) / room);
    }

    /** Moved to another place, as far as there is room. */
    ScrollBar at(long place) {
        int within = (int) Math.max(0, Math.min(place, Math.max(0, total - size)));
        return new ScrollBar(row, column, size, horizontal, total, within, true, movesCursor);
    }

    ScrollBar restored(int place, boolean wasModified) {
        return new ScrollBar(row, column, size, horizontal, total, place, wasModified, movesCursor);
    }

    /** See {@link GuiConstructs#mirrored}: what is before the slider of a horizontal one is seen behind it. */
    ScrollBar mirrored(int columns) {
        int positions = horizontal ? size : 1;
        return new ScrollBar(row, columns - column - positions, size, horizontal, total,
                horizontal ? Math.max(0, total - size - slider) : slider, modified, movesCursor);
    }

    /** How far a position is from its first one, or -1 when it is none of it. */
    public int index(int atRow, int atColumn) {
        int along = horizontal ? atColumn - column - 1 : atRow - row;
        boolean on = horizontal ? atRow == row : atColumn == column + 1;
        return on && along >= 0 && along < size ? along : -1;
    }

    @Override
    public String text() {
        return ""; //$NON-NLS-1$
    }
}
