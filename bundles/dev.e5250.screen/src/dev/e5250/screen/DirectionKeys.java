package dev.e5250.screen;

import java.util.Arrays;

/** Reverse and Close: how one types a part in the other direction into a field of a right-to-left script (errors 0091, 0092). */
final class DirectionKeys {
    private final Display display;
    private final FieldEditor editor;
    private final ReadingDirection direction;

    DirectionKeys(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
        direction = display.direction();
    }

    /** The cursor goes to the other end of its line in the field, and types from there. */
    OperatorError reverse() {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        if (!direction.canTurn(field.rules())) {
            return OperatorError.REVERSE_NOT_VALID;
        }
        direction.reverse(field.rules());
        EditedField turned = display.edited(field.rules());
        display.keyboard().setInsertMode(false);
        editor.moveTo(turned.address(turned.lineAt(turned.position(display.cursor()))[0]));
        return null;
    }

    /** Takes the nulls out of the line, so that what was typed from both ends is one text, and goes on behind it. */
    OperatorError close() {
        EditedField reversed = editor.field();
        if (reversed == null) {
            return OperatorError.PROTECTED_AREA;
        }
        if (!direction.canTurn(reversed.rules())) {
            // words that are wrapped have one error for both keys
            return reversed.rules().isWordWrap() ? OperatorError.REVERSE_NOT_VALID : OperatorError.CLOSE_NOT_VALID;
        }
        direction.endReverse();
        EditedField field = display.edited(reversed.rules());
        int[] line = field.lineAt(field.position(display.cursor()));
        byte[] contents = field.contents();
        int end = line[0];
        for (int i = line[0]; i < line[1]; i++) {
            if (contents[i] != 0) {
                contents[end++] = contents[i];
            }
        }
        Arrays.fill(contents, end, line[1], (byte) 0);
        if (!Arrays.equals(contents, field.contents())) {
            field.write(contents);
            editor.modified(field);
        }
        editor.moveTo(field.address(Math.min(end, line[1] - 1)));
        return null;
    }
}
