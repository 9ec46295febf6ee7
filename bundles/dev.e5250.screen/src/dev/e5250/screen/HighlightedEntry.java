package dev.e5250.screen;

/**
 * The field that is shown with another attribute while the cursor is in it (FCW 89nn, SC30-3533 15.6.12.2). Only shown:
 * the attribute in the display's positions stays, so no read or save of the screen can contain the other. A field that
 * is not displayed is not highlighted, for that could show what it holds.
 */
final class HighlightedEntry {
    private final Display display;
    private FieldGroup group;
    /** Where it was when it was shown last: the fields themselves may be others by now, of another display. */
    private int start;
    private int firstRow;
    private int lastRow = -1;
    private int attribute;

    HighlightedEntry(Display display) {
        this.display = display;
    }

    /** Looks where the cursor is; the rows of a field that it came to or left are damaged. */
    void update() {
        FieldGroup now = atCursor();
        RegenerationBuffer buffer = display.buffer();
        int nowStart = now == null ? 0 : now.first().start();
        int nowFirst = now == null ? 0 : buffer.row(Math.max(nowStart - 1, 0));
        int nowLast = now == null ? -1 : buffer.row(now.last().end());
        int nowAttribute = now == null ? 0 : now.first().highlight();
        boolean same = attribute == nowAttribute && start == nowStart && lastRow == nowLast;
        if (!same) {
            damage(firstRow, Math.min(lastRow, buffer.rows()));
            damage(nowFirst, nowLast);
        }
        group = now;
        start = nowStart;
        firstRow = nowFirst;
        lastRow = nowLast;
        attribute = nowAttribute;
    }

    /** Puts the attribute into copies of a row's cells. */
    void apply(byte[] cells, int rowStart) {
        if (group == null) {
            return;
        }
        for (Field segment : group.segments()) {
            int at = segment.start() - 1 - rowStart;
            if (at >= 0 && at < cells.length && Attribute.isAttribute(cells[at] & 0xFF)
                    && !Attribute.isNonDisplay(cells[at] & 0xFF)) {
                cells[at] = (byte) group.first().highlight();
            }
        }
    }

    private FieldGroup atCursor() {
        Field at = display.formats().at(display.cursor());
        FieldGroup found = at == null || at.isBypass() ? null : display.formats().group(at);
        return found == null || found.first().highlight() == 0 || display.buffer().isHidden(found.first().start())
                ? null : found;
    }

    private void damage(int first, int last) {
        for (int row = first; row <= last; row++) {
            display.buffer().damageRow(row);
        }
    }
}
