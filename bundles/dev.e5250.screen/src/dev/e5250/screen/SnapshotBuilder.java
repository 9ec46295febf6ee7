package dev.e5250.screen;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.ccsid.CellKind;

/**
 * Makes snapshots; a row that did not change since the last one is taken from it. Attributes are resolved here, once
 * for each changed row, and nowhere on the way in.
 */
final class SnapshotBuilder {
    private static final SnapshotRow[] NONE = {};
    /** What IBM i sends for a character that the display's set does not have. */
    private static final byte SUBSTITUTE = 0x1F;
    private static final ExtendedAttributes NO_EXTENDED = new ExtendedAttributes();

    private final Display display;
    private final HighlightedEntry highlighted;
    private final ChoiceAtCursor choice;
    private final ShiftStates shifts;
    private SnapshotRow[] last = NONE;
    /** What is in force at the end of each row of the last snapshot, see {@link ExtendedAttributes#inForceAt}. */
    private short[] carried = {};
    private boolean reversed;
    private GuiConstructs mirroredOf;
    private GuiConstructs mirrored;
    private int mirroredColumns;

    SnapshotBuilder(Display display) {
        this.display = display;
        highlighted = new HighlightedEntry(display);
        choice = new ChoiceAtCursor(display);
        shifts = new ShiftStates(display);
    }

    ScreenSnapshot build() {
        RegenerationBuffer buffer = display.buffer();
        if (last.length != buffer.rows()) {
            last = new SnapshotRow[buffer.rows()];
            carried = new short[buffer.rows()];
            shifts.reset(buffer.rows());
            buffer.damageAll();
        }
        if (reversed != display.direction().isScreenReversed()) {
            reversed = !reversed;
            buffer.damageAll();
        }
        highlighted.update();
        choice.update();
        SnapshotRow[] rows = last.clone();
        short inForce = Attribute.NORMAL;
        int shift = CellKind.SINGLE_BYTE;
        boolean restyled = false;
        for (int row = 1; row <= rows.length; row++) {
            short before = carried[row - 1];
            int shiftBefore = shifts.carried(row);
            if (restyled || (buffer.damagedRows() >> row - 1 & 1) != 0) {
                rows[row - 1] = build(row, inForce, shift);
            }
            inForce = carried[row - 1];
            shift = shifts.carried(row);
            restyled = inForce != before || shift != shiftBefore;
        }
        buffer.damageSeen();
        last = rows;
        Keyboard keyboard = display.keyboard();
        int cursor = keyboard.shownCursor();
        int column = buffer.column(cursor);
        return new ScreenSnapshot(rows, buffer.row(cursor), isReversed(buffer.row(cursor)) ? buffer.columns() + 1 - column : column,
                display.cursorBlinks() || keyboard.isAttentionWanted(), keyboard.state(), keyboard.isInsertMode(),
                display.isMessageWaiting(), keyboard.error(), errorRow(),
                display.alarms(), keyboard.typedAhead(), constructs(), directions());
    }

    /** As the rows have them: the same object as long as none changed. */
    private GuiConstructs constructs() {
        GuiConstructs now = display.constructs().constructs();
        if (!reversed || now == GuiConstructs.NONE) {
            return now;
        }
        if (now != mirroredOf || mirroredColumns != display.buffer().columns()) {
            mirroredOf = now;
            mirroredColumns = display.buffer().columns();
            mirrored = now.mirrored(mirroredColumns);
        }
        return mirrored;
    }

    private Directions directions() {
        ReadingDirection direction = display.direction();
        return direction.isBidirectional() ? Directions.of(direction.isScreenReversed(), direction.isCursorRightToLeft())
                : Directions.LEFT_TO_RIGHT;
    }

    /** Lines that are not the host's, such as the number of an error, are read from left to right on a reversed screen too. */
    private boolean isReversed(int row) {
        ErrorLine line = display.errorLine();
        boolean own = line.isShown() && line.row() == row
                && (display.keyboard().error() != null || display.keyboard().state() == KeyboardState.SYSTEM_REQUEST);
        return reversed && !own;
    }

