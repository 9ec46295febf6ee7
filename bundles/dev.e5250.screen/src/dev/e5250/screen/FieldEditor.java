package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * What the data and cursor keys do to the fields and the cursor (SA21-9247 pp. 2-65 to 2-70, 2-119 to 2-126). Every
 * method that can refuse returns the operator error and has changed nothing then, or null.
 */
final class FieldEditor {
    static final byte DUP = 0x1C;
    static final byte FIELD_MARK = 0x1E;

    private final Display display;
    private final RegenerationBuffer buffer;
    private final FormatTable formats;
    private final Keyboard keyboard;
    private final FieldExit exit;
    /** The cursor stands on the last position of a full field that wants a field exit key (FER). */
    private boolean fieldExitDue;

    FieldEditor(Display display, Keyboard keyboard) {
        this.display = display;
        this.buffer = display.buffer();
        this.formats = display.formats();
        this.keyboard = keyboard;
        exit = new FieldExit(display, this);
    }

    boolean isFieldExitDue() {
        return fieldExitDue;
    }

    void endFieldExitDue() {
        fieldExitDue = false;
    }

    void moveTo(int address) {
        fieldExitDue = false;
        display.setCursor(address);
    }

    OperatorError type(char character) {
        Field field = inputField();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        if (fieldExitDue) {
            return OperatorError.FIELD_FULL;
        }
        char typed = field.isMonocase() ? Character.toUpperCase(character) : character;
        if (!display.ccsid().canEncode(typed)) {
            return OperatorError.UNDEFINED_KEY;
        }
        OperatorError refused = display.cursor() > field.lastTypable() ? OperatorError.SIGN_POSITION
                : field.shift().refusal(typed);
        return refused != null ? refused : put(field, display.ccsid().toHost(typed));
    }

    OperatorError press(Key key) {
        return switch (key) {
        case LEFT -> move(-1);
        case RIGHT -> move(1);
        case UP -> move(-buffer.columns());
        case DOWN -> move(buffer.columns());
        case TAB -> toField(formats.nextInput(display.cursor()));
        case BACKTAB -> backtab();
        case NEW_LINE -> newLine();
        case HOME -> home();
        case BACKSPACE -> backspace();
        case DELETE -> delete();
        case ERASE_EOF -> eraseToEnd();
        case ERASE_INPUT -> eraseInput();
        case FIELD_EXIT, FIELD_PLUS, FIELD_MINUS -> exit.press(key, inputField());
        case DUP -> dup();
        case FIELD_MARK -> fieldMark();
        default -> OperatorError.UNDEFINED_KEY;
        };
    }

    /** What must be right before field data go to the host; puts the cursor into the field that is not. */
    OperatorError checkForHost() {
        Field missing = formats.isMasterMdt() ? formats.missingMandatory() : null;
        if (missing != null) {
            moveTo(missing.start());
            return OperatorError.MANDATORY_ENTER;
        }
        for (Field field : formats.fields()) {
            OperatorError refused = field.isBypass() || !field.isModified() ? null : checkForHost(field);
            if (refused != null) {
                moveTo(field.start());
                return refused;
            }
        }
        return null;
    }

    private OperatorError checkForHost(Field field) {
        if (field.isAdjustDue()) {
            return OperatorError.RIGHT_ADJUST_EXIT_REQUIRED;
        }
        return field.isMandatoryFill() && exit.isPartlyFilled(field) ? OperatorError.MANDATORY_FILL : null;
    }

    /** Goes on behind a field that is done: sends it when it asks for that, else to the next one. */
    void leave(Field field) {
        fieldExitDue = false;
        if (field.isAutoEnter()) {
            keyboard.sendAid(Aid.ENTER);
        } else {
            toField(formats.nextInput(field.end()));
        }
    }

    /** Sets the MDT of a field that the operator changed. */
    void modified(Field field) {
        formats.setModified(field);
    }

