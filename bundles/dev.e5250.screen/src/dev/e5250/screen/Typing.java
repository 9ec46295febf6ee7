package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/** What typed data do to a field (SA21-9247 pp. 2-69, 2-70, 2-119). */
final class Typing {
    private static final byte MINUS = 0x60;
    private static final int FULL = -1;
    private static final int PROTECTED = -2;

    private final Display display;
    private final Keyboard keyboard;
    private final FieldEditor editor;
    private final HexEntry hex = new HexEntry();
    private final IdeographicTyping ideographic;

    Typing(Display display, Keyboard keyboard, FieldEditor editor) {
        this.display = display;
        this.keyboard = keyboard;
        this.editor = editor;
        ideographic = new IdeographicTyping(display, editor);
    }

    OperatorError type(char character) {
        EditedField field = editor.field();
        if (hex.isPending()) {
            return typeHex(field, character);
        }
        OperatorError refused = editor.refusesData(field);
        if (refused != null) {
            return refused;
        }
        char typed = field.rules().isMonocase() ? toCapital(character) : character;
        if (field.isTurned()) {
            // what opens a parenthesis is typed, whichever way it has to look
            typed = BidirectionalText.mirror(typed);
        }
        if (ideographic.takes(field, typed)) {
            return ideographic.type(field, typed, keyboard.isInsertMode(), false);
        }
        refused = refusal(field, typed);
        return refused != null ? refused : put(field, display.ccsid().toHost(typed));
    }

    /** The Hex key: where only characters of two bytes go, one of those. */
    OperatorError beginHex() {
        EditedField field = editor.field();
        OperatorError refused = editor.refusesData(field);
        if (refused == null && ideographic.takesPairsAlone(field)) {
            return beginPair();
        }
        if (refused == null && keyboard.isInsertMode()) {
            refused = OperatorError.DATA_KEYS_ONLY;
        }
        if (refused == null) {
            hex.begin(false);
        }
        return refused;
    }

    /** The Alternate Entry key: a character of two bytes by its number in the host's set. */
    OperatorError beginPair() {
        if (!display.ccsid().isDoubleByte()) {
            return OperatorError.UNDEFINED_KEY;
        }
        EditedField field = editor.field();
        OperatorError refused = editor.refusesData(field);
        if (refused == null) {
            refused = ideographic.refusesPairs(field, keyboard.isInsertMode());
        }
        if (refused == null) {
            hex.begin(true);
        }
        return refused;
    }

    /** The Repeat key: the character before the cursor once more. */
    OperatorError repeat() {
        EditedField field = editor.field();
        OperatorError refused = editor.refusesData(field);
        if (refused != null) {
            return refused;
        }
        if (ideographic.takesAll(field)) {
            return ideographic.repeat(field, keyboard.isInsertMode());
        }
        int position = field.position(display.cursor());
        byte before = position == 0 ? 0 : field.contents()[position - 1];
        if ((before & 0xFF) < Ccsid.BLANK) {
            return OperatorError.REPEAT_NOT_VALID;
        }
        return position >= field.typable() ? OperatorError.SIGN_POSITION : put(field, before);
    }

    /** Another key than a digit ends what the Hex key began: the error that this is, null when there was nothing to end. */
    OperatorError endHex() {
        boolean pending = hex.isPending();
        hex.end();
        return !pending ? null : hex.isPair() ? OperatorError.KEYBOARD_MODE : OperatorError.HEX_NOT_VALID;
    }

    OperatorError fieldMark() {
        EditedField field = editor.field();
        if (field != null && !field.rules().isDupEnabled()) {
            return OperatorError.DUP_NOT_ALLOWED;
        }
        OperatorError refused = editor.refusesData(field);
        if (refused == null && ideographic.takesPairsAlone(field)) {
            // it is a character of one byte
            refused = OperatorError.DUP_NOT_ALLOWED;
        }
        return refused != null ? refused : put(field, FieldEditor.FIELD_MARK);
    }

    /** Types a pasted character; the cursor stays in the field, and nothing is sent when that is full. */
    OperatorError paste(EditedField field, char character, boolean inserts) {
        char typed = field.rules().isMonocase() ? toCapital(character) : character;
        if (ideographic.takes(field, typed)) {
            return ideographic.type(field, typed, inserts, true);
        }
        int position = field.position(display.cursor());
        if (position == field.typable()) {
            return pasteSign(field, typed);
        }
        OperatorError refused = refusal(field, typed);
        if (refused == null) {
            position = write(field, display.ccsid().toHost(typed), inserts);
            refused = refusal(position);
        }
        if (refused == null) {
            editor.moveTo(field.address(Math.min(position + 1, field.length() - 1)));
        }
        return refused;
    }

