package dev.e5250.screen;

/**
 * Pastes text at the cursor as ACS does: the first line there, each other one a row below in the same column, so that a
 * block keeps its columns; what comes over positions that take no input is passed over. A single line follows its field
 * into further rows, for it is no block, and is inserted in insert mode. A tab goes to the next field. Nothing is sent to
 * the host, not even by a field that asks for that when it is full: who pastes has not seen yet what was pasted.
 * <p>
 * The first character that a field refuses ends it, with the cursor there. What had no place is told at the end.
 */
final class Paste {
    private static final int NOWHERE = -1;

    private final Display display;
    private final RegenerationBuffer buffer;
    private final FieldEditor editor;
    private final Typing typing;
    private final boolean insertMode;
    private boolean single;
    /** The field that the last typed character filled, or null. */
    private EditedField full;
    private boolean typed;
    private boolean leftOut;
    /** Whether it goes from high columns of the buffer to low ones. */
    private boolean turned;

    Paste(Display display, FieldEditor editor, Typing typing, boolean insertMode) {
        this.display = display;
        this.editor = editor;
        this.typing = typing;
        this.insertMode = insertMode;
        buffer = display.buffer();
    }

    OperatorError paste(PastedText text) {
        int start = display.cursor();
        turned = display.direction().isCursorTurned();
        int row = buffer.row(start);
        single = text.lines().size() == 1;
        leftOut = text.isCut();
        for (char[] line : text.lines()) {
            if (row > buffer.rows()) {
                leftOut = true;
                break;
            }
            OperatorError refused = paste(line, buffer.address(row, buffer.column(start)));
            if (refused != null) {
                return refused;
            }
            row++;
        }
        if (typed) {
            if (full != null) {
                goOn();
            }
            return leftOut ? OperatorError.BUFFER_OVERFLOW : null;
        }
        editor.moveTo(start);
        return leftOut ? OperatorError.PROTECTED_AREA : null;
    }

    /** The next key must not go over what was pasted last. */
    private void goOn() {
        if (full.rules().isExitRequired()) {
            editor.setFieldExitDue(true);
        } else {
            Field next = editor.order().next(full);
            editor.moveTo(next == null ? display.home() : display.firstPosition(next));
        }
    }

    private OperatorError paste(char[] read, int from) {
        int address = from;
        char[] line = inOrder(read);
        for (char character : line) {
            if (character == '\t' && address != NOWHERE) {
                address = fieldAfter(address);
            } else if (address == NOWHERE) {
                leftOut |= !isBlank(character);
            } else {
                Field at = display.formats().at(address);
                if (at == null || at.isBypass()) {
                    leftOut |= !isBlank(character) && character != shown(address);
                    address = besideInRow(address);
                } else if (isBlank(character) && buffer.isAttribute(address)) {
                    // looks the same already
                    address = besideInRow(address);
                } else {
                    EditedField field = display.edited(at);
                    editor.moveTo(address);
                    OperatorError refused = typing.paste(field, character, insertMode && single);
                    if (refused != null) {
                        return refused;
                    }
                    typed = true;
                    // half of a character is not typed yet
                    address = Character.isHighSurrogate(character) ? address : after(field, address);
                }
            }
        }
        return null;
    }

    /** Where the next character goes after one that was typed: the cursor is there, unless its field is full. */
    private int after(EditedField field, int address) {
        int cursor = display.cursor();
        full = cursor == address ? field : null;
        if ((single || field.rules().isIdeographic()) && full == null) {
            return cursor;
        }
        return besideInRow(address);
    }

    /** The next position of the row, in the direction in which it is pasted. */
    private int besideInRow(int address) {
        int last = turned ? 1 : buffer.columns();
        return buffer.column(address) == last ? NOWHERE : turned ? address - 1 : address + 1;
    }

    /** A line in the order of the positions that it comes to: where that is not the order in which it is read. */
    private char[] inOrder(char[] read) {
        return display.direction().isBidirectional() ? display.direction().inOrder(read, turned) : read;
    }

    /** Where a tab goes: to the next field, in a block only within the row. */
    private int fieldAfter(int address) {
        if (turned) {
            return NOWHERE;
        }
        int next = address + 1 < buffer.length() ? display.formats().inputStartFrom(address + 1) : NOWHERE;
        return next != NOWHERE && (single || buffer.row(next) == buffer.row(address)) ? next : NOWHERE;
    }

    /** What stands at an address for all to see; pasted over it, the same is no loss. */
    private char shown(int address) {
        return buffer.isHidden(address) ? 0 : display.ccsid().toUnicode(buffer.get(address));
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || character == '\u00A0';
    }
}
