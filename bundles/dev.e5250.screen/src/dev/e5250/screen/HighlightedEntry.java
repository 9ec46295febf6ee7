package dev.e5250.screen;

/**
 * The field that is shown with another attribute while the cursor is in it (FCW 89nn, SC30-3533 15.6.12.2). Only shown:
 * the attribute in the display's positions stays, so no read or save of the screen can contain the other. A field that
 * is not displayed is not highlighted, for that could show what it holds.
 */
final class HighlightedEntry {
    private final Display display;
    private FieldGroup group;

    HighlightedEntry(Display display) {
        this.display = display;
    }

    /** Looks where the cursor is; the rows of a field that it came to or left are damaged. */
    void update() {
        FieldGroup now = atCursor();
        if (group == null && now == null || group != null && now != null && group.first() == now.first()) {
            return;
        }
        damage(group);
        damage(now);
        group = now;
    }

    /** Puts the attribute into copies of a row's cells. */
    void apply(byte[] cells, int rowStart) {
        if (group == null) {
            return;
        }
        for (Field segment : group.segments()) {
            int at = segment.start() - 1 - rowStart;
            if (at >= 0 && at < cells.length && Attribute.isAttribute(cells[at] & 0xFF)) {
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

    private void damage(FieldGroup damaged) {
        if (damaged == null) {
            return;
        }
        RegenerationBuffer buffer = display.buffer();
        for (Field segment : damaged.segments()) {
            int last = Math.min(buffer.row(segment.end()), buffer.rows());
            for (int row = buffer.row(Math.max(segment.start() - 1, 0)); row <= last; row++) {
                buffer.damageRow(row);
            }
        }
    }
}
