package dev.e5250.screen;

/**
 * What the data and cursor keys do to the fields and the cursor (SA21-9247 pp. 2-65 to 2-70, 2-119 to 2-126): finds the
 * class that knows the key, and holds what they share. Every method that can refuse returns the operator error or null.
 */
final class FieldEditor {
    static final byte DUP = 0x1C;
    static final byte FIELD_MARK = 0x1E;

    private final Display display;
    private final Keyboard keyboard;
    private final FieldOrder order;
    private final FieldChecks checks;
    private final CursorKeys cursorKeys;
    private final WordKeys wordKeys;
    private final Typing typing;
    private final EraseKeys eraseKeys;
    private final FieldExit exit;
    private final CursorSelect cursorSelect;
    private final DirectionKeys directionKeys;
    private final SelectionKeys selection;
    private final ScrollKeys scroll;
    private final PointerButtons buttons;
    /** The cursor stands on the last position of a full field that wants a field exit key (FER). */
    private boolean fieldExitDue;

    FieldEditor(Display display, Keyboard keyboard) {
        this.display = display;
        this.keyboard = keyboard;
        order = new FieldOrder(display);
        checks = new FieldChecks(display);
        cursorKeys = new CursorKeys(display, this);
        wordKeys = new WordKeys(display, this, cursorKeys);
        typing = new Typing(display, keyboard, this);
        eraseKeys = new EraseKeys(display, this);
        exit = new FieldExit(display, this);
        cursorSelect = new CursorSelect(display, this);
        directionKeys = new DirectionKeys(display, this);
        selection = new SelectionKeys(display, this);
        scroll = new ScrollKeys(display, this);
        buttons = new PointerButtons(display, this);
    }

    OperatorError type(char character) {
        GuiConstructs.ChosenChoice choice = selection.at();
        return choice == null ? typing.type(character) : selection.type(choice, character);
    }

    /** An AID key: in selection fields and on scroll bars some say more than that they were pressed. */
    OperatorError pressAid(Key key) {
        if (key == Key.ENTER) {
            return selection.enter();
        }
        if (!scroll.roll(key)) {
            send(key.aid());
        }
        return null;
    }

    OperatorError press(Key key) {
        GuiConstructs.ChosenChoice choice = selection.at();
        if (choice != null) {
            return pressAt(choice, key);
        }
        return switch (key) {
        case LEFT -> cursorKeys.stepAcross(-1);
        case RIGHT -> cursorKeys.stepAcross(1);
        case UP -> cursorKeys.step(-display.buffer().columns());
        case DOWN -> cursorKeys.step(display.buffer().columns());
        case TAB -> cursorKeys.tab();
        case BACKTAB -> cursorKeys.backtab();
        case NEW_LINE -> cursorKeys.newLine();
        case HOME -> cursorKeys.home();
        case BACKSPACE -> cursorKeys.backspace();
        case NEXT_WORD -> wordKeys.next();
        case PREVIOUS_WORD -> wordKeys.previous();
        case DELETE -> eraseKeys.delete();
        case DELETE_WORD -> eraseKeys.deleteWord();
        case DESTRUCTIVE_BACKSPACE -> eraseKeys.backspace();
        case ERASE_EOF -> eraseKeys.toEnd();
        case ERASE_FIELD -> eraseKeys.field();
        case ERASE_INPUT -> eraseKeys.input();
        case FIELD_EXIT, FIELD_PLUS, FIELD_MINUS -> exit.press(key);
        case DUP -> exit.dup();
        case FIELD_MARK -> typing.fieldMark();
        case HEX -> typing.beginHex();
        case ALTERNATE_ENTRY -> typing.beginPair();
        case REPEAT -> typing.repeat();
        case CURSOR_SELECT -> cursorSelect.press();
        case REVERSE -> directionKeys.reverse();
        case CLOSE -> directionKeys.close();
        default -> OperatorError.UNDEFINED_KEY;
        };
    }