    private OperatorError put(Field field, byte hostByte) {
        int at = display.cursor();
        int last = field.lastTypable();
        if (keyboard.isInsertMode()) {
            if (!isFree(buffer.get(last))) {
                return OperatorError.NO_ROOM_TO_INSERT;
            }
            buffer.move(at, at + 1, last - at);
        }
        buffer.set(at, hostByte);
        modified(field);
        field.setAdjustDue(field.isRightAdjust());
        if (at < field.end()) {
            display.setCursor(at + 1);
            // the sign position is never typed: the field is full when the cursor comes there
            fieldExitDue = at == last && field.isExitRequired();
        } else if (field.isExitRequired()) {
            fieldExitDue = true;
        } else {
            field.setAdjustDue(false);
            leave(field);
        }
        return null;
    }

    private OperatorError move(int distance) {
        moveTo(Math.floorMod(display.cursor() + distance, buffer.length()));
        return null;
    }

    private OperatorError toField(Field field) {
        moveTo(field == null ? display.home() : field.start());
        return null;
    }

    private OperatorError backtab() {
        return toField(formats.previousInput(display.cursor()));
    }

    private OperatorError newLine() {
        int row = buffer.row(display.cursor());
        int below = row == buffer.rows() ? 0 : buffer.address(row + 1, 1);
        if (isInput(formats.at(below))) {
            moveTo(below);
            return null;
        }
        return toField(formats.nextInput(below - 1));
    }

    private OperatorError home() {
        int home = display.home();
        if (display.cursor() == home) {
            keyboard.sendAid(Aid.RECORD_BACKSPACE);
        } else {
            moveTo(home);
        }
        return null;
    }

    private OperatorError backspace() {
        Field field = inputField();
        if (fieldExitDue) {
            // the cursor never left the last position that was typed
            moveTo(field.lastTypable());
            return null;
        }
        if (field == null || display.cursor() > field.start()) {
            return move(-1);
        }
        Field previous = formats.previousInput(field.start());
        moveTo(previous == null ? field.end() : previous.end());
        return null;
    }

    private OperatorError delete() {
        Field field = inputField();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        int at = display.cursor();
        int last = Math.max(at, field.lastTypable());
        buffer.move(at + 1, at, last - at);
        buffer.set(last, (byte) 0);
        modified(field);
        fieldExitDue = false;
        return null;
    }

    private OperatorError eraseToEnd() {
        Field field = inputField();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        buffer.fill(display.cursor(), field.end(), (byte) 0);
        modified(field);
        fieldExitDue = false;
        return null;
    }

    /** Only what was modified, and it stays marked so (SA21-9247 p. 2-125). */
    private OperatorError eraseInput() {
        for (Field field : formats.fields()) {
            if (field.isModified() && !field.isBypass()) {
                buffer.fill(field.start(), field.end(), (byte) 0);
                field.setAdjustDue(false);
            }
        }
        moveTo(display.home());
        return null;
    }

    private OperatorError dup() {
        Field field = inputField();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        if (!field.isDupEnabled()) {
            return OperatorError.DUP_NOT_ALLOWED;
        }
        buffer.fill(display.cursor(), field.end(), DUP);
        modified(field);
        field.setAdjustDue(false);
        leave(field);
        return null;
    }

    private OperatorError fieldMark() {
        Field field = inputField();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        if (!field.isDupEnabled()) {
            return OperatorError.DUP_NOT_ALLOWED;
        }
        return fieldExitDue ? OperatorError.FIELD_FULL : put(field, FIELD_MARK);
    }

    private Field inputField() {
        Field field = formats.at(display.cursor());
        return isInput(field) ? field : null;
    }

    private static boolean isInput(Field field) {
        return field != null && !field.isBypass();
    }

    /** A null or a blank: what insertion may push out of a field. */
    private static boolean isFree(byte hostByte) {
        return hostByte == 0 || hostByte == Ccsid.BLANK;
    }
}
