package dev.e5250.screen;

/**
 * Where Field Advance and Field Backspace go among fields and selection fields: through both as they stand on the display,
 * and not out of a window that keeps the cursor.
 */
final class TabStops {
    private static final int NONE = -1;

    private final Display display;
    private final FieldEditor editor;
    private final CursorKeys keys;

    TabStops(Display display, FieldEditor editor, CursorKeys keys) {
        this.display = display;
        this.editor = editor;
        this.keys = keys;
    }

    /**
     * The address to go on to.
     *
     * @param at    the field that the cursor is in, or null
     * @param from  the selection field that the cursor is in, or null
     * @param field the field that comes next, or null when there is none
     */
    int next(EditedField at, SelectionField from, Field field) {
        int to = start(field);
        for (int tries = display.formats().fields().size(); to != NONE && !keys.isAllowed(to) && tries > 0; tries--) {
            to = start(editor.order().nextFrom(to));
        }
        boolean chained = at != null && at.rules().progression() != 0;
        return chained && to != NONE ? to : nearest(from, to, true);
    }

    /** The address to go back to; see {@link #next}. */
    int previous(SelectionField from, Field field) {
        int to = start(field);
        for (int tries = display.formats().fields().size(); to != NONE && !keys.isAllowed(to) && tries > 0; tries--) {
            to = start(editor.order().previousFrom(to));
        }
        return nearest(from, to, false);
    }

    private int start(Field field) {
        return field == null ? NONE : display.firstPosition(field);
    }

    /** What is nearer in a direction, a field or a selection field; home where there is nothing to go to. */
    private int nearest(SelectionField from, int field, boolean forward) {
        int best = field != NONE && keys.isAllowed(field) ? field : NONE;
        int distance = best == NONE ? Integer.MAX_VALUE : distance(from, best, forward);
        for (SelectionField other : display.constructs().constructs().selectionFields()) {
            int entry = other == from ? NONE : editor.selection().entry(other);
            if (entry != NONE && keys.isAllowed(entry) && distance(from, place(other), forward) < distance) {
                best = entry;
                distance = distance(from, place(other), forward);
            }
        }
        if (best == NONE) {
            best = from == null ? display.home() : editor.selection().entry(from);
        }
        return best;
    }

    private int place(SelectionField field) {
        return display.buffer().address(field.row(), field.column());
    }

    /** Where the search begins: whichever choice the cursor is on, what follows its field is next. */
    int origin(SelectionField from) {
        return from == null ? display.cursor() : place(from);
    }

    /** Positions on the way to an address, around the end of the display; all of them to where it begins. */
    private int distance(SelectionField from, int address, boolean forward) {
        int start = editor.order().place(origin(from));
        int way = forward ? editor.order().place(address) - start : start - editor.order().place(address);
        return Math.floorMod(way - 1, display.buffer().length());
    }
}
