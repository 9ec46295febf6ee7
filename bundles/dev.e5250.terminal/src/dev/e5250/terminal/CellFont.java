package dev.e5250.terminal;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** A font and the cell its characters need, as measured on the control that draws with it. */
final class CellFont {
    private static final String ASCII = printableAscii();

    private final Font font;
    private final int points;
    private final int width;
    private final int height;
    private final boolean even;

    CellFont(GC gc, String family, int points) {
        this.points = points;
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

    int points() {
        return points;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether a run of characters drawn at once falls into its cells. */
    boolean fitsCells(GC gc, String run) {
        return even && isAscii(run) || gc.stringExtent(run).x == run.length() * width;
    }

    void dispose() {
        font.dispose();
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