    private SnapshotRow row(int row, char[] characters, byte[] styles, byte[] kinds, byte[] shapes) {
        if (display.direction().isBidirectional()) {
            if (isReversed(row)) {
                BidirectionalText.reverse(characters);
                for (int i = 0; i < characters.length; i++) {
                    characters[i] = BidirectionalText.mirror(characters[i]);
                }
                reverse(styles);
                if (shapes != null) {
                    reverse(shapes);
                    for (int i = 0; i < shapes.length; i++) {
                        shapes[i] = (byte) Shape.of(shapes[i]).mirrored().ordinal();
                    }
                }
            }
            ArabicShapes.show(characters);
        }
        return new SnapshotRow(characters, styles, kinds, shapes);
    }

    private static void reverse(byte[] cells) {
        for (int i = 0, j = cells.length - 1; i < j; i++, j--) {
            byte kept = cells[i];
            cells[i] = cells[j];
            cells[j] = kept;
        }
    }

    /** Where the error line is; while it is not shown, where the format table wants it. */
    private int errorRow() {
        ErrorLine line = display.errorLine();
        return line.isShown() ? line.row() : display.formats().errorRow(display.buffer().rows());
    }

    void forget() {
        mirroredOf = null;
        mirrored = null;
        last = NONE;
        carried = new short[0];
    }

    private SnapshotRow build(int row, int before, int shift) {
        RegenerationBuffer buffer = display.buffer();
        int columns = buffer.columns();
        int start = buffer.address(row, 1);
        byte[] cells = new byte[columns];
        buffer.read(start, cells, 0, columns);
        highlighted.apply(cells, start);
        choice.apply(cells, start);
        // of the row itself, even where the error line covers it: that says nothing about the rows below
        carried[row - 1] = (short) inForceBehind(cells, columns, start, before);
        char[] characters = new char[columns];
        byte[] kinds = display.ccsid().isDoubleByte() ? shifts.decode(row, cells, characters, shift) : null;
        ErrorLine errorLine = display.errorLine();
        if (!errorLine.isShown() || errorLine.row() != row) {
            resolve(cells, 0, columns, characters, kinds, buffer.extended(), start, before);
            choice.underline(cells, row);
            return row(row, characters, cells, kinds, display.constructs().shapes(row));
        }
        int from = errorLine.column() - 1;
        int to = from + errorLine.text().length;
        int behind = inForceBehind(cells, to, start, before);
        System.arraycopy(errorLine.text(), 0, cells, from, to - from);
        if (display.ccsid().isDoubleByte()) {
            kinds = kinds == null ? new byte[columns] : kinds;
            hide(from, from, characters, kinds);
            display.ccsid().decode(cells, from, to, CellKind.SINGLE_BYTE, characters, kinds);
        }
        // beside the message all is as without it: its attributes neither show nor hide what it does not cover
        resolve(cells, 0, from, characters, kinds, buffer.extended(), start, before);
        resolve(cells, from, to, characters, kinds, NO_EXTENDED, start, Attribute.NORMAL);
        resolve(cells, to, columns, characters, kinds, buffer.extended(), start, behind);
        return row(row, characters, cells, kinds, shapesBeside(row, from, to));
    }

    /** What is drawn beside a message that lies over a row. */
    private byte[] shapesBeside(int row, int from, int to) {
        byte[] shapes = display.constructs().shapes(row);
        if (shapes != null) {
            Arrays.fill(shapes, from, to, (byte) Shape.NONE.ordinal());
        }
        return shapes;
    }

    /** What is in force behind the first cells of a row. */
    private int inForceBehind(byte[] cells, int count, int start, int before) {
        ExtendedAttributes extended = display.buffer().extended();
        if (extended.isEmpty()) {
            for (int i = count - 1; i >= 0; i--) {
                if (Attribute.isAttribute(cells[i] & 0xFF)) {
                    return cells[i];
                }
            }
            return before;
        }
        int inForce = before;
        for (int i = 0; i < count; i++) {
            inForce = extended.inForceAt(start + i, cells[i], inForce);
        }
        return inForce;
    }

