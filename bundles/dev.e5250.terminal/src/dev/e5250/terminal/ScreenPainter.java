package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a screen into any GC, a control's or an image's. Keeps no state between two calls but its colours.
 */
final class ScreenPainter {
    private final Palette palette;
    private final GridLinePainter gridLines;
    private final CursorPainter cursor;

    ScreenPainter(ColourScheme scheme) {
        palette = new Palette(scheme);
        gridLines = new GridLinePainter(palette);
        cursor = new CursorPainter(palette);
    }

    /** Paints the background only. */
    void paintNothing(GC gc, Rectangle clip) {
        gc.setBackground(palette.background());
        gc.fillRectangle(clip);
    }

    /** Paints all that is in the clip: background, rows, grid lines and cursor. */
    void paint(GC gc, Rectangle clip, ScreenSnapshot screen, CellGrid grid, CellFont font, Look look) {
        paintNothing(gc, clip);
        gc.setFont(font.font());
        int last = grid.rowAt(clip.y + clip.height - 1);
        for (int row = grid.rowAt(clip.y); row <= last; row++) {
            paintRow(gc, screen.row(row), row, grid, font, look);
        }
        gridLines.paint(gc, screen, grid);
        if (look.cursorShown()) {
            cursor.paint(gc, clip, screen, grid, font, look);
        }
    }

    /** Paints marked cells over what is there. */
    void paintSelection(GC gc, Rectangle clip, ScreenSnapshot screen, CellGrid grid, CellFont font,
            Selection selection) {
        gc.setFont(font.font());
        gc.setBackground(palette.cursor());
        gc.setForeground(palette.background());
        int columns = screen.columnCount();
        int last = Math.min(Math.min(selection.bottom(), screen.rowCount()), grid.rowAt(clip.y + clip.height - 1));
        for (int row = Math.max(selection.top(), grid.rowAt(clip.y)); row <= last; row++) {
            int from = Math.min(selection.from(row), columns);
            int to = Math.min(selection.to(row, columns), columns + 1);
            Rectangle area = grid.cells(row, from, to - from);
            gc.fillRectangle(area);
            draw(gc, screen.row(row), from, to, area, grid, font);
        }
    }

    private void paintRow(GC gc, SnapshotRow cells, int row, CellGrid grid, CellFont font, Look look) {
        StyleRuns.of(cells, (from, to, style) -> {
            if (!Style.isAttribute(style)) {
                paintRun(gc, cells, from, to, grid.cells(row, from, to - from), grid, font, look);
            }
        });
    }

    private void paintRun(GC gc, SnapshotRow cells, int from, int to, Rectangle area, CellGrid grid, CellFont font,
            Look look) {
        byte style = cells.style(from);
        Color colour = palette.of(style, look.isWeak(style));
        boolean reverse = Style.reverse(style);
        if (reverse) {
            gc.setBackground(colour);
            gc.fillRectangle(area);
        }
        Color ink = reverse ? palette.background() : colour;
        gc.setForeground(ink);
        if (look.isBold(style)) {
            gc.setFont(font.bold());
            drawShown(gc, cells, from, to, area, grid, font, look, reverse ? colour : palette.background());
            gc.setFont(font.font());
        } else {
            drawShown(gc, cells, from, to, area, grid, font, look, reverse ? colour : palette.background());
        }
        if (look.appearance().shifts() && cells.hasWide()) {
            paintShifts(gc, cells, from, to, area, grid);
        }
        gc.setBackground(ink);
        if (Style.underline(style)) {
            // with a gap below, so that the next row, perhaps in reverse image, does not swallow it
            int thickness = Math.max(1, grid.cellHeight() / 16);
            gc.fillRectangle(area.x, area.y + area.height - 2 * thickness, area.width, thickness);
        }
        if (Style.columnSeparators(style)) {
            paintSeparators(gc, area, grid, look.appearance().separators());
        }
    }

    /** As text, or as shapes where there are some and the user likes them. */
    static void drawShown(GC gc, SnapshotRow cells, int from, int to, Rectangle area, CellGrid grid, CellFont font,
            Look look, Color ground) {
        if (cells.hasShapes() && look.appearance().constructs() == Constructs.DRAWN) {
            ShapePainter.draw(gc, cells, from, to, area, grid, font, ground);
        } else {
            draw(gc, cells, from, to, area, grid, font);
        }
    }

    /** Characters of one cell all at once, of two cells each by itself. */
    static void draw(GC gc, SnapshotRow cells, int from, int to, Rectangle area, CellGrid grid, CellFont font) {
        if (!cells.hasWide()) {
            font.draw(gc, cells.text(from, to), area, grid);
            return;
        }
        int at = from;
        while (at < to) {
            int end = at + 1;
            if (cells.isWide(at)) {
                end = at + 2;
                font.drawWide(gc, cells.text(at, end), part(area, at - from, 2, grid), grid);
            } else if (cells.isNarrow(at)) {
                while (end < to && cells.isNarrow(end)) {
                    end++;
                }
                font.draw(gc, cells.text(at, end), part(area, at - from, end - at, grid), grid);
            }
            at = end;
        }
    }

    /** Some of the cells of an area, from an index on. */
    static Rectangle part(Rectangle area, int from, int cells, CellGrid grid) {
        return new Rectangle(area.x + from * grid.cellWidth(), area.y, cells * grid.cellWidth(), area.height);
    }

    /** Small angles that open to the characters of two bytes. */
    private static void paintShifts(GC gc, SnapshotRow cells, int from, int to, Rectangle area, CellGrid grid) {
        for (int column = from; column < to; column++) {
            if (cells.isShiftOut(column) || cells.isShiftIn(column)) {
                Rectangle cell = part(area, column - from, 1, grid);
                int left = cell.x + cell.width / 4;
                int right = cell.x + cell.width * 3 / 4;
                int point = cells.isShiftOut(column) ? left : right;
                int open = cells.isShiftOut(column) ? right : left;
                int half = Math.max(1, (right - left) * 2 / 3);
                int middle = cell.y + cell.height / 2;
                gc.drawPolyline(new int[] {open, middle - half, point, middle, open, middle + half});
            }
        }
    }

    /** At the feet of the characters, on both sides of each. */
    private static void paintSeparators(GC gc, Rectangle area, CellGrid grid, ColumnSeparators separators) {
        int size = switch (separators) {
        case LINES -> Math.max(2, area.height / 6);
        case DOTS -> 1;
        case NONE -> 0;
        };
        if (size == 0) {
            return;
        }
        int y = area.y + area.height - size;
        for (int x = area.x; x < area.x + area.width; x += grid.cellWidth()) {
            gc.fillRectangle(x, y, 1, size);
        }
        gc.fillRectangle(area.x + area.width - 1, y, 1, size);
    }
}