    /** A key with the cursor on a choice: what would change a field is nothing for it. */
    private OperatorError pressAt(GuiConstructs.ChosenChoice choice, Key key) {
        return switch (key) {
        case LEFT, RIGHT, UP, DOWN -> selection.move(choice, selection.turned(key), cursorKeys);
        case NEXT_WORD -> selection.move(choice, Key.RIGHT, cursorKeys);
        case PREVIOUS_WORD, BACKSPACE -> selection.move(choice, Key.LEFT, cursorKeys);
        case TAB -> cursorKeys.tab();
        case BACKTAB -> cursorKeys.backtab();
        case NEW_LINE -> cursorKeys.newLine();
        case HOME -> cursorKeys.home();
        case ERASE_INPUT -> eraseKeys.input();
        case CURSOR_SELECT -> selection.select(choice.field(), choice.choice(), 0);
        default -> OperatorError.KEY_IN_SELECTION_FIELD;
        };
    }

    /** A pointer clicks at an address: on a choice, on a scroll bar, beside a pull-down menu, or to place the cursor. */
    OperatorError click(int address) {
        int row = display.buffer().row(address);
        int column = display.buffer().column(address);
        Aid cancel = selection.cancelAid(row, column);
        if (cancel != null) {
            send(cancel);
            return null;
        }
        GuiConstructs.ChosenChoice choice = selection.at(row, column);
        if (choice != null && choice.field().rules().takesPointer() && cursorKeys.isAllowed(address)) {
            return selection.select(choice.field(), choice.choice(), 0);
        }
        if (scroll.isBar(row, column)) {
            scroll.press(row, column);
            return null;
        }
        return pointTo(address);
    }

    /** Whether a pointer does something else at a position than placing the cursor. */
    boolean isConstruct(int row, int column) {
        return selection.at(row, column) != null || scroll.isBar(row, column) || selection.cancelAid(row, column) != null;
    }

    ScrollKeys scroll() {
        return scroll;
    }

    SelectionKeys selection() {
        return selection;
    }

    PointerButtons buttons() {
        return buttons;
    }

    OperatorError pointTo(int address) {
        return cursorKeys.pointTo(address);
    }

    OperatorError paste(PastedText text) {
        return new Paste(display, this, typing, keyboard.isInsertMode()).paste(text);
    }

    FieldChecks checks() {
        return checks;
    }

    FieldOrder order() {
        return order;
    }

    /** Ends a Hex key that still wants digits: the error that this is, or null when there was none. */
    OperatorError endHex() {
        return typing.endHex();
    }

    /** The field for input that the cursor is in, or null. */
    EditedField field() {
        Field field = display.formats().at(display.cursor());
        return field == null || field.isBypass() ? null : display.edited(field);
    }

    /** Why the field at the cursor takes no data at present, whichever they are, or null. */
    OperatorError refusesData(EditedField field) {
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        return fieldExitDue ? OperatorError.FIELD_FULL : null;
    }

    boolean isFieldExitDue() {
        return fieldExitDue;
    }

    void setFieldExitDue(boolean due) {
        fieldExitDue = due;
    }

    /** The cursor moved or the host took over: what was begun at a position is over. */
    void endAtPosition() {
        fieldExitDue = false;
        typing.endHex();
        selection.endNumber();
    }

    void moveTo(int address) {
        fieldExitDue = false;
        display.setCursor(address);
    }

    /** Sets the MDT of a field that the operator changed. */
    void modified(EditedField field) {
        display.formats().setModified(field.rules());
    }

    /** A field whose last position was typed goes the way of one that is left with an exit key. */
    OperatorError isFull(EditedField field) {
        byte[] contents = field.contents();
        FieldExit.adjust(field, contents);
        field.write(contents);
        field.rules().setAdjustDue(false);
        OperatorError refused = checks.leaving(field);
        if (refused == null) {
            leave(field);
        }
        return refused;
    }

    /** Goes on behind a field that is done: sends it when it asks for that, else to the next one. */
    void leave(EditedField field) {
        fieldExitDue = false;
        if (field.rules().isAutoEnter()) {
            send(Aid.ENTER);
        } else if (field.rules().isForwardEdgeTrigger()) {
            send(Aid.FORWARD_EDGE_TRIGGER);
        } else {
            Field next = order.next(field);
            moveTo(next == null ? display.home() : display.firstPosition(next));
        }
    }

    void send(Aid aid) {
        keyboard.sendAid(aid);
    }
}
