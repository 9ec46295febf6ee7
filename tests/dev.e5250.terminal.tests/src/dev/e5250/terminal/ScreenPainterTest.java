package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import dev.e5250.screen.Colour;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UiTest
class ScreenPainterTest {
    private static final Look PLAIN = new Look(Appearance.DEFAULT, false, true, false);
    private static final Look WEAK_HALF = new Look(Appearance.DEFAULT, false, true, true);
    private static final ColourScheme COLOURS = ColourScheme.CLASSIC;
    private static final RGB BLACK = COLOURS.background();
    private static final int ROW = 3;
    private static final int TEXT = 11;
    /** A blank under the same attribute. */
    private static final int BLANK = 13;

    /** The attributes of SA21-9247 p. 2-143, in its order; the letters stand for the decorations after the colour. */
    @ParameterizedTest
    @CsvSource({ "20,green,-", "21,green,R", "22,white,-", "23,white,R", "24,green,U", "25,green,RU", "26,white,U",
            "28,red,-", "29,red,R", "2A,red,B", "2B,red,RB", "2C,red,U", "2D,red,RU", "2E,red,UB",
            "30,turquoise,S", "31,turquoise,RS", "32,yellow,S", "33,yellow,RS", "34,turquoise,US",
            "35,turquoise,RUS", "36,yellow,US",
            "38,pink,-", "39,pink,R", "3A,blue,-", "3B,blue,R", "3C,pink,U", "3D,pink,RU", "3E,blue,U" })
    void paintsEachAttribute(String attribute, String colourName, String decorations) {
        ScreenSnapshot screen = under(attribute);
        RGB colour = colour(colourName);
        boolean reverse = decorations.contains("R");
        RGB ink = reverse ? BLACK : colour;
        RGB ground = reverse ? colour : BLACK;

        PaintedScreen painted = PaintedScreen.of(screen, PLAIN);

        int width = painted.grid().cellWidth();
        int height = painted.grid().cellHeight();
        assertThat(painted.at(ROW, TEXT, 0, 0)).as("ground").isEqualTo(ground);
        assertThat(painted.has(ROW, TEXT, ink)).as("letter").isTrue();
        int line = height - 2 * Math.max(1, height / 16);
        boolean underlined = true;
        for (int x = 1; x < width; x++) {
            underlined &= painted.at(ROW, BLANK, x, line).equals(ink);
        }
        assertThat(underlined).as("underscore").isEqualTo(decorations.contains("U"));
        assertThat(painted.at(ROW, BLANK, 0, height - 1).equals(ink)).as("column separator")
                .isEqualTo(decorations.contains("S"));
        boolean weaker = PaintedScreen.of(screen, WEAK_HALF).count(ROW, TEXT, colour) < painted.count(ROW, TEXT, colour);
        assertThat(weaker).as("blink").isEqualTo(decorations.contains("B"));
    }

    @ParameterizedTest
    @CsvSource({ "27", "2F", "37", "3F" })
    void paintsNothingOfNonDisplay(String attribute) {
        PaintedScreen painted = PaintedScreen.of(under(attribute), PLAIN);

        int all = painted.grid().cellWidth() * painted.grid().cellHeight();
        assertThat(painted.count(ROW, TEXT, BLACK)).isEqualTo(all);
        assertThat(painted.count(ROW, BLANK, BLACK)).isEqualTo(all);
    }

    /** Whichever font has it: what stands beside it is not moved and not painted over. */
    @Test
    void paintsAWideCharacterIntoItsTwoCellsAlone() {
        // a, shift-out, two pairs, shift-in, b
        ScreenSnapshot japanese = new Screens(939).text(ROW, 1, "a\u65E5\u672Cb").snapshot();
        PaintedScreen painted = PaintedScreen.of(japanese, PLAIN);

        int all = painted.grid().cellWidth() * painted.grid().cellHeight();
        for (int column : new int[] {1, 3, 4, 5, 6, 8}) {
            assertThat(painted.count(ROW, column, BLACK)).as("column %d", column).isLessThan(all);
        }
        for (int column : new int[] {2, 7, 9}) {
            assertThat(painted.count(ROW, column, BLACK)).as("column %d", column).isEqualTo(all);
        }
        int greenOfB = PaintedScreen.of(new Screens().text(ROW, 8, "b").snapshot(), PLAIN).count(ROW, 8, COLOURS.of(Colour.GREEN));
        assertThat(painted.count(ROW, 8, COLOURS.of(Colour.GREEN))).isEqualTo(greenOfB);
    }

    @Test
    void paintsAttributePositionsBlank() {
        PaintedScreen painted = PaintedScreen.of(under("23"), PLAIN);

        assertThat(painted.count(ROW, TEXT - 1, BLACK))
                .isEqualTo(painted.grid().cellWidth() * painted.grid().cellHeight());
    }

    @Test
    void blinkingCharactersStayReadableInTheirWeakHalf() {
        PaintedScreen painted = PaintedScreen.of(under("2A"), WEAK_HALF);

        assertThat(painted.has(ROW, TEXT, COLOURS.dimmed(Colour.RED))).isTrue();
    }

