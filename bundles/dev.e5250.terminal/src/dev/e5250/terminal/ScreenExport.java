package dev.e5250.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Screens in forms that can be kept. What is not displayed is not in a snapshot, so it is in none of them. */
public final class ScreenExport {
    /** Dark colours on white paper. */
    public static final ColourScheme PAPER = ColourScheme.LIGHT.on(new RGB(255, 255, 255));

    private static final int POINTS = 12;
    private static final int LARGEST_POINTS = 30;

    private ScreenExport() {
    }

    /** The rows of each screen without the blanks at their ends; between two screens is a form feed. */
    public static String text(List<ScreenSnapshot> screens) {
        return screens.stream().map(screen -> screen.text().lines().map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"))).collect(Collectors.joining("\f\n"));
    }

    /** A page that looks as the screens do, and needs nothing else. */
    public static String html(List<ScreenSnapshot> screens, ColourScheme colours, String title) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(escape(title)).append("</title>\n<style>body{background:").append(hex(colours.background()))
                .append("}pre{font-family:monospace;line-height:1.2;color:").append(hex(colours.green()))
                .append("}</style></head><body>\n");
        for (ScreenSnapshot screen : screens) {
            page.append("<pre>");
            for (int row = 1; row <= screen.rowCount(); row++) {
                appendRow(page, screen.row(row), colours);
                page.append('\n');
            }
            page.append("</pre>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    private static void appendRow(StringBuilder page, SnapshotRow cells, ColourScheme colours) {
        StyleRuns.of(cells, (from, to, style) -> {
            String text = escape(cells.text(from, to));
            if (Style.isAttribute(style)) {
                page.append(text);
            } else {
                page.append("<span style=\"").append(css(style, colours)).append("\">").append(text)
                        .append("</span>");
            }
        });
    }

    private static String css(byte style, ColourScheme colours) {
        String colour = hex(colours.of(Style.colour(style)));
        String css = Style.reverse(style) ? "background:" + colour + ";color:" + hex(colours.background())
                : "color:" + colour;
        return css + (Style.underline(style) ? ";text-decoration:underline" : "")
                + (Style.blink(style) ? ";font-weight:bold" : "");
    }

    /** A picture of a screen, without its cursor; to be disposed of by the caller. Called by the UI thread. */
    public static Image picture(Device device, ScreenSnapshot screen, Appearance appearance) {
        Image probe = new Image(device, 1, 1);
        GC gc = new GC(probe);
        CellFont font = new CellFont(gc, family(appearance), POINTS);
        gc.dispose();
        probe.dispose();
        Rectangle all = new Rectangle(0, 0, (screen.columnCount() + 2) * font.width(),
                (screen.rowCount() + 2) * font.height());
        Image image = new Image(device, all.width, all.height);
        GC drawing = new GC(image);
        paint(drawing, all, screen, font, appearance);
        drawing.dispose();
        font.dispose();
        return image;
    }

    /**
     * Paints a screen without its cursor as large as it fits into an area, of a printer's page for example. Called by the
     * thread that owns the GC's device.
     */
    public static void paint(GC gc, Rectangle area, ScreenSnapshot screen, Appearance appearance) {
        CellFont font = new CellFont(gc, family(appearance), LARGEST_POINTS);
        for (int points = LARGEST_POINTS - 1; points > 1 && !fits(font, area, screen); points--) {
            font.dispose();
            font = new CellFont(gc, family(appearance), points);
        }
        paint(gc, area, screen, font, appearance);
        font.dispose();
    }

    private static boolean fits(CellFont font, Rectangle area, ScreenSnapshot screen) {
        return font.width() * screen.columnCount() <= area.width && font.height() * screen.rowCount() <= area.height;
    }

    private static void paint(GC gc, Rectangle area, ScreenSnapshot screen, CellFont font, Appearance appearance) {
        CellGrid grid = CellGrid.centred(new Point(area.width, area.height), font.width(), font.height(),
                screen.rowCount(), screen.columnCount());
        new ScreenPainter(appearance.colours()).paint(gc, area, screen, grid, font,
                new Look(appearance, false, false, false));
    }

    private static String family(Appearance appearance) {
        return appearance.fontFamily() == null ? "Monospace" : appearance.fontFamily();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String hex(RGB colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
