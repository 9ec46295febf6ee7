package dev.e5250.screen;

/**
 * What moves the slider of a scroll bar, and tells the host (SC30-3533 15.26): its ends by one, the way beside the slider
 * and the Roll keys by what is to be seen, dragging to any place. The AID says in which direction.
 */
final class ScrollKeys {
    private static final int NOWHERE = -1;

    private final Display display;
    private final FieldEditor editor;

    ScrollKeys(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    /** Whether a position is one of a scroll bar that can be seen. */
    boolean isBar(int row, int column) {
        return find(row, column) != null;
    }

    /** A pointer presses on a scroll bar: whether there is one. */
    boolean press(int row, int column) {
        Found found = find(row, column);
        if (found == null) {
            return false;
        }
        ScrollBar bar = found.bar();
        int index = bar.index(row, column);
        int along = index - 1 - bar.thumbOffset();
        if (bar.movesCursor()) {
            editor.moveTo(display.buffer().address(row, column));
        }
        if (index == 0 || index == bar.size() - 1) {
            scroll(found, bar.slider() + (index == 0 ? -1L : 1L));
        } else if (along < 0) {
            scroll(found, (long) bar.slider() - bar.size());
        } else if (along >= bar.thumb()) {
            scroll(found, (long) bar.slider() + bar.size());
        }
        return true;
    }

    /** A pointer drags the slider from one position to another: whether it was on a slider. */
    boolean drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        Found found = find(fromRow, fromColumn);
        if (found == null) {
            return false;
        }
        ScrollBar bar = found.bar();
        int along = bar.index(fromRow, fromColumn) - 1 - bar.thumbOffset();
        if (along < 0 || along >= bar.thumb()) {
            return false;
        }
        int moved = bar.horizontal() ? toColumn - fromColumn : toRow - fromRow;
        if (moved != 0) {
            scroll(found, bar.sliderAt(bar.thumbOffset() + moved));
        }
        return true;
    }

    /** A Roll key with the cursor on a scroll bar: whether it is there. */
    boolean roll(Key key) {
        RegenerationBuffer buffer = display.buffer();
        Found found = find(buffer.row(display.cursor()), buffer.column(display.cursor()));
        if (found == null) {
            return false;
        }
        ScrollBar bar = found.bar();
        boolean across = key == Key.ROLL_LEFT || key == Key.ROLL_RIGHT;
        if (bar.horizontal() != across) {
            return false;
        }
        boolean back = key == Key.PAGE_UP || key == Key.ROLL_LEFT;
        scroll(found, (long) bar.slider() + (back ? -bar.size() : bar.size()));
        return true;
    }

    /** Moves the slider and tells the host, even where it stays: the host may know of more. */
    private void scroll(Found found, long place) {
        ScrollBar before = found.bar();
        ScrollBar after = before.at(place);
        if (found.field() == null) {
            display.constructs().change(before, after);
        } else {
            display.constructs().change(found.field(), found.field().withScrollBar(after));
        }
        boolean back = place < before.slider();
        editor.send(before.horizontal() ? back ? Aid.ROLL_LEFT : Aid.ROLL_RIGHT : back ? Aid.ROLL_DOWN : Aid.ROLL_UP);
    }

    private Found find(int row, int column) {
        GuiConstructs constructs = display.constructs().constructs();
        for (ScrollBar bar : constructs.scrollBars()) {
            if (bar.index(row, column) != NOWHERE && isShown(bar, row, column)) {
                return new Found(null, bar);
            }
        }
        for (SelectionField field : constructs.selectionFields()) {
            ScrollBar bar = field.scrollBar();
            if (bar != null && bar.index(row, column) != NOWHERE && isShown(field, row, column)) {
                return new Found(field, bar);
            }
        }
        return null;
    }

    private boolean isShown(Construct construct, int row, int column) {
        return display.constructs().isShown(construct, display.buffer().address(row, column));
    }

    /** A scroll bar, and the selection field that it belongs to, if it does. */
    private record Found(SelectionField field, ScrollBar bar) {
    }
}
