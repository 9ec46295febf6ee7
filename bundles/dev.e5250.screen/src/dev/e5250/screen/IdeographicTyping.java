package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;

/** What characters of two bytes do to fields, and which kind a field takes (FCW 82nn; SC30-3533 13.4, errors 0060 to 0069). */
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
        return ccsid.isDoubleByte() && (!ccsid.canEncode(character) || takesAll(field));
    }

    /** Whether whatever is typed into a field is for this class: an either field is a common one while it has no pairs. */
    boolean takesAll(EditedField field) {
        return display.ccsid().isDoubleByte() && field.rules().isIdeographic()
                && (!field.rules().isEither() || field.hasIdeographs(field.contents()));
    }

    /** Whether only characters of two bytes can be typed at the cursor. */
    boolean takesPairsAlone(EditedField field) {
        return takesAll(field) && !field.rules().isOpen()
                && (!field.rules().isEither() || field.position(display.cursor()) > 0);
    }

    /** Why no character of two bytes can be typed at the cursor, or null. */
    OperatorError refusesPairs(EditedField field, boolean inserts) {
        return refusal(field, field.contents(), Ideographs.PAIR, inserts);
    }

    /** The unit of {@link Ideographs} for a character, 0 when there is none. */
    private int unit(Field rules, char character) {
        Ccsid ccsid = display.ccsid();
        if (Character.isLowSurrogate(character)) {
            return pair(ccsid.toPair(high, character));
        }
        if (character == ' ' && !rules.isOpen()) {
            return pair(ccsid.toPair('\u3000', (char) 0));
        }
        return ccsid.canEncode(character) ? ccsid.toHost(character) & 0xFF : pair(ccsid.toPair(character, (char) 0));
    }

    private static int pair(int hostBytes) {
        return hostBytes == 0 ? 0 : Ideographs.PAIR | hostBytes;
    }

    /** Types a character; the cursor goes on, and stays where the field is full and may not be left. */
    OperatorError type(EditedField field, char character, boolean inserts, boolean pasted) {
        if (Character.isHighSurrogate(character)) {
            high = character;
            return null;
        }
        int unit = unit(field.rules(), character);
        high = 0;
        if (unit == 0) {
            return combine(field, character);
        }
        return put(field, unit, inserts, pasted);
    }

    /** A mark that some character has in the set and others have not goes with that before the cursor. */
    private OperatorError combine(EditedField field, char mark) {
        byte[] contents = field.contents();
        if (field.hasIdeographs(contents)) {
            Ideographs ideographs = new Ideographs(field, contents);
            int position = editor.isFieldExitDue() ? field.length() : field.position(display.cursor());
            int before = ideographs.before(position);
            int marked = Ideographs.isPair(before) ? display.ccsid().toPair(character(before), mark) : 0;
            if (marked != 0) {
                ideographs.replaceBefore(position, Ideographs.PAIR | marked);
                write(field, contents);
                return null;
            }
        }
        return Character.getType(mark) == Character.PRIVATE_USE ? OperatorError.EXTENSION_CHARACTER
                : OperatorError.UNDEFINED_KEY;
    }

    private char character(int unit) {
        return (char) display.ccsid().toUnicode((byte) (unit >> 8), (byte) unit);
    }

    /** Types what is before the cursor again. */
    OperatorError repeat(EditedField field, boolean inserts) {
        int before = new Ideographs(field, field.contents()).before(field.position(display.cursor()));
        return (before & 0xFF) < (Ccsid.BLANK & 0xFF) ? OperatorError.REPEAT_NOT_VALID : put(field, before, inserts, false);
    }

    /** Types a byte, or a pair and {@link Ideographs#PAIR}. */
    OperatorError put(EditedField field, int unit, boolean inserts, boolean pasted) {
        Field rules = field.rules();
        byte[] contents = field.contents();
        OperatorError refused = refusal(field, contents, unit, inserts);
        if (refused != null) {
            return refused;
        }
        int position = field.position(display.cursor());
        int next;
        if (!rules.isEither() || Ideographs.isPair(unit)) {
            if (rules.isEither() && !field.hasIdeographs(contents)) {
                // the first character says of which kind they all are
                Arrays.fill(contents, (byte) 0);
            }
            next = new Ideographs(field, contents).put(position, unit, inserts);
        } else {
            Arrays.fill(contents, (byte) 0);
            contents[position] = (byte) unit;
            next = position + 1;
        }
        if (next == Ideographs.NO_ROOM) {
            // on the shift behind all pairs nothing can be typed, however much room there is before it
            return !inserts && contents[position] == Ccsid.SHIFT_IN ? OperatorError.SHIFT_POSITION
                    : OperatorError.NO_ROOM_TO_INSERT;
        }
        write(field, contents);
        rules.setErased(false);
        rules.setAdjustDue(rules.isRightAdjust());
        return goTo(field, next, pasted);
    }

    private void write(EditedField field, byte[] contents) {
        field.write(contents);
        editor.modified(field);
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

    private OperatorError refusal(EditedField field, byte[] contents, int unit, boolean inserts) {
        Field rules = field.rules();
        boolean pair = Ideographs.isPair(unit);
        int position = field.position(display.cursor());
        if (!rules.isIdeographic()) {
            return OperatorError.ALPHANUMERIC_ONLY;
        }
        if (!inserts && Attribute.isAttribute(contents[position] & 0xFF)) {
            return OperatorError.PROTECTED_AREA;
        }
        if (rules.isEither() && pair != field.hasIdeographs(contents) && !field.isEmpty(contents, contents.length)) {
            // inserted, it would be beside what is there; typed, it begins anew
            return position == 0 && !inserts ? null : OperatorError.CHARACTER_TYPE;
        }
        if (!pair && !rules.isOpen() && !rules.isEither()) {
            return OperatorError.IDEOGRAPHIC_ONLY;
        }
        boolean shift = !pair && rules.isOpen() && !inserts && contents[position] == Ccsid.SHIFT_OUT;
        return shift ? OperatorError.SHIFT_POSITION : null;
    }
}
