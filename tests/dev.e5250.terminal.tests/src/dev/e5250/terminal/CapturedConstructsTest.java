package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import dev.e5250.screen.Colour;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.Shape;
import dev.e5250.screen.Style;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/**
 * Structured fields that real hosts sent, drawn: shared/captures/records beside the project. Skipped where that folder is not
 * at hand.
 */
@UiTest
class CapturedConstructsTest {
    private static final ColourScheme COLOURS = ColourScheme.CLASSIC;

    private static String captured(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/captures/records"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "no folder shared/captures/records above the working directory");
        return Files.readAllLines(folder.resolve("shared/captures/records").resolve(name)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).findFirst().orElseThrow();
    }

    /** Structured fields, each behind its WDSF order and its length, written at 2/5. */
    private static ScreenSnapshot structured(String... names) throws IOException {
        StringBuilder orders = new StringBuilder("110205");
        for (String name : names) {
            String body = captured(name);
            orders.append(String.format("15%04x", body.length() / 2 + 2)).append(body);
        }
        String record = "12a0000004000003" + "0440" + "04110008" + orders;
        return ConstructScreens.ofRecord(HexFormat.of().parseHex(String.format("%04x", record.length() / 2 + 2) + record));
    }

    private static PaintedScreen paint(ScreenSnapshot screen) {
        return PaintedScreen.of(screen, new Look(Appearance.DEFAULT, false, true, false), 12, 100);
    }

    private static boolean isLine(PaintedScreen painted, boolean vertical, int row, int column, int length, Colour colour) {
        RGB ink = COLOURS.of(colour);
        for (int i = 0; i < length; i++) {
            boolean there = vertical ? painted.is(row + i, column, 0, painted.grid().cellHeight() / 2, ink)
                    : painted.is(row, column + i, painted.grid().cellWidth() / 2, 0, ink);
            if (!there) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aWindow() throws IOException {
        ScreenSnapshot screen = structured("wdsf-window-border-colour-only.hex");
        PaintedScreen painted = paint(screen);
        GuiWindow window = screen.constructs().topWindow();
        RGB ink = COLOURS.of(Style.colour(screen.row(window.row()).style(window.column())));
        int x = (painted.grid().cellWidth() - 1) / 2;
        int y = (painted.grid().cellHeight() - 1) / 2;
        for (int column = window.column(); column <= window.lastColumn(); column++) {
            assertThat(painted.is(window.row(), column, x, y, ink)).as("upper line at " + column).isTrue();
            assertThat(painted.is(window.lastRow(), column, x, y, ink)).as("lower line at " + column).isTrue();
        }
        for (int row = window.row(); row <= window.lastRow(); row++) {
            assertThat(painted.is(row, window.column(), x, y, ink)).as("left line at " + row).isTrue();
            assertThat(painted.is(row, window.lastColumn(), x, y, ink)).as("right line at " + row).isTrue();
        }
        assertThat(painted.has(window.row() + 1, window.interiorColumn(), ink)).as("inside").isFalse();
    }

    @Test
    void choices() throws IOException {
        String record = captured("wdsf-selection-field.hex");
        ScreenSnapshot screen = ConstructScreens.ofRecord(HexFormat.of().parseHex(record.substring(0, record.length() - 4)));
        PaintedScreen painted = paint(screen);
        for (int row = 20; row <= 22; row++) {
            assertThat(screen.row(row).shape(26)).isEqualTo(Shape.RADIO);
            RGB ink = COLOURS.of(Style.colour(screen.row(row).style(26)));
            assertThat(painted.has(row, 26, ink)).as("a circle in row " + row).isTrue();
            assertThat(painted.is(row, 26, painted.grid().cellWidth() / 2, painted.grid().cellHeight() / 2, ink))
                    .as("which is empty").isFalse();
            assertThat(painted.has(row, 28, ink)).as("and its text").isTrue();
        }
    }

    @Test
    void gridLines() throws IOException {
        PaintedScreen painted = paint(structured("wdsf-grid-lines.hex"));
        for (int row : new int[] {4, 6, 8}) {
            assertThat(isLine(painted, false, row, 3, 40, Colour.WHITE)).as("row " + row).isTrue();
        }
        for (int column : new int[] {3, 9, 15, 21}) {
            assertThat(isLine(painted, true, 14, column, 8, Colour.WHITE)).as("column " + column).isTrue();
        }
        assertThat(isLine(painted, false, 5, 3, 1, Colour.WHITE)).as("between them").isFalse();
    }

    @Test
    void aBoxThatIsClearedAfterwards() throws IOException {
        PaintedScreen box = paint(structured("wdsf-gridbox-plain.hex"));
        assertThat(isLine(box, false, 5, 5, 40, Colour.RED) && isLine(box, false, 13, 5, 40, Colour.RED)).isTrue();
        assertThat(isLine(box, true, 5, 5, 8, Colour.RED) && isLine(box, true, 5, 45, 8, Colour.RED)).isTrue();
        PaintedScreen cleared = paint(structured("wdsf-gridbox-plain.hex", "wdsf-grid-clear-short.hex"));
        assertThat(isLine(cleared, false, 5, 5, 1, Colour.RED)).isFalse();
    }
}
