package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/** What characters of two bytes do to fields, and which kind a field takes (FCW 82nn; SC30-3533 13.4, errors 0060 to 0065). */
final class IdeographicTyping {
    private final Display display;
    private final FieldEditor editor;
    /** The first unit of a character outside the Basic Multilingual Plane, 0 when none waits for its second. */
    private char high;

    IdeographicTyping(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    /** Whether a character is for this class: of two bytes, or for a field that has such. */
    boolean takes(EditedField field, char character) {
        Ccsid ccsid = display.ccsid();
        return ccsid.isDoubleByte() && (!ccsid.canEncode(character) || isDoubleByte(field, character));
    }

    /** An either field is a common one while it has characters of one byte. */
    private boolean isDoubleByte(EditedField field, char character) {
        Field rules = field.rules();
        return rules.isIdeographic() && (!rules.isEither() || field.contents()[0] == Ccsid.SHIFT_OUT);
    }

    /** The unit of {@link Ideographs} for a character, 0 when there is none, or not yet. */
    private int unit(Field rules, char character) {
        Ccsid ccsid = display.ccsid();
        if (Character.isLowSurrogate(character)) {
            int pair = ccsid.toPair(high, character);
            return pair == 0 ? 0 : Ideographs.PAIR | pair;
        }
        if (character == ' ' && !rules.isOpen()) {
            return Ideographs.PAIR | ccsid.toPair('\u3000', (char) 0);
        }
        if (ccsid.canEncode(character)) {
            return ccsid.toHost(character) & 0xFF;
        }
        int pair = ccsid.toPair(character, (char) 0);
        return pair == 0 ? 0 : Ideographs.PAIR | pair;
    }

    /** Types a character; the cursor goes on, and stays where the field is full and may not be left. */
    OperatorError type(EditedField field, char character, boolean inserts, boolean pasted) {
        if (Character.isHighSurrogate(character)) {
            high = character;
            return null;
        }
        Field rules = field.rules();
        int unit = unit(rules, character);
        high = 0;
        if (unit == 0) {
            return OperatorError.UNDEFINED_KEY;
        }
        byte[] contents = field.contents();
        int position = field.position(display.cursor());
        OperatorError refused = refusal(rules, contents, position, unit, inserts);
        if (refused != null) {
            return refused;
        }
        if (unit < Ideographs.PAIR && rules.isEither() || unit >= Ideographs.PAIR && rules.isEither()
                && contents[0] != Ccsid.SHIFT_OUT) {
            // the first character says of which kind they all are
            Arrays.fill(contents, (byte) 0);
        }
        int next;
        if (unit < Ideographs.PAIR && rules.isEither()) {
            contents[0] = (byte) unit;
            next = 1;
        } else {
            next = Ideographs.of(rules, contents).put(position, unit, inserts);
        }
        if (next == Ideographs.NO_ROOM) {
            return OperatorError.NO_ROOM_TO_INSERT;
        }
        field.write(contents);
        editor.modified(field);
        rules.setErased(false);
        return goTo(field, next, pasted);
    }

    private OperatorError goTo(EditedField field, int next, boolean pasted) {
        if (next < field.length()) {
            editor.moveTo(field.address(next));
            return null;
        }
        if (pasted) {
            return null;
        }
        if (field.rules().isExitRequired()) {
            editor.moveTo(field.lastAddress());
            editor.setFieldExitDue(true);
            return null;
        }
        return editor.isFull(field);
    }

    private static OperatorError refusal(Field rules, byte[] contents, int position, int unit, boolean inserts) {
        boolean pair = unit >= Ideographs.PAIR;
        if (!rules.isIdeographic()) {
            return OperatorError.ALPHANUMERIC_ONLY;
        }
        if (rules.isEither()) {
            boolean pairs = contents[0] == Ccsid.SHIFT_OUT;
            boolean empty = EditedField.used(contents, contents.length) == 0;
            return pairs == pair || empty || position == 0 ? null : OperatorError.CHARACTER_TYPE;
        }
        if (!pair) {
            boolean onShift = rules.isOpen() && !inserts && contents[position] == Ccsid.SHIFT_OUT;
            return !rules.isOpen() ? OperatorError.IDEOGRAPHIC_ONLY
                    : onShift ? OperatorError.SHIFT_POSITION : null;
        }
        return null;
    }
}
