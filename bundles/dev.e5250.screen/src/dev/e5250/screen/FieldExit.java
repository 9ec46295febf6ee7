package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/** Field Exit, Field + and Field - (SA21-9247 pp. 2-69, 2-70, 2-158). */
final class FieldExit {
    private static final byte ZERO = (byte) 0xF0;
    private static final byte MINUS = 0x60;

    private final Display display;
    private final RegenerationBuffer buffer;
    private final FieldEditor editor;

    FieldExit(Display display, FieldEditor editor) {
        this.display = display;
        this.buffer = display.buffer();
        this.editor = editor;
    }

    OperatorError press(Key key, Field field) {
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        OperatorError refused = refusal(key, field);
        if (refused != null) {
            return refused;
        }
        if (!editor.isFieldExitDue() && display.cursor() <= field.lastTypable()) {
            buffer.fill(display.cursor(), field.lastTypable(), (byte) 0);
        }
        if (field.shift() == Shift.SIGNED_NUMERIC) {
            adjust(field, field.fillsWithZeros() ? ZERO : Ccsid.BLANK);
            buffer.set(field.end(), key == Key.FIELD_MINUS ? MINUS : 0);
        } else {
            if (field.isRightAdjust()) {
                adjust(field, field.fillsWithZeros() ? ZERO : Ccsid.BLANK);
            }
            if (key == Key.FIELD_MINUS) {
                // zone D in the last digit says minus: F1 becomes D1
                buffer.set(field.end(), (byte) (buffer.get(field.end()) & 0x0F | 0xD0));
            }
        }
        editor.modified(field);
        field.setAdjustDue(false);
        editor.leave(field);
        return null;
    }

    /** Whether a field holds data but not in every position. */
    boolean isPartlyFilled(Field field) {
        int filled = filled(field, field.end());
        return filled > 0 && filled < field.length();
    }

    private OperatorError refusal(Key key, Field field) {
        int kept = editor.isFieldExitDue() ? field.length() : filled(field, display.cursor() - 1);
        if (field.isMandatoryFill() && kept > 0 && kept < field.length()) {
            return OperatorError.MANDATORY_FILL;
        }
        if (field.isMandatoryEnter() && !field.isModified()) {
            return OperatorError.MANDATORY_DATA;
        }
        if (key != Key.FIELD_MINUS || field.shift() == Shift.SIGNED_NUMERIC) {
            return null;
        }
        if (field.shift() != Shift.NUMERIC_ONLY) {
            return OperatorError.FIELD_MINUS_NOT_VALID;
        }
        return isDigit(lastKept(field)) ? null : OperatorError.FIELD_MINUS_NOT_ALLOWED;
    }

    /** The byte that will be in the last position once the field is adjusted. */
    private byte lastKept(Field field) {
        if (editor.isFieldExitDue()) {
            return buffer.get(field.end());
        }
        if (!field.isRightAdjust()) {
            return 0;
        }
        return display.cursor() == field.start() ? 0 : buffer.get(display.cursor() - 1);
    }

    /** Moves what is typed to the right end and fills before it. */
    private void adjust(Field field, byte fill) {
        int last = field.lastTypable();
        int end = last;
        while (end >= field.start() && buffer.get(end) == 0) {
            end--;
        }
        int used = end - field.start() + 1;
        int shift = last - end;
        if (shift == 0) {
            return;
        }
        buffer.move(field.start(), field.start() + shift, used);
        buffer.fill(field.start(), field.start() + shift - 1, fill);
    }

    private int filled(Field field, int to) {
        int count = 0;
        for (int at = field.start(); at <= to; at++) {
            if (buffer.get(at) != 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean isDigit(byte hostByte) {
        return (hostByte & 0xF0) == 0xF0 && (hostByte & 0x0F) <= 9;
    }
}
