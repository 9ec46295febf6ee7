package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** A screen as the painter draws it into an image, to be asked for its pixels. */
final class PaintedScreen {
    /** Large enough for stems of letters that have pixels of the pure colour. */
    private static final int POINTS = 24;

    private final ImageData pixels;
    private final CellGrid grid;

    private PaintedScreen(ImageData pixels, CellGrid grid) {
        this.pixels = pixels;
        this.grid = grid;
    }

    static PaintedScreen of(ScreenSnapshot screen, Look look) {
        return Ui.call(() -> {
            Display display = Display.getCurrent();
            Image probe = new Image(display, 1, 1);
            GC measuring = new GC(probe);
            CellFont font = new CellFont(measuring, "DejaVu Sans Mono", POINTS);
            measuring.dispose();
            probe.dispose();
            CellGrid grid = CellGrid.centred(new Point(0, 0), font.width(), font.height(), screen.rowCount(),
                    screen.columnCount());
            Rectangle all = new Rectangle(0, 0, grid.columns() * grid.cellWidth(), grid.rows() * grid.cellHeight());
            Image image = new Image(display, all.width, all.height);
            GC gc = new GC(image);
            new ScreenPainter(ColourScheme.DARK).paint(gc, all, screen, grid, font, look);
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            font.dispose();
            return new PaintedScreen(data, grid);
        });
    }

    CellGrid grid() {
        return grid;
    }

    /** The colour at a point of a cell, counted from the cell's corner. */
    RGB at(int row, int column, int x, int y) {
        return rgb(grid.x(column) + x, grid.y(row) + y);
    }

    /** Whether a cell has a pixel of exactly this colour. */
    boolean has(int row, int column, RGB colour) {
        return count(row, column, colour) > 0;
    }

    /** Number of pixels of a cell in exactly this colour. */
    int count(int row, int column, RGB colour) {
        int count = 0;
        for (int y = 0; y < grid.cellHeight(); y++) {
            for (int x = 0; x < grid.cellWidth(); x++) {
                if (at(row, column, x, y).equals(colour)) {
                    count++;
                }
            }
        }
        return count;
    }

    private RGB rgb(int x, int y) {
        return pixels.palette.getRGB(pixels.getPixel(x, y));
    }
}
