package dev.e5250.screen;

/** The keys that move the cursor and change nothing (SA21-9247 pp. 2-119 to 2-126, 2-150). */
final class CursorKeys {
    private final Display display;
    private final RegenerationBuffer buffer;
    private final FormatTable formats;
    private final FieldEditor editor;
    private final TabStops stops;

    CursorKeys(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
        buffer = display.buffer();
        formats = display.formats();
        stops = new TabStops(display, editor, this);
    }

    /** To the left or the right as it is seen. */
    OperatorError stepAcross(int columns) {
        return step(display.direction().isScreenReversed() ? -columns : columns);
    }

    OperatorError step(int distance) {
        return step(display.cursor(), distance);
    }

    /** From an address as if the cursor were there; where the whole way is forbidden, to where the cursor may be. */
    OperatorError step(int from, int distance) {
        int address = from;
        do {
            address = Math.floorMod(address + distance, buffer.length());
        } while (!isAllowed(address) && address != from);
        GuiWindow window = restricting();
        boolean lost = window != null && !isInside(window, address);
        return go(lost ? buffer.address(window.row() + 1, window.interiorColumn()) : address);
    }

    /** As a pointer moves it: not to where the keys may not go either. */
    OperatorError pointTo(int address) {
        return isAllowed(address) ? go(address) : null;
    }

    OperatorError tab() {
        GuiConstructs.ChosenChoice choice = editor.selection().at();
        if (choice != null && choice.field().rules().tabsThroughChoices()) {
            Choice next = editor.selection().beside(choice, true);
            if (next != null) {
                return go(editor.selection().home(next));
            }
        }
        EditedField field = editor.field();
        SelectionField from = choice == null ? null : choice.field();
        Field next = field == null ? editor.order().nextFrom(stops.origin(from)) : editor.order().next(field);
        return go(stops.next(field, from, next));
    }

    /** To the start of the field first, as the manual has it (SA21-9247 p. 2-150). */
    OperatorError backtab() {
        GuiConstructs.ChosenChoice choice = editor.selection().at();
        if (choice != null && choice.field().rules().tabsThroughChoices()) {
            Choice before = editor.selection().beside(choice, false);
            if (before != null) {
                return go(editor.selection().home(before));
            }
        }
        EditedField field = editor.field();
        if (field != null && display.cursor() != field.address(0)) {
            return go(field.address(0));
        }
        SelectionField from = choice == null ? null : choice.field();
        Field previous = field == null ? editor.order().previousFrom(stops.origin(from)) : editor.order().previous(field);
        return go(stops.previous(from, previous));
    }

    OperatorError newLine() {
        int row = buffer.row(display.cursor());
        if (display.direction().isTurned()) {
            return to(editor.order().firstFromRow(row == buffer.rows() ? 1 : row + 1));
        }
        int below = row == buffer.rows() ? 0 : buffer.address(row + 1, 1);
        int address = formats.inputPositionFrom(below);
        return go(address < 0 ? display.home() : address);
    }

    OperatorError home() {
        if (display.cursor() != display.home()) {
            return go(display.home());
        }
        editor.send(Aid.RECORD_BACKSPACE);
        return null;
    }

    OperatorError backspace() {
        EditedField field = editor.field();
        if (field == null) {
            return step(-1);
        }
        if (editor.isFieldExitDue()) {
            // the cursor never left the last position that was typed
            editor.moveTo(field.address(field.typable() - 1));
            return null;
        }
        int position = field.position(display.cursor());
        if (position > 0) {
            return go(field.address(position - 1));
        }
        Field previous = editor.order().previous(field);
        return go(previous == null ? field.lastAddress() : display.edited(previous).lastAddress());
    }

    /** To the first position of a field, or home where there is none. */
    OperatorError to(Field field) {
        return go(field == null ? display.home() : display.firstPosition(field));
    }

    OperatorError go(int address) {
        OperatorError refused = editor.checks().leaving(editor.field(), address);
        if (refused == null) {
            editor.moveTo(address);
        }
        return refused;
    }

    /** Whether the cursor may be at an address: not outside the window on top when that keeps it. */
    boolean isAllowed(int address) {
        GuiWindow window = restricting();
        if (window != null && !isInside(window, address)) {
            return false;
        }
        if (!formats.restrictsCursor()) {
            return true;
        }
        Field field = formats.at(address);
        return field != null && !field.isBypass()
                || editor.selection().at(buffer.row(address), buffer.column(address)) != null;
    }

    private GuiWindow restricting() {
        GuiWindow top = display.constructs().isEmpty() ? null : display.constructs().constructs().topWindow();
        return top != null && top.cursorRestricted() ? top : null;
    }

    private boolean isInside(GuiWindow window, int address) {
        return window.isInside(buffer.row(address), buffer.column(address));
    }
}