    /** Shape, insert mode, focus: where the cell is of the cursor's colour at its top left, in the middle, at its foot. */
    @ParameterizedTest
    @CsvSource({ "BLOCK,false,true,true,true,true", "UNDERLINE,false,true,false,false,true",
            "BLOCK,true,true,false,true,true", "UNDERLINE,true,true,false,true,true",
            "BLOCK,false,false,true,false,true", "HALF,false,true,false,true,true", "HALF,true,true,true,true,true" })
    void paintsTheCursor(CursorStyle style, boolean insert, boolean focused, boolean top, boolean middle,
            boolean foot) {
        Screens screens = new Screens().cursor(5, 7);
        ScreenSnapshot screen = insert ? screens.insertMode().snapshot() : screens.snapshot();

        PaintedScreen painted = PaintedScreen.of(screen, new Look(Appearance.DEFAULT.with(style), true, focused, false));

        int height = painted.grid().cellHeight();
        int half = painted.grid().cellWidth() / 2;
        assertThat(painted.at(5, 7, 0, 0).equals(COLOURS.cursor())).as("top").isEqualTo(top);
        assertThat(painted.at(5, 7, half, height / 2 + 2).equals(COLOURS.cursor())).as("middle").isEqualTo(middle);
        assertThat(painted.at(5, 7, half, height - 1).equals(COLOURS.cursor())).as("foot").isEqualTo(foot);
    }

    @Test
    void theCharacterUnderABlockCursorIsReadable() {
        ScreenSnapshot screen = new Screens().text(5, 7, "H").cursor(5, 7).snapshot();

        PaintedScreen painted = PaintedScreen.of(screen, new Look(Appearance.DEFAULT, true, true, false));

        assertThat(painted.has(5, 7, BLACK)).isTrue();
        assertThat(painted.has(5, 7, COLOURS.cursor())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"LINES,true,true", "DOTS,false,true", "NONE,false,false"})
    void drawsColumnSeparatorsAsTheUserWants(ColumnSeparators separators, boolean line, boolean foot) {
        PaintedScreen painted = PaintedScreen.of(under("30"),
                new Look(Appearance.DEFAULT.with(separators), false, true, false));

        RGB ink = colour("turquoise");
        int height = painted.grid().cellHeight();
        assertThat(painted.at(ROW, BLANK, 0, height - 2).equals(ink)).as("above the foot").isEqualTo(line);
        assertThat(painted.at(ROW, BLANK, 0, height - 1).equals(ink)).as("foot").isEqualTo(foot);
    }

    @Test
    void whatMustNotBlinkIsBold() {
        Look steady = new Look(Appearance.DEFAULT.withBlinking(false), false, true, true);

        PaintedScreen painted = PaintedScreen.of(under("2A"), steady);

        assertThat(painted.count(ROW, TEXT, COLOURS.red()))
                .isGreaterThan(PaintedScreen.of(under("28"), steady).count(ROW, TEXT, COLOURS.red()));
    }

    @ParameterizedTest
    @CsvSource({"NONE,false,false", "ROW,true,false", "COLUMN,false,true", "BOTH,true,true"})
    void drawsRuleLinesThroughTheCursor(CrossHair lines, boolean row, boolean column) {
        ScreenSnapshot screen = new Screens().cursor(5, 7).snapshot();

        PaintedScreen painted = PaintedScreen.of(screen,
                new Look(Appearance.DEFAULT.with(lines), true, true, false));

        int height = painted.grid().cellHeight();
        int half = painted.grid().cellWidth() / 2;
        for (int far : new int[] {1, 80}) {
            assertThat(painted.at(5, far, half, height - 1).equals(COLOURS.cursor())).as("row").isEqualTo(row);
        }
        for (int far : new int[] {1, 24}) {
            assertThat(painted.at(far, 7, 0, height / 2).equals(COLOURS.cursor())).as("column").isEqualTo(column);
        }
        assertThat(painted.at(9, 9, half, height - 1)).isEqualTo(BLACK);
    }

    @Test
    void fillsHigherCellsWithHigherCharacters() {
        ScreenSnapshot screen = new Screens().text(5, 7, "H").snapshot();
        Look filling = new Look(Appearance.DEFAULT.with(Fit.FILL), false, true, false);

        int usual = inkRows(PaintedScreen.of(screen, PLAIN));
        int drawnOut = inkRows(PaintedScreen.of(screen, filling));

        assertThat(drawnOut).isBetween(usual * 3 / 2 - 1, usual * 3 / 2 + 2);
    }

    /** How many rows of pixels of the cell have something of its character. */
    private static int inkRows(PaintedScreen painted) {
        int rows = 0;
        for (int y = 0; y < painted.grid().cellHeight(); y++) {
            boolean ink = false;
            for (int x = 0; x < painted.grid().cellWidth(); x++) {
                ink |= !painted.at(5, 7, x, y).equals(BLACK);
            }
            rows += ink ? 1 : 0;
        }
        return rows;
    }

    private static ScreenSnapshot under(String attribute) {
        return new Screens().attribute(ROW, TEXT - 1, Integer.parseInt(attribute, 16)).text(ROW, TEXT, "H    ")
                .attribute(ROW, TEXT + 5, 0x20).snapshot();
    }

    private static RGB colour(String name) {
        return COLOURS.of(Colour.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
