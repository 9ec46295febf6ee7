package dev.e5250.screen;

import java.util.Arrays;
import java.util.List;

import dev.e5250.ccsid.Ccsid;

/**
 * All of a display at one moment that a program may know: beside what is to be seen, the host's bytes and the fields.
 * Immutable, so any thread may keep and read it. What is not displayed is a blank here as it is in a snapshot.
 *
 * @param snapshot what is to be seen
 * @param cells    the host's bytes as they are shown, the error line over its row, from row 1 column 1 on: nulls,
 *                 attributes, characters, and a blank in place of what is not displayed; not to be changed
 * @param fields   the format table, in ascending order of address
 * @param cursor   the address of the cursor in the display, 0-based
 */
public record ScreenContents(ScreenSnapshot snapshot, byte[] cells, List<FieldContents> fields, int cursor) {

    static ScreenContents of(Display display) {
        RegenerationBuffer buffer = display.buffer();
        byte[] cells = new byte[buffer.length()];
        buffer.read(0, cells, 0, cells.length);
        buffer.eachHidden(0, cells.length, at -> cells[at] = Ccsid.BLANK);
        List<Field> table = display.formats().fields();
        FieldContents[] fields = new FieldContents[table.size()];
        Arrays.setAll(fields, i -> FieldContents.of(display, table.get(i), cells));
        ErrorLine errorLine = display.errorLine();
        if (errorLine.isShown()) {
            int from = buffer.address(errorLine.row(), errorLine.column());
            System.arraycopy(errorLine.text(), 0, cells, from, errorLine.text().length);
            blankHidden(cells, from, from + errorLine.text().length);
        }
        return new ScreenContents(display.snapshot(), cells, List.of(fields), display.cursor());
    }

    /** The field that holds an address, or null. */
    public FieldContents fieldAt(int address) {
        for (FieldContents field : fields) {
            if (field.contains(address)) {
                return field;
            }
        }
        return null;
    }

    private static void blankHidden(byte[] cells, int from, int to) {
        boolean hidden = false;
        for (int at = from; at < to; at++) {
            if (Attribute.isAttribute(cells[at] & 0xFF)) {
                hidden = Attribute.isNonDisplay(cells[at] & 0xFF);
            } else if (hidden) {
                cells[at] = Ccsid.BLANK;
            }
        }
    }
}
