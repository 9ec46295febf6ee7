package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/**
 * Makes snapshots; a row that did not change since the last one is taken from it. Attributes are resolved here, once
 * for each changed row, and nowhere on the way in.
 */
final class SnapshotBuilder {
    private static final SnapshotRow[] NONE = {};

    private final Display display;
    private final HighlightedEntry highlighted;
    private SnapshotRow[] last = NONE;
    /** The attribute in force at the end of each row of the last snapshot. */
    private byte[] carried = {};

    SnapshotBuilder(Display display) {
        this.display = display;
        highlighted = new HighlightedEntry(display);
    }

    ScreenSnapshot build() {
        RegenerationBuffer buffer = display.buffer();
        if (last.length != buffer.rows()) {
            last = new SnapshotRow[buffer.rows()];
            carried = new byte[buffer.rows()];
            buffer.damageAll();
        }
        highlighted.update();
        SnapshotRow[] rows = last.clone();
        byte attribute = Attribute.NORMAL;
        boolean restyled = false;
        for (int row = 1; row <= rows.length; row++) {
            byte before = carried[row - 1];
            if (restyled || (buffer.damagedRows() >> row - 1 & 1) != 0) {
                rows[row - 1] = build(row, attribute);
            }
            attribute = carried[row - 1];
            restyled = attribute != before;
        }
        buffer.damageSeen();
        last = rows;
        Keyboard keyboard = display.keyboard();
        int cursor = keyboard.shownCursor();
        return new ScreenSnapshot(rows, buffer.row(cursor), buffer.column(cursor),
                display.cursorBlinks() || keyboard.isAttentionWanted(), keyboard.state(), keyboard.isInsertMode(),
                display.isMessageWaiting(), keyboard.error(), display.formats().errorRow(buffer.rows()),
                display.alarms(), keyboard.typedAhead());
    }

    void forget() {
        last = NONE;
        carried = new byte[0];
    }

    private SnapshotRow build(int row, byte attribute) {
        RegenerationBuffer buffer = display.buffer();
        int columns = buffer.columns();
        byte[] cells = new byte[columns];
        buffer.read(buffer.address(row, 1), cells, 0, columns);
        highlighted.apply(cells, buffer.address(row, 1));
        // of the row itself, even where the error line covers it: that says nothing about the rows below
        carried[row - 1] = lastAttribute(cells, attribute);
        ErrorLine errorLine = display.errorLine();
        if (errorLine.isShown() && errorLine.row() == row) {
            return resolve(errorLine.text().clone(), (byte) Attribute.NORMAL);
        }
        return resolve(cells, attribute);
    }

    private static byte lastAttribute(byte[] cells, byte before) {
        for (int i = cells.length - 1; i >= 0; i--) {
            if (Attribute.isAttribute(cells[i] & 0xFF)) {
                return cells[i];
            }
        }
        return before;
    }

    /** Turns host bytes into characters and styles; the array of bytes becomes that of styles. */
    private SnapshotRow resolve(byte[] cells, byte before) {
        Ccsid ccsid = display.ccsid();
        char[] characters = new char[cells.length];
        byte style = Attribute.style(before);
        boolean hidden = Attribute.isNonDisplay(before);
        for (int i = 0; i < cells.length; i++) {
            byte cell = cells[i];
            if (Attribute.isAttribute(cell & 0xFF)) {
                style = Attribute.style(cell);
                hidden = Attribute.isNonDisplay(cell);
                characters[i] = ' ';
                cells[i] = Style.OF_ATTRIBUTE;
            } else {
                characters[i] = hidden ? ' ' : character(ccsid, cell);
                cells[i] = style;
            }
        }
        return new SnapshotRow(characters, cells);
    }

    /** Dup and Field Mark have a shape of their own, overstruck on a 5250 (SA21-9247 p. 2-13). */
    private static char character(Ccsid ccsid, byte cell) {
        return switch (cell) {
        case FieldEditor.DUP -> '*';
        case FieldEditor.FIELD_MARK -> ';';
        default -> ccsid.toUnicode(cell);
        };
    }
}