    /** What a copy of a signed field has at its end: pasted, it is the sign again. */
    private OperatorError pasteSign(EditedField field, char sign) {
        if (sign != '-' && sign != '+' && sign != ' ') {
            return OperatorError.SIGN_POSITION;
        }
        byte[] contents = field.contents();
        contents[field.typable()] = sign == '-' ? MINUS : 0;
        field.write(contents);
        editor.modified(field);
        return null;
    }

    private OperatorError typeHex(EditedField field, char character) {
        if (field == null) {
            hex.end();
            return OperatorError.PROTECTED_AREA;
        }
        int hostByte = hex.type(character);
        if (hostByte == 0) {
            return null;
        }
        hex.end();
        if (hostByte < 0) {
            return hex.isPair() ? OperatorError.ALTERNATE_ENTRY : OperatorError.HEX_NOT_VALID;
        }
        if (hex.isPair()) {
            return typePair(field, hostByte);
        }
        char meant = display.ccsid().toUnicode((byte) hostByte);
        boolean known = display.ccsid().toHost(meant) == (byte) hostByte;
        OperatorError refused = field.rules().shift().refusal(known ? meant : 0);
        return refused != null ? refused : put(field, (byte) hostByte);
    }

    private OperatorError typePair(EditedField field, int pair) {
        boolean known = display.ccsid().toUnicode((byte) (pair >> 8), (byte) pair) != Ccsid.UNKNOWN;
        return known ? ideographic.put(field, Ideographs.PAIR | pair, keyboard.isInsertMode(), false)
                : OperatorError.EXTENSION_CHARACTER;
    }

    private OperatorError refusal(EditedField field, char typed) {
        if (!display.ccsid().canEncode(typed)) {
            return OperatorError.UNDEFINED_KEY;
        }
        return field.position(display.cursor()) >= field.typable() ? OperatorError.SIGN_POSITION
                : field.rules().shift().refusal(typed);
    }

    private OperatorError put(EditedField field, byte hostByte) {
        if (ideographic.takesAll(field)) {
            return ideographic.put(field, hostByte & 0xFF, keyboard.isInsertMode(), false);
        }
        int position = write(field, hostByte, keyboard.isInsertMode());
        OperatorError refused = refusal(position);
        if (refused != null) {
            return refused;
        }
        boolean exitRequired = field.rules().isExitRequired();
        if (position + 1 < field.length()) {
            editor.moveTo(field.address(position + 1));
            // the sign position is never typed: the field is full when the cursor comes there
            editor.setFieldExitDue(position + 1 == field.typable() && exitRequired);
            return null;
        }
        if (exitRequired) {
            editor.moveTo(field.lastAddress());
            editor.setFieldExitDue(true);
            return null;
        }
        return editor.isFull(field);
    }

    /** Why nothing was written, or null when a position says where. */
    private static OperatorError refusal(int position) {
        return switch (position) {
        case FULL -> OperatorError.NO_ROOM_TO_INSERT;
        case PROTECTED -> OperatorError.PROTECTED_AREA;
        default -> null;
        };
    }

    /** Puts a byte at the cursor; returns the position where it stands then, FULL or PROTECTED. */
    private int write(EditedField field, byte hostByte, boolean inserts) {
        int at = field.position(display.cursor());
        byte[] contents = field.contents();
        int last = field.typable() - 1;
        if (inserts && !hasRoom(contents, at, last)) {
            return FULL;
        }
        if (!inserts && Attribute.isAttribute(contents[at] & 0xFF)) {
            // an attribute the host wrote into the field is data that the operator does not see: never typed over unseen
            return PROTECTED;
        }
        if (field.rules().isWordWrap()) {
            WordWrap wrap = new WordWrap(contents, field.lineStarts());
            at = inserts ? wrap.insert(at, hostByte) : wrap.replace(at, hostByte);
            if (at < 0) {
                return FULL;
            }
        } else {
            if (inserts) {
                System.arraycopy(contents, at, contents, at + 1, last - at);
            }
            contents[at] = hostByte;
        }
        field.write(contents);
        editor.modified(field);
        field.rules().setAdjustDue(field.rules().isRightAdjust());
        field.rules().setErased(false);
        return at;
    }

    /** Only room behind the cursor is room: a blank under it is data (so ACS). */
    private static boolean hasRoom(byte[] contents, int at, int last) {
        return contents[last] == 0 || contents[last] == Ccsid.BLANK && at < last;
    }

    /**
     * The capital of a letter, if the host's character set has it in one byte, for those of two have no case to a host: what the code page says, not the language of the
     * operator's computer (in Turkish, a capital i has a dot that most sets do not have).
     */
    private char toCapital(char character) {
        char capital = Character.toUpperCase(character);
        return display.ccsid().canEncode(capital) ? capital : character;
    }
}
