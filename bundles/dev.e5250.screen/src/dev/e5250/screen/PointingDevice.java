package dev.e5250.screen;

/**
 * What the operator does to a display with a mouse or another pointer: like keys, it waits while the keyboard is locked, and
 * meets the operator's errors. Rows and columns are 1-based, of the screen as it is seen. Belongs to the thread of its display.
 */
public final class PointingDevice {
    private final Display display;
    private final Keyboard keyboard;
    private final FieldEditor editor;
    private final TypeAhead typeAhead;

    PointingDevice(Display display, Keyboard keyboard, FieldEditor editor, TypeAhead typeAhead) {
        this.display = display;
        this.keyboard = keyboard;
        this.editor = editor;
        this.typeAhead = typeAhead;
    }

    /** Moves the cursor; nothing happens where there is no such position. */
    public void cursorTo(int row, int column) {
        if (!display.buffer().contains(row, column)) {
            return;
        }
        switch (keyboard.state()) {
        case UNLOCKED -> {
            if (!keyboard.endsHex()) {
                keyboard.report(editor.pointTo(address(row, column)));
            }
        }
        case LOCKED -> keyboard.keep(typeAhead.add(row, column));
        case PRE_HELP_ERROR -> {
            keyboard.endError();
            cursorTo(row, column);
        }
        case SYSTEM_REQUEST, POST_HELP_ERROR -> { /* the cursor is not the fields' there */ }
        }
    }

    /**
     * Chooses what is at a position: a choice is selected, a scroll bar scrolls; elsewhere the cursor goes there, and a field
     * that has an AID for this (FCW 8Ann) sends it.
     */
    public void choose(int row, int column) {
        if (isUnlockedAt(row, column) && editor.isConstruct(row, display.direction().column(column))) {
            if (!keyboard.endsHex()) {
                keyboard.report(editor.click(address(row, column)));
            }
            return;
        }
        cursorTo(row, column);
        if (isUnlockedAt(row, column) && display.cursor() == address(row, column)) {
            Field field = display.formats().at(display.cursor());
            Aid aid = field == null ? null : Aid.of(field.pointerAid());
            if (aid != null) {
                keyboard.sendAid(aid);
            }
        }
    }

    /**
     * Drags from one position to another: the slider of a scroll bar goes there, and the host is told. Those of the end may
     * be outside the display. Elsewhere nothing happens.
     */
    public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        if (keyboard.state() == KeyboardState.UNLOCKED && !keyboard.endsHex()) {
            editor.scroll().drag(fromRow, display.direction().column(fromColumn), toRow,
                    display.direction().column(toColumn));
        }
    }

    /**
     * A button was used at a position; nothing happens unless the host has programmed it.
     *
     * @param event 1 to 18, see {@link MouseButton}
     */
    public void button(int event, int row, int column) {
        boolean waits = keyboard.state() == KeyboardState.LOCKED;
        if (!display.buffer().contains(row, column) || !editor.buttons().takes(event, waits)) {
            return;
        }
        if (waits) {
            keyboard.keep(typeAhead.add(event, row, column));
        } else if (keyboard.state() == KeyboardState.UNLOCKED && !keyboard.endsHex()) {
            editor.buttons().happened(event, address(row, column));
        }
    }

    private boolean isUnlockedAt(int row, int column) {
        return keyboard.state() == KeyboardState.UNLOCKED && display.buffer().contains(row, column);
    }

    private int address(int row, int column) {
        return display.buffer().address(row, display.direction().column(column));
    }
}
