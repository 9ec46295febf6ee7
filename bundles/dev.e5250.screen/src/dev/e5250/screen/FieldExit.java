package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/** Field Exit, Field + and Field - (SA21-9247 pp. 2-69, 2-70, 2-158), and Dup, which leaves a field as they do. */
final class FieldExit {
    private static final byte ZERO = (byte) 0xF0;
    private static final byte MINUS = 0x60;
    private static final int NEGATIVE_ZONE = 0xD0;

    private final Display display;
    private final FieldEditor editor;

    FieldExit(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    OperatorError press(Key key) {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        byte[] contents = field.contents();
        if (!editor.isFieldExitDue()) {
            field.erase(contents, field.position(display.cursor()));
        }
        OperatorError refused = missing(field, contents);
        if (refused == null) {
            adjust(field, contents);
            refused = sign(key, field, contents);
        }
        if (refused != null) {
            return refused;
        }
        if (!FieldChecks.isCheckDigitRight(field, contents)) {
            editor.moveTo(field.address(0));
            return OperatorError.CHECK_DIGIT;
        }
        leave(field, contents);
        return null;
    }

    OperatorError dup() {
        EditedField field = editor.field();
        if (field != null && !field.rules().isDupEnabled()) {
            return OperatorError.DUP_NOT_ALLOWED;
        }
        OperatorError refused = editor.refusesData(field);
        if (refused != null) {
            return refused;
        }
        byte[] contents = field.contents();
        int from = field.position(display.cursor());
        if (!field.hasIdeographs(contents)) {
            Arrays.fill(contents, from, contents.length, FieldEditor.DUP);
        } else if (field.rules().isOpen()) {
            new Ideographs(field, contents).fill(from, FieldEditor.DUP);
        } else {
            // it is a character of one byte
            return OperatorError.DUP_NOT_ALLOWED;
        }
        field.rules().setErased(false);
        leave(field, contents);
        return null;
    }

    /** Moves what is typed to the right end and fills before it, in a field that wants that. */
    static void adjust(EditedField field, byte[] contents) {
        boolean signed = field.rules().shift() == Shift.SIGNED_NUMERIC;
        if (!signed && !field.rules().isRightAdjust()) {
            return;
        }
        byte fill = field.rules().fillsWithZeros() ? ZERO : Ccsid.BLANK;
        if (field.hasIdeographs(contents)) {
            new Ideographs(field, contents).adjust(fill);
            return;
        }
        int end = field.typable();
        int used = EditedField.used(contents, end);
        System.arraycopy(contents, 0, contents, end - used, used);
        Arrays.fill(contents, 0, end - used, fill);
        for (int i = end - used; i < end && contents[i] == 0; i++) {
            contents[i] = fill;
        }
    }

    private void leave(EditedField field, byte[] contents) {
        field.write(contents);
        editor.modified(field);
        field.rules().setAdjustDue(false);
        editor.leave(field);
    }

    private OperatorError missing(EditedField field, byte[] contents) {
        Field rules = field.rules();
        if (rules.isMandatoryFill() && field.isPartlyFilled(contents)) {
            return OperatorError.MANDATORY_FILL;
        }
        boolean empty = field.isEmpty(contents, field.typable());
        return rules.isMandatoryEnter() && (empty || !rules.isModified()) ? OperatorError.MANDATORY_DATA : null;
    }

    /** Puts the sign into adjusted contents, or says why the key cannot. */
    private static OperatorError sign(Key key, EditedField field, byte[] contents) {
        int last = contents.length - 1;
        Shift shift = field.rules().shift();
        if (shift == Shift.SIGNED_NUMERIC) {
            contents[last] = key == Key.FIELD_MINUS ? MINUS : 0;
        } else if (key == Key.FIELD_MINUS) {
            if (shift != Shift.NUMERIC_ONLY) {
                return OperatorError.FIELD_MINUS_NOT_VALID;
            }
            if (!isDigit(contents[last])) {
                return OperatorError.FIELD_MINUS_NOT_ALLOWED;
            }
            // zone D in the last digit says minus: F1 becomes D1
            contents[last] = (byte) (contents[last] & 0x0F | NEGATIVE_ZONE);
        }
        return null;
    }

    /** A digit, or one that is negative already. */
    private static boolean isDigit(byte hostByte) {
        int zone = hostByte & 0xF0;
        return (zone == 0xF0 || zone == NEGATIVE_ZONE) && (hostByte & 0x0F) <= 9;
    }
}
