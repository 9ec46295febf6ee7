package dev.e5250.terminal;

import dev.e5250.screen.Colour;
import dev.e5250.screen.GridLine;
import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.graphics.GC;

/** Paints the lines that run between the cells, over the rows. */
final class GridLinePainter {
    private final Palette palette;

    GridLinePainter(Palette palette) {
        this.palette = palette;
    }

    void paint(GC gc, ScreenSnapshot screen, CellGrid grid) {
        for (GridLine line : screen.constructs().gridLines()) {
            paint(gc, line, grid);
        }
    }

    private void paint(GC gc, GridLine line, CellGrid grid) {
        gc.setBackground(palette.of(line.colour() == null ? Colour.WHITE : line.colour()));
        int unit = ShapePainter.thickness(grid.cellHeight());
        boolean bold = line.kind() == GridLine.Kind.BOLD || line.kind() == GridLine.Kind.BOLD_DASHED;
        int thick = bold ? 2 * unit : unit;
        switch (line.kind()) {
        case DOUBLE, DOUBLE_DASHED -> {
            int dash = line.kind() == GridLine.Kind.DOUBLE ? 0 : grid.cellWidth() / 2;
            stroke(gc, line, grid, -thick - unit / 2 - 1, thick, dash);
            stroke(gc, line, grid, unit / 2 + 1, thick, dash);
        }
        case DOTTED -> stroke(gc, line, grid, -thick / 2, thick, thick);
        case DASHED, BOLD_DASHED -> stroke(gc, line, grid, -thick / 2, thick, grid.cellWidth() / 2);
        case SOLID, BOLD -> stroke(gc, line, grid, -thick / 2, thick, 0);
        }
    }

    /**
     * @param across how far it is from the edge between the cells
     * @param dash   length of its parts and of the gaps between them; 0 for a line without gaps
     */
    private static void stroke(GC gc, GridLine line, CellGrid grid, int across, int thick, int dash) {
        int x = grid.x(line.column());
        int y = grid.y(line.row());
        int length = line.length() * (line.vertical() ? grid.cellHeight() : grid.cellWidth());
        int step = dash == 0 ? length : dash;
        for (int at = 0; at < length; at += 2 * step) {
            int part = Math.min(step, length - at);
            if (line.vertical()) {
                gc.fillRectangle(x + across, y + at, thick, part);
            } else {
                gc.fillRectangle(x + at, y + across, part, thick);
            }
        }
    }
}
