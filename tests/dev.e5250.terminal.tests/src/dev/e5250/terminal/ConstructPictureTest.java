package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.e5250.screen.Colour;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.Shape;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows, choices, scroll bars and grid lines, painted into an image and looked at cell by cell. */
@UiTest
class ConstructPictureTest {
    private static final int POINTS = 12;

    private static PaintedScreen paint(ScreenSnapshot screen, ColourScheme colours, int zoom) {
        return PaintedScreen.of(screen, new Look(Appearance.DEFAULT.with(colours), false, true, false), POINTS, zoom);
    }

    /** Where a cell has the colour of its ink: the middles of its edges, and its own. */
    private enum Spot {
        LEFT, RIGHT, UP, DOWN, MIDDLE
    }

    private static Set<Spot> spots(Shape shape) {
        return switch (shape) {
        case FRAME_TOP, FRAME_BOTTOM, MENU_LINE -> EnumSet.of(Spot.LEFT, Spot.RIGHT, Spot.MIDDLE);
        case FRAME_LEFT, FRAME_RIGHT -> EnumSet.of(Spot.UP, Spot.DOWN, Spot.MIDDLE);
        case FRAME_TOP_LEFT -> EnumSet.of(Spot.RIGHT, Spot.DOWN, Spot.MIDDLE);
        case FRAME_TOP_RIGHT -> EnumSet.of(Spot.LEFT, Spot.DOWN, Spot.MIDDLE);
        case FRAME_BOTTOM_LEFT -> EnumSet.of(Spot.RIGHT, Spot.UP, Spot.MIDDLE);
        case FRAME_BOTTOM_RIGHT -> EnumSet.of(Spot.LEFT, Spot.UP, Spot.MIDDLE);
        case RADIO_SELECTED, SCROLL_UP, SCROLL_DOWN, SCROLL_LEFT, SCROLL_RIGHT -> EnumSet.of(Spot.MIDDLE);
        case SLIDER_VERTICAL -> EnumSet.of(Spot.UP, Spot.DOWN, Spot.MIDDLE);
        case SLIDER_HORIZONTAL -> EnumSet.of(Spot.LEFT, Spot.RIGHT, Spot.MIDDLE);
        case SHAFT_VERTICAL, SHAFT_HORIZONTAL, RADIO, RADIO_UNAVAILABLE -> EnumSet.noneOf(Spot.class);
        default -> null;
        };
    }

