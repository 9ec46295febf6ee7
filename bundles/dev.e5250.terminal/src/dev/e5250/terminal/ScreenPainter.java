package dev.e5250.terminal;

import java.util.EnumMap;
import java.util.Map;

import dev.e5250.screen.Colour;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a screen into any GC, a control's or an image's. Keeps no state between two calls but its colours.
 */
final class ScreenPainter {
    private final Color background;
    private final Color cursor;
    private final Map<Colour, Color> colours = new EnumMap<>(Colour.class);
    /** Of blinking characters for half of the time: weak, but never gone, so that a message can be read on. */
    private final Map<Colour, Color> dimmed = new EnumMap<>(Colour.class);

    ScreenPainter(ColourScheme scheme) {
        background = new Color(scheme.background());
        cursor = new Color(scheme.cursor());
        for (Colour colour : Colour.values()) {
            colours.put(colour, new Color(scheme.of(colour)));
            dimmed.put(colour, new Color(scheme.dimmed(colour)));
        }
    }

    /** Paints the background only. */
    void paintNothing(GC gc, Rectangle clip) {
        gc.setBackground(background);
        gc.fillRectangle(clip);
    }

    /** Paints all that is in the clip: background, rows and cursor. */
    void paint(GC gc, Rectangle clip, ScreenSnapshot screen, CellGrid grid, CellFont font, Look look) {
        paintNothing(gc, clip);
        gc.setFont(font.font());
        int last = grid.rowAt(clip.y + clip.height - 1);
        for (int row = grid.rowAt(clip.y); row <= last; row++) {
            paintRow(gc, screen.row(row), row, grid, font, look.blinkedOut());
        }
        boolean cursorOut = screen.cursorBlinks() && look.focused() && look.blinkedOut();
        if (look.cursorShown() && !cursorOut && grid.cell(screen.cursorRow(), screen.cursorColumn()).intersects(clip)) {
            paintCursor(gc, screen, grid, look);
        }
    }

    private void paintRow(GC gc, SnapshotRow cells, int row, CellGrid grid, CellFont font, boolean blinkedOut) {
        int from = 1;
        while (from <= cells.columns()) {
            byte style = cells.style(from);
            int to = from + 1;
            while (to <= cells.columns() && cells.style(to) == style) {
                to++;
            }
            if (!Style.isAttribute(style)) {
                paintRun(gc, cells.text(from, to), style, grid.cells(row, from, to - from), grid, font, blinkedOut);
            }
            from = to;
        }
    }

    private void paintRun(GC gc, String text, byte style, Rectangle area, CellGrid grid, CellFont font,
            boolean blinkedOut) {
        boolean dim = blinkedOut && Style.blink(style);
        Color colour = (dim ? dimmed : colours).get(Style.colour(style));
        boolean reverse = Style.reverse(style);
        if (reverse) {
            gc.setBackground(colour);
            gc.fillRectangle(area);
        }
        Color ink = reverse ? background : colour;
        gc.setForeground(ink);
        paintText(gc, text, area, font);
        gc.setBackground(ink);
        if (Style.underline(style)) {
            // with a gap below, so that the next row, perhaps in reverse image, does not swallow it
            int thickness = Math.max(1, grid.cellHeight() / 16);
            gc.fillRectangle(area.x, area.y + area.height - 2 * thickness, area.width, thickness);
        }
        if (Style.columnSeparators(style)) {
            paintSeparators(gc, area, grid);
        }
    }

    private static void paintText(GC gc, String text, Rectangle area, CellFont font) {
        String run = text.stripTrailing();
        int first = run.length() - run.stripLeading().length();
        run = run.substring(first);
        int x = area.x + first * font.width();
        if (run.isEmpty()) {
            return;
        }
        if (font.fitsCells(gc, run)) {
            gc.drawString(run, x, area.y, true);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            String character = run.substring(i, i + 1);
            Point extent = gc.stringExtent(character);
            gc.drawString(character, x + i * font.width() + (font.width() - extent.x) / 2, area.y, true);
        }
    }

    /** Short ticks at the feet of the characters, on both sides of each. */
    private static void paintSeparators(GC gc, Rectangle area, CellGrid grid) {
        int tick = Math.max(2, area.height / 6);
        int y = area.y + area.height - tick;
        for (int x = area.x; x < area.x + area.width; x += grid.cellWidth()) {
            gc.fillRectangle(x, y, 1, tick);
        }
        gc.fillRectangle(area.x + area.width - 1, y, 1, tick);
    }

    private void paintCursor(GC gc, ScreenSnapshot screen, CellGrid grid, Look look) {
        Rectangle cell = grid.cell(screen.cursorRow(), screen.cursorColumn());
        gc.setForeground(cursor);
        gc.setBackground(cursor);
        if (!look.focused()) {
            gc.setLineWidth(1);
            gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
            return;
        }
        Rectangle shape = cursorShape(cell, screen.insertMode(), look.cursor());
        gc.fillRectangle(shape);
        // the character under it stays readable in the colour of the background
        Rectangle clip = gc.getClipping();
        gc.setClipping(shape.intersection(clip));
        gc.setForeground(background);
        String character = screen.row(screen.cursorRow()).text(screen.cursorColumn(), screen.cursorColumn() + 1);
        gc.drawString(character, cell.x, cell.y, true);
        gc.setClipping(clip);
    }

    private static Rectangle cursorShape(Rectangle cell, boolean insert, CursorStyle style) {
        int height = cell.height;
        if (insert) {
            height = cell.height / 2;
        } else if (style == CursorStyle.UNDERLINE) {
            height = Math.max(2, cell.height / 8);
        }
        return new Rectangle(cell.x, cell.y + cell.height - height, cell.width, height);
    }
}