    /**
     * Turns host bytes of a part of a row into characters, where that is not done yet, and styles; the array of bytes becomes that of styles.
     *
     * @param kinds null when all characters have one byte
     */
    private void resolve(byte[] cells, int first, int end, char[] characters, byte[] kinds, ExtendedAttributes extended,
            int start, int before) {
        int inForce = before;
        for (int from = first; from < end;) {
            inForce = extended.inForceAt(start + from, cells[from], inForce);
            int to = from + 1;
            while (to < end && !begins(extended, start + to, cells[to])) {
                to++;
            }
            resolve(cells, from, to, characters, kinds, inForce);
            from = to;
        }
    }

    /** Whether an attribute begins at a position, in it or without taking it. */
    private static boolean begins(ExtendedAttributes extended, int address, byte cell) {
        return Attribute.isAttribute(cell & 0xFF) || extended.isAt(address);
    }

    /** A run of positions under one attribute, which may stand in the first of them. */
    private void resolve(byte[] cells, int from, int to, char[] characters, byte[] kinds, int inForce) {
        int data = from;
        if (Attribute.isAttribute(cells[from] & 0xFF)) {
            characters[from] = ' ';
            cells[from] = Style.OF_ATTRIBUTE;
            data++;
        }
        if (ExtendedAttributes.isHidden(inForce)) {
            hide(data, to, characters, kinds);
        } else if (display.ccsid().isDoubleByte()) {
            shape(cells, data, to, characters, kinds);
        } else {
            Ccsid ccsid = display.ccsid();
            for (int i = data; i < to; i++) {
                characters[i] = character(ccsid, cells[i]);
            }
        }
        Arrays.fill(cells, data, to, style(inForce));
    }

    private static void hide(int from, int to, char[] characters, byte[] kinds) {
        Arrays.fill(characters, from, to, ' ');
        if (kinds == null) {
            return;
        }
        // what hides takes no position, or lies above: it may begin within a character
        if (from > 0 && kinds[from - 1] == CellKind.LEAD) {
            characters[from - 1] = ' ';
            kinds[from - 1] = CellKind.SINGLE;
        }
        Arrays.fill(kinds, from, to, CellKind.SINGLE);
    }

    /** What is decoded already but for Dup, Field Mark, what the host had no character for, and a second half whose first half is hidden. */
    private static void shape(byte[] cells, int from, int to, char[] characters, byte[] kinds) {
        for (int i = from; i < to; i++) {
            switch (cells[i]) {
            case FieldEditor.DUP -> characters[i] = '*';
            case FieldEditor.FIELD_MARK -> characters[i] = ';';
            case SUBSTITUTE -> characters[i] = Ccsid.UNKNOWN;
            default -> { /* decoded already */ }
            }
        }
        if (kinds != null && from < to && kinds[from] == CellKind.TRAIL && (from == 0 || kinds[from - 1] != CellKind.LEAD)) {
            characters[from] = ' ';
            kinds[from] = CellKind.SINGLE;
        }
    }

    private static byte style(int inForce) {
        byte style = Attribute.style(inForce & 0xFF);
        if (ExtendedAttributes.isHidden(inForce)) {
            return Style.hidden(style);
        }
        int colour = inForce >> 8 & 0xFF;
        return colour == 0 || ExtendedAttributes.colour(colour) == null ? style
                : Style.withColour(style, ExtendedAttributes.colour(colour));
    }

    /** Dup and Field Mark have a shape of their own, overstruck on a 5250 (SA21-9247 p. 2-13). */
    private static char character(Ccsid ccsid, byte cell) {
        return switch (cell) {
        case FieldEditor.DUP -> '*';
        case FieldEditor.FIELD_MARK -> ';';
        case SUBSTITUTE -> Ccsid.UNKNOWN;
        default -> ccsid.toUnicode(cell);
        };
    }
}
