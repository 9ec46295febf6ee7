package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole screens, painted into an image and compared cell by cell: the ground of each, that it has no colour but those of
 * its style, and that its character lies where it lies when it is drawn alone.
 */
@UiTest
class GoldenPictureTest {
    /** Pixels that smoothing may add to a character's edges, at 100 percent. */
    private static final int SMOOTHED = 1;
    private static final int POINTS = 12;
    private static final String REPORT = "Item 4711  Läuferstoff, grün   12,50-   EUR  §4 ~ñÇß  ";

    private final Map<String, Rectangle> alone = new HashMap<>();

    static Stream<Arguments> screens() {
        Map<String, ScreenSnapshot> screens = Map.ofEntries(Map.entry("allAttributes", attributes(DisplaySize.NORMAL)),
                Map.entry("wideReport", report(DisplaySize.ALTERNATE)), Map.entry("report", report(DisplaySize.NORMAL)),
                Map.entry("window", window()), Map.entry("errorLine", errorLine()),
                Map.entry("hebrew", hebrew(new Screens(424))), Map.entry("hebrewReversed", hebrew(new Screens(424).reversed())),
                Map.entry("wideAttributes", attributes(DisplaySize.ALTERNATE)), Map.entry("signOn", signOn()),
                Map.entry("subfile", subfile()), Map.entry("dbcs", dbcs()), Map.entry("empty", new Screens().snapshot()));
        Map<String, Appearance> looks = Map.of("classic", Appearance.DEFAULT, "light",
                Appearance.DEFAULT.with(ColourScheme.LIGHT), "dots", Appearance.DEFAULT.with(ColumnSeparators.DOTS),
                "high contrast", Appearance.DEFAULT.with(ColourScheme.HIGH_CONTRAST));
        List<Arguments> all = new ArrayList<>();
        for (int zoom : new int[] {100, 200}) {
            for (String name : screens.keySet()) {
                for (String look : List.of("classic", "light")) {
                    all.add(Arguments.of(name, look, zoom, screens.get(name), looks.get(look)));
                }
            }
            all.add(Arguments.of("allAttributes", "dots", zoom, screens.get("allAttributes"), looks.get("dots")));
            all.add(Arguments.of("allAttributes", "high contrast", zoom, screens.get("allAttributes"),
                    looks.get("high contrast")));
            for (ScreenSnapshot constructs : List.of(ConstructScreens.windows(), ConstructScreens.choices(),
                    ConstructScreens.scrollBars())) {
                all.add(Arguments.of(constructs.row(1).toString().strip(), "as characters", zoom, constructs,
                        Appearance.DEFAULT.with(Constructs.CHARACTERS)));
            }
        }
        for (String name : List.of("allAttributes", "wideReport", "dbcs")) {
            all.add(Arguments.of(name, "classic", 300, screens.get(name), looks.get("classic")));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} %")
    @MethodSource("screens")
    void eachCellIsAsItsStyleSays(String name, String lookName, int zoom, ScreenSnapshot screen,
            Appearance appearance) {
        PaintedScreen painted = PaintedScreen.of(screen, new Look(appearance, false, true, false), POINTS, zoom);

        List<String> wrong = new ArrayList<>();
        for (int row = 1; row <= screen.rowCount(); row++) {
            for (int column = 1; column <= screen.columnCount(); column++) {
                String fault = fault(painted, screen.row(row), row, column, appearance, zoom);
                if (!fault.isEmpty()) {
                    wrong.add(row + "/" + column + " '" + screen.row(row).character(column) + "': " + fault);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String fault(PaintedScreen painted, SnapshotRow cells, int row, int column, Appearance appearance,
            int zoom) {
        byte style = cells.style(column);
        RGB background = appearance.colours().background();
        RGB colour = Style.isAttribute(style) ? background : appearance.colours().of(Style.colour(style));
        RGB ground = Style.reverse(style) ? colour : background;
        RGB ink = Style.reverse(style) ? background : colour;
        int width = painted.grid().cellWidth();
        int feet = footHeight(painted.grid(), style, appearance, zoom);
        Rectangle box = null;
        for (int y = 0; y < painted.grid().cellHeight() - feet; y++) {
            for (int x = 0; x < width; x++) {
                if (painted.is(row, column, x, y, ground)) {
                    continue;
                }
                RGB pixel = painted.at(row, column, x, y);
                if (!isBetween(pixel, ground, ink)) {
                    return pixel + " is neither " + ground + " nor " + ink + " at " + x + "," + y;
                }
                if (isInside(x, width, zoom)) {
                    Rectangle dot = new Rectangle(x, y, 1, 1);
                    box = box == null ? dot : box.union(dot);
                }
            }
        }
        if (!cells.isNarrow(column)) {
            // two cells wide: drawn in the middle of both, with whatever font has it
            return "";
        }
        Rectangle expected = Style.isAttribute(style) || cells.character(column) == ' ' ? null
                : alone(cells.character(column), zoom, feet);
        if (expected == null || box == null) {
            return expected == box ? "" : "is in " + box + ", expected in " + expected;
        }
        int close = SMOOTHED * zoom / 100;
        boolean same = Math.abs(box.x - expected.x) <= close && Math.abs(box.y - expected.y) <= close
                && Math.abs(box.x + box.width - expected.x - expected.width) <= close
                && Math.abs(box.y + box.height - expected.y - expected.height) <= close;
        return same ? "" : "is in " + box + ", expected in " + expected;
    }

    /** What underscore and column separators take from the foot of a cell; they have tests of their own. */
    private static int footHeight(CellGrid grid, byte style, Appearance appearance, int zoom) {
        int unitHeight = grid.cellHeight() * 100 / zoom;
        int feet = Style.underline(style) ? 2 * Math.max(1, unitHeight / 16) : 0;
        if (Style.columnSeparators(style)) {
            feet = Math.max(feet, appearance.separators() == ColumnSeparators.DOTS ? 1 : Math.max(2, unitHeight / 6));
        }
        return feet * zoom / 100;
    }

    /** Where a character lies in its cell when there is nothing else; null when it has no ink. */
    private Rectangle alone(char character, int zoom, int feet) {
        return alone.computeIfAbsent(zoom + " " + feet + " " + character, key -> {
            PaintedScreen painted = PaintedScreen.of(
                    new Screens(Ccsid.of(37).canEncode(character) ? 37 : 424).text(12, 40, String.valueOf(character)).snapshot(),
                    new Look(Appearance.DEFAULT, false, true, false), POINTS, zoom);
            Rectangle box = null;
            for (int y = 0; y < painted.grid().cellHeight() - feet; y++) {
                for (int x = 0; x < painted.grid().cellWidth(); x++) {
                    if (isInside(x, painted.grid().cellWidth(), zoom) && !painted.at(12, 40, x, y).equals(Appearance.DEFAULT.colours().background())) {
                        Rectangle dot = new Rectangle(x, y, 1, 1);
                        box = box == null ? dot : box.union(dot);
                    }
                }
            }
            return box;
        });
    }

    /** The smoothed edge of a character may reach over into the next cell. */
    private static boolean isInside(int x, int width, int zoom) {
        int edge = SMOOTHED * zoom / 100;
        return x >= edge && x < width - edge;
    }

    private static boolean isBetween(RGB pixel, RGB one, RGB other) {
        return isBetween(pixel.red, one.red, other.red) && isBetween(pixel.green, one.green, other.green)
                && isBetween(pixel.blue, one.blue, other.blue);
    }

    private static boolean isBetween(int value, int one, int other) {
        // smoothing may round
        return value >= Math.min(one, other) - 1 && value <= Math.max(one, other) + 1;
    }

    private static ScreenSnapshot attributes(DisplaySize size) {
        Screens screens = new Screens().clear(size);
        for (int attribute = 0x20; attribute < 0x40; attribute++) {
            int row = 2 + attribute % 16;
            int column = attribute < 0x30 ? 3 : 43;
            screens.attribute(row, column, attribute).text(row, column + 1, "Attribute " + attribute + " gjpq |_@%W")
                    .attribute(row, column + 31, 0x20);
        }
        return screens.snapshot();
    }

    private static ScreenSnapshot report(DisplaySize size) {
        Screens screens = new Screens().clear(size);
        int columns = screens.snapshot().columnCount();
        String line = REPORT.repeat(3).substring(0, columns);
        for (int row = 1; row <= screens.snapshot().rowCount(); row++) {
            screens.text(row, 1, line.substring(row % 7) + line.substring(0, row % 7));
        }
        return screens.snapshot();
    }

    /** A window as programs draw it: a border of reverse image, and text of another colour in it. */
    private static ScreenSnapshot window() {
        Screens screens = new Screens().text(3, 2, "behind the window").attribute(6, 19, 0x23).text(6, 20, " ".repeat(40))
                .attribute(6, 60, 0x20);
        for (int row = 7; row < 12; row++) {
            screens.attribute(row, 19, 0x23).text(row, 20, " ").attribute(row, 21, 0x3A).text(row, 22, "Line " + row)
                    .attribute(row, 58, 0x23).text(row, 59, " ").attribute(row, 60, 0x20);
        }
        return screens.attribute(12, 19, 0x23).text(12, 20, " ".repeat(40)).attribute(12, 60, 0x20).snapshot();
    }

    private static ScreenSnapshot hebrew(Screens screens) {
        return screens.text(2, 10, "\u05EA\u05D9\u05E8\u05D1\u05E2 (5250) \u05DA\u05E1\u05DE").attribute(4, 9, 0x21)
                .text(4, 10, "\u05D0\u05D1\u05D2 abc \u05D3\u05D4\u05D5").attribute(4, 30, 0x20).snapshot();
    }

    private static ScreenSnapshot signOn() {
        Screens screens = new Screens().attribute(1, 35, 0x22).text(1, 36, "Sign On").attribute(1, 43, 0x20);
        for (int row = 6; row < 11; row++) {
            screens.text(row, 17, "User  . . . . . . . . . . . . .").attribute(row, 52, 0x24).text(row, 53, "QUSER     ")
                    .attribute(row, 63, 0x20);
        }
        return screens.snapshot();
    }

    private static ScreenSnapshot subfile() {
        Screens screens = new Screens().attribute(4, 1, 0x3A).text(4, 2, "Opt  Object      Type").attribute(4, 40, 0x20);
        for (int row = 5; row < 20; row++) {
            screens.attribute(row, 2, 0x24).text(row, 3, row % 3 == 0 ? "5" : " ").attribute(row, 4, row % 2 == 0 ? 0x22 : 0x20)
                    .text(row, 7, "ORDERS" + row).text(row, 19, "*FILE").attribute(row, 40, 0x20);
        }
        return screens.attribute(20, 70, 0x22).text(20, 71, "More...").attribute(20, 78, 0x20).snapshot();
    }

    private static ScreenSnapshot dbcs() {
        ScreenSnapshot screen = new Screens(1399).text(2, 2, "ORDERS").text(3, 2, "\u6771\u4eac abc \u5927\u962a").attribute(5, 1, 0x21)
                .text(5, 2, "\u30a2\u30a4\u30a6 12").attribute(5, 30, 0x20).snapshot();
        assertThat(screen.row(3).hasWide()).isTrue();
        return screen;
    }

    private static ScreenSnapshot errorLine() {
        return new Screens().text(24, 2, "F3=Exit   F12=Cancel").hostError("Value 7 is not valid for this field.")
                .snapshot();
    }
}
