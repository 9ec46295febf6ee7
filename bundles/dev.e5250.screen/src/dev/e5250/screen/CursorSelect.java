package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * The Cursor Select key, and a selector pen by its means (FCW 8102, 8103, 8106; SA21-9247 p. 2-67). The first position
 * of the field, its designator, says what selecting it does. What the designators do beyond the manual's is as with the
 * pens of other displays.
 */
final class CursorSelect {
    private static final byte NOT_SELECTED = 0x6F; // ?
    private static final byte SELECTED = 0x6E; // >
    private static final byte ATTENTION = 0x50; // &

    private final Display display;
    private final FieldEditor editor;

    CursorSelect(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    OperatorError press() {
        if (editor.isFieldExitDue()) {
            return OperatorError.CURSOR_SELECT_AT_EXIT;
        }
        Field at = display.formats().at(display.cursor());
        if (at == null || !at.isSelectable()) {
            return OperatorError.NOT_SELECTABLE;
        }
        byte designator = display.buffer().get(at.start());
        switch (designator) {
        case NOT_SELECTED -> {
            display.buffer().set(at.start(), SELECTED);
            display.formats().setModified(at);
        }
        case SELECTED -> {
            display.buffer().set(at.start(), NOT_SELECTED);
            display.formats().unselect(at);
        }
        case 0, Ccsid.BLANK, ATTENTION -> {
            if (designator == ATTENTION && !at.isSelectableAttention()) {
                return OperatorError.NOT_SELECTABLE;
            }
            display.formats().setModified(at);
            editor.send(Aid.SELECTOR_PEN);
        }
        default -> {
            return OperatorError.NOT_SELECTABLE;
        }
        }
        return null;
    }
}
