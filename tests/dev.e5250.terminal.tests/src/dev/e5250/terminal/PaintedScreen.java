package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
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
        return of(screen, look, POINTS, 100);
    }

    /** A screen on which something is marked. */
    static PaintedScreen marked(ScreenSnapshot screen, Selection selection) {
        return of(screen, new Look(Appearance.DEFAULT, false, true, false), POINTS, 100, selection);
    }

    /** As it is on a screen with a zoom, in percent: with so many pixels for 100 units. */
    static PaintedScreen of(ScreenSnapshot screen, Look look, int points, int zoom) {
        return of(screen, look, points, zoom, null);
    }

    private static PaintedScreen of(ScreenSnapshot screen, Look look, int points, int zoom, Selection selection) {
        return Ui.call(() -> {
            Display display = Display.getCurrent();
            Image probe = new Image(display, 1, 1);
            GC measuring = new GC(probe);
            CellFont font = new CellFont(measuring, "DejaVu Sans Mono", points);
            measuring.dispose();
            probe.dispose();
            CellGrid grid = new CellGrid(0, 0, font.width(), look.appearance().fit() == Fit.FILL
                    ? font.height() * 3 / 2 : font.height(), screen.rowCount(), screen.columnCount());
            Rectangle all = new Rectangle(0, 0, grid.columns() * grid.cellWidth(), grid.rows() * grid.cellHeight());
            ScreenPainter painter = new ScreenPainter(look.appearance().colours());
            Image image = new Image(display, (gc, width, height) -> {
                painter.paint(gc, all, screen, grid, font, look);
                if (selection != null) {
                    painter.paintSelection(gc, all, screen, grid, font, selection);
                }
            },
                    all.width, all.height);
            ImageData data = image.getImageData(zoom);
            image.dispose();
            font.dispose();
            return new PaintedScreen(data, new CellGrid(0, 0, grid.cellWidth() * zoom / 100,
                    grid.cellHeight() * zoom / 100, grid.rows(), grid.columns()));
        });
    }

    CellGrid grid() {
        return grid;
    }

    /** The colour at a point of a cell, counted from the cell's corner. */
    RGB at(int row, int column, int x, int y) {
        return rgb(grid.x(column) + x, grid.y(row) + y);
    }

    /** Whether there is exactly this colour at a point of a cell. */
    boolean is(int row, int column, int x, int y, RGB colour) {
        return pixels.getPixel(grid.x(column) + x, grid.y(row) + y) == pixels.palette.getPixel(colour);
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

    /** Whether there is anything in some cells but their ground; what a smoothed edge reaches over is not counted. */
    boolean hasInk(int row, int column, int width) {
        int ground = pixels.getPixel(grid.x(column), grid.y(row));
        for (int y = 0; y < grid.cellHeight(); y++) {
            for (int x = 2; x < width * grid.cellWidth() - 2; x++) {
                if (pixels.getPixel(grid.x(column) + x, grid.y(row) + y) != ground && y < grid.cellHeight() * 7 / 8) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some cells have the same pixels as others, but for what smoothed edges reach over. */
    boolean looksAlike(int row, int column, int otherRow, int otherColumn, int width) {
        for (int y = 0; y < grid.cellHeight(); y++) {
            for (int x = 2; x < width * grid.cellWidth() - 2; x++) {
                if (!at(row, column, x, y).equals(at(otherRow, otherColumn, x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Writes it as a PNG file. */
    void save(String file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        loader.save(file, SWT.IMAGE_PNG);
    }

    private RGB rgb(int x, int y) {
        return pixels.palette.getRGB(pixels.getPixel(x, y));
    }
}
