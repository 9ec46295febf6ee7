package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the cursor, and the rule lines through it, over the rows. */
final class CursorPainter {
    private final Palette palette;

    CursorPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(GC gc, Rectangle clip, ScreenSnapshot screen, CellGrid grid, CellFont font, Look look) {
        int row = screen.cursorRow();
        int column = screen.cursorColumn();
        gc.setBackground(palette.cursor());
        CrossHair lines = look.appearance().crossHair();
        if (lines.hasRow()) {
            gc.fillRectangle(grid.ruleBelow(row));
        }
        if (lines.hasColumn()) {
            gc.fillRectangle(grid.ruleLeftOf(column));
        }
        boolean out = screen.cursorBlinks() && look.focused() && look.blinkedOut();
        if (!out && grid.cell(row, column).intersects(clip)) {
            paintCursor(gc, screen, grid, font, look);
        }
    }

    private void paintCursor(GC gc, ScreenSnapshot screen, CellGrid grid, CellFont font, Look look) {
        Rectangle cell = grid.cell(screen.cursorRow(), screen.cursorColumn());
        if (!look.focused()) {
            gc.setForeground(palette.cursor());
            gc.setLineWidth(1);
            gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
            return;
        }
        Rectangle shape = shape(cell, screen.insertMode(), look.appearance().cursor());
        gc.fillRectangle(shape);
        // the character under it stays readable in the colour of the background
        Rectangle clip = gc.getClipping();
        gc.setClipping(shape.intersection(clip));
        gc.setForeground(palette.background());
        SnapshotRow row = screen.row(screen.cursorRow());
        if (row.isWide(screen.cursorColumn())) {
            Rectangle both = new Rectangle(cell.x, cell.y, 2 * cell.width, cell.height);
            font.drawWide(gc, row.text(screen.cursorColumn(), screen.cursorColumn() + 2), both, grid);
        } else {
            ScreenPainter.drawShown(gc, row, screen.cursorColumn(), screen.cursorColumn() + 1, cell, grid, font, look,
                    palette.cursor());
        }
        gc.setClipping(clip);
    }

    private static Rectangle shape(Rectangle cell, boolean insert, CursorStyle style) {
        int height = switch (style) {
        case BLOCK -> insert ? cell.height / 2 : cell.height;
        case HALF -> insert ? cell.height : cell.height / 2;
        case UNDERLINE -> insert ? cell.height / 2 : Math.max(2, cell.height / 8);
        };
        return new Rectangle(cell.x, cell.y + cell.height - height, cell.width, height);
    }
}