    @ParameterizedTest(name = "{0} %, {1}")
    @CsvSource({"100, dark", "100, light", "200, dark", "200, light"})
    void eachShapeIsThereWhereItsCellIs(int zoom, String look) {
        ColourScheme colours = look.equals("dark") ? ColourScheme.CLASSIC : ColourScheme.LIGHT;
        Set<Shape> seen = EnumSet.noneOf(Shape.class);
        List<String> wrong = new ArrayList<>();
        for (ScreenSnapshot screen : List.of(ConstructScreens.windows(), ConstructScreens.choices(),
                ConstructScreens.scrollBars())) {
            PaintedScreen painted = paint(screen, colours, zoom);
            for (int row = 1; row <= screen.rowCount(); row++) {
                for (int column = 1; column <= screen.columnCount(); column++) {
                    Shape shape = screen.row(row).shape(column);
                    Set<Spot> expected = spots(shape);
                    seen.add(shape);
                    if (expected != null && !found(painted, screen.row(row), row, column, colours).equals(expected)) {
                        wrong.add(shape + " at " + row + "/" + column + ": "
                                + found(painted, screen.row(row), row, column, colours));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).as("all that there are").containsExactlyInAnyOrder(Shape.values());
    }

    private static Set<Spot> found(PaintedScreen painted, SnapshotRow cells, int row, int column, ColourScheme colours) {
        RGB ink = colours.of(Style.colour(cells.style(column)));
        int width = painted.grid().cellWidth();
        int height = painted.grid().cellHeight();
        Set<Spot> found = EnumSet.noneOf(Spot.class);
        for (Spot spot : Spot.values()) {
            int x = switch (spot) {
            case LEFT -> 0;
            case RIGHT -> width - 1;
            default -> (width - 1) / 2;
            };
            int y = switch (spot) {
            case UP -> 0;
            case DOWN -> height - 1;
            default -> (height - 1) / 2;
            };
            if (painted.is(row, column, x, y, ink)) {
                found.add(spot);
            }
        }
        return found;
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {100, 200})
    void checkMarksAndDotsTellWhatIsSelected(int zoom) {
        ScreenSnapshot screen = ConstructScreens.choices();
        PaintedScreen painted = paint(screen, ColourScheme.CLASSIC, zoom);
        int[] ink = new int[6];
        for (int i = 0; i < 3; i++) {
            ink[i] = inked(painted, screen, 5 + i, 5);
            ink[3 + i] = inked(painted, screen, 5 + i, 31);
        }
        assertThat(screen.row(5).shape(5)).isEqualTo(Shape.RADIO_SELECTED);
        assertThat(screen.row(5).shape(31)).isEqualTo(Shape.CHECK_SELECTED);
        assertThat(ink[0]).as("a dot in the circle").isGreaterThan(ink[1]);
        assertThat(ink[2]).as("what cannot be chosen").isPositive();
        assertThat(ink[3]).as("a check mark in the box").isGreaterThan(ink[4]);
        assertThat(ink[4]).as("what cannot be chosen is dotted").isGreaterThan(ink[5]);
        assertThat(ink[5]).isPositive();
    }

    /** How much of a cell is painted at all. */
    private static int inked(PaintedScreen painted, ScreenSnapshot screen, int row, int column) {
        return painted.grid().cellWidth() * painted.grid().cellHeight()
                - painted.count(row, column, ColourScheme.CLASSIC.background());
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {100, 200})
    void aButtonHasAFaceAnEdgeAndItsText(int zoom) {
        ScreenSnapshot screen = ConstructScreens.choices();
        PaintedScreen painted = paint(screen, ColourScheme.CLASSIC, zoom);
        int row = 12;
        int left = columnOf(screen, row, Shape.BUTTON_LEFT);
        RGB background = ColourScheme.CLASSIC.background();
        RGB ink = ColourScheme.CLASSIC.of(Style.colour(screen.row(row).style(left + 1)));
        int middle = painted.grid().cellHeight() / 2;
        assertThat(screen.row(row).toString()).contains("Enter");
        assertThat(painted.is(row, left, 0, middle, background)).as("before it").isTrue();
        assertThat(painted.is(row, left, painted.grid().cellWidth() / 2, middle, ink)).as("its left edge").isTrue();
        assertThat(painted.is(row, left + 1, 0, 0, ink)).as("its upper edge").isTrue();
        assertThat(painted.has(row, left + 1, background)).as("its face is not the ground, but for the gap below it")
                .isEqualTo(painted.is(row, left + 1, 0, painted.grid().cellHeight() - 1, background));
        assertThat(painted.count(row, left + 1, ink)).as("a letter of Enter, on its face")
                .isGreaterThan(painted.count(row, left + 7, ink));
    }

    private static int columnOf(ScreenSnapshot screen, int row, Shape shape) {
        for (int column = 1; column <= screen.columnCount(); column++) {
            if (screen.row(row).shape(column) == shape) {
                return column;
            }
        }
        throw new AssertionError("no " + shape);
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {100, 200})
    void aWindowThrowsAShadowInItsFrameAndNowhereElse(int zoom) {
        ScreenSnapshot screen = ConstructScreens.windows();
        PaintedScreen painted = paint(screen, ColourScheme.LIGHT, zoom);
        RGB background = ColourScheme.LIGHT.background();
        var window = screen.constructs().topWindow();
        int right = painted.grid().cellWidth() / 2 + 2 * zoom / 100;
        int below = painted.grid().cellHeight() / 2 + 2 * zoom / 100;
        assertThat(painted.is(window.row() + 2, window.lastColumn(), right, 0, background)).as("right of it").isFalse();
        assertThat(painted.is(window.lastRow(), window.column() + 4, 0, below, background)).as("below it").isFalse();
        assertThat(painted.is(window.row() + 2, window.column(), right, 0, background)).as("inside").isTrue();
        assertThat(painted.is(window.row(), window.column() + 1, 0, below, background)).as("below its title").isTrue();
        assertThat(painted.count(window.row() + 2, window.lastColumn() + 1, background))
                .as("the cell beside it").isEqualTo(painted.grid().cellWidth() * painted.grid().cellHeight());
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {100, 200})
    void linesRunBetweenTheCells(int zoom) {
        ScreenSnapshot screen = ConstructScreens.lines();
        PaintedScreen painted = paint(screen, ColourScheme.CLASSIC, zoom);
        RGB white = ColourScheme.CLASSIC.of(Colour.WHITE);
        int all = painted.grid().cellWidth();
        int last = painted.grid().cellHeight() - 1;
        assertThat(acrossTop(painted, 8, 10, white)).as("solid").isEqualTo(all);
        assertThat(acrossTop(painted, 8, 3, white)).as("left of it").isZero();
        assertThat(acrossTop(painted, 8, 34, white)).as("right of it").isZero();
        assertThat(painted.is(9, 10, 0, last, white)).as("bold is on both sides of the edge").isTrue();
        assertThat(painted.is(10, 10, 0, 0, white)).isTrue();
        assertThat(acrossTop(painted, 12, 10, white)).as("between two lines").isZero();
        assertThat(painted.count(12, 10, white)).as("the lower of two lines").isEqualTo(painted.count(8, 10, white));
        assertThat(painted.count(11, 10, white)).as("the upper of two lines").isEqualTo(painted.count(8, 10, white));
        assertThat(acrossTop(painted, 14, 10, white)).as("dotted").isEqualTo(all / 2);
        assertThat(acrossTop(painted, 16, 10, white)).as("dashed").isEqualTo(all / 2);
        assertThat(painted.is(3, 4, 0, last / 2, white)).as("the left of the box").isTrue();
        assertThat(painted.is(3, 24, 0, last / 2, white)).as("the right of the box").isTrue();
        assertThat(painted.has(3, 12, white)).as("inside of the box").isFalse();
    }

    private static int acrossTop(PaintedScreen painted, int row, int column, RGB colour) {
        int count = 0;
        for (int x = 0; x < painted.grid().cellWidth(); x++) {
            count += painted.is(row, column, x, 0, colour) ? 1 : 0;
        }
        return count;
    }
}
