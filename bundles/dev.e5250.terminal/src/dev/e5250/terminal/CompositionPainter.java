package dev.e5250.terminal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what an input method composes into the cells of a row, wide characters into two. */
final class CompositionPainter {
    private final CellGrid grid;
    private final CellFont font;
    private final Color ground;
    private final Color ink;

    CompositionPainter(CellGrid grid, CellFont font, ColourScheme colours) {
        this.grid = grid;
        this.font = font;
        ground = new Color(colours.background());
        ink = new Color(colours.cursor());
    }

    /** @param caret how many characters stand before the place where the next one will be */
    void paint(GC gc, String text, int caret, int row, int column) {
        gc.setFont(font.font());
        int[] cells = text.codePoints().map(c -> cells(gc, Character.toString(c))).toArray();
        int all = 0;
        for (int each : cells) {
            all += each;
        }
        int first = Math.max(1, Math.min(column, grid.columns() + 1 - all));
        Rectangle area = grid.cells(row, first, Math.min(all, grid.columns() + 1 - first));
        gc.setBackground(ground);
        gc.fillRectangle(area);
        gc.setForeground(ink);
        gc.setBackground(ink);
        int at = first;
        int offset = 0;
        int line = area.x + area.width;
        for (int i = 0; offset < text.length() && at + cells[i] - 1 <= grid.columns(); i++) {
            String character = Character.toString(text.codePointAt(offset));
            if (offset == caret) {
                line = grid.x(at);
            }
            if (cells[i] == 2) {
                font.drawWide(gc, character, grid.cells(row, at, 2), grid);
            } else {
                font.draw(gc, character, grid.cell(row, at), grid);
            }
            at += cells[i];
            offset += character.length();
        }
        int thickness = Math.max(1, grid.cellHeight() / 16);
        gc.fillRectangle(area.x, area.y + area.height - thickness, area.width, thickness);
        gc.fillRectangle(Math.min(line, grid.x(grid.columns()) + grid.cellWidth() - thickness), area.y, thickness, area.height);
    }

    /** Ideographs and their like are about twice as wide as letters, whichever font has them. */
    private int cells(GC gc, String character) {
        return 2 * gc.stringExtent(character).x > 3 * font.width() ? 2 : 1;
    }
}
