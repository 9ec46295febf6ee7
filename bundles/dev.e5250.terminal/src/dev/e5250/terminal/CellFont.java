package dev.e5250.terminal;

import dev.e5250.screen.BidirectionalText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** A font and the cell its characters need, as measured on the control that draws with it. */
final class CellFont {
    private static final String ASCII = printableAscii();

    private final Font font;
    private final String family;
    private Font bold;
    private final int points;
    private final int width;
    private final int height;
    private final boolean even;

    CellFont(GC gc, String family, int points) {
        this.points = points;
        this.family = family;
        font = new Font(gc.getDevice(), new FontData(family, points, 0));
        gc.setFont(font);
        int extent = gc.stringExtent(ASCII).x;
        // a fraction of a unit is rounded up: characters may stand apart, but must not overlap
        width = Math.max(1, Math.ceilDiv(extent, ASCII.length()));
        height = Math.max(1, gc.getFontMetrics().getHeight());
        even = extent == width * ASCII.length();
    }

    Font font() {
        return font;
    }

    /** The same in bold, for what has the same cells. */
    Font bold() {
        if (bold == null) {
            bold = new Font(font.getDevice(), new FontData(family, points, SWT.BOLD));
        }
        return bold;
    }

    int points() {
        return points;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Draws a run of characters into the cells of an area, in the foreground and the font of the GC. */
    void draw(GC gc, String text, Rectangle area, CellGrid grid) {
        String run = text.stripTrailing();
        int first = run.length() - run.stripLeading().length();
        run = run.substring(first);
        if (run.isEmpty()) {
            return;
        }
        int x = area.x + first * grid.cellWidth();
        if (grid.cellWidth() == width && grid.cellHeight() == height) {
            draw(gc, run, x, area.y);
            return;
        }
        Transform transform = new Transform(gc.getDevice(), (float) grid.cellWidth() / width, 0, 0,
                (float) grid.cellHeight() / height, x, area.y);
        gc.setTransform(transform);
        draw(gc, run, 0, 0);
        gc.setTransform(null);
        transform.dispose();
    }

    /**
     * Draws one character into two cells, in the middle of them: a font that is not made for this, or the one that the
     * system takes where ours lacks the character, must not move or cover what stands beside it.
     */
    void drawWide(GC gc, String character, Rectangle area, CellGrid grid) {
        Point extent = gc.stringExtent(character);
        if (extent.x == 0) {
            return;
        }
        float across = (float) grid.cellWidth() / width * Math.min(1, 2f * width / extent.x);
        float down = (float) grid.cellHeight() / height;
        Transform transform = new Transform(gc.getDevice(), across, 0, 0, down,
                area.x + (area.width - extent.x * across) / 2, area.y + (area.height - extent.y * down) / 2);
        gc.setTransform(transform);
        gc.drawString(character, 0, 0, true);
        gc.setTransform(null);
        transform.dispose();
    }

    private void draw(GC gc, String run, int x, int y) {
        if (fitsCells(gc, run)) {
            gc.drawString(run, x, y, true);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            String character = run.substring(i, i + 1);
            Point extent = gc.stringExtent(character);
            gc.drawString(character, x + i * width + (width - extent.x) / 2, y, true);
        }
    }

    /** Whether a run of characters drawn at once falls into its cells: not if the system would put them into another order. */
    private boolean fitsCells(GC gc, String run) {
        return even && isAscii(run) || !BidirectionalText.isMixed(run) && gc.stringExtent(run).x == run.length() * width;
    }

    void dispose() {
        font.dispose();
        if (bold != null) {
            bold.dispose();
        }
    }

    private static boolean isAscii(String run) {
        return run.chars().allMatch(c -> c < 0x7F);
    }

    private static String printableAscii() {
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c < 0x7F; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
