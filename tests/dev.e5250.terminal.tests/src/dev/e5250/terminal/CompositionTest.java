package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an input method composes is seen where it will stand, and typed once it is done. */
@UiTest
class CompositionTest {
    private final Screens screens = new Screens().text(6, 53, "OLD").cursor(6, 53);
    private TerminalWindow window;
    private Terminal terminal;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.snapshot());
        terminal = window.terminal();
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** By the input method that GTK has built in: Ctrl+Shift+U and the number of a character. */
    @Test
    void whatThePlatformComposesIsShownAndThenTyped() {
        Hands.press(SWT.CTRL | SWT.SHIFT, 'u');
        Hands.type("65e5");
        Ui.until("composed", () -> terminal.composition().endsWith("65e5"));
        assertThat(window.input().takeNow()).isEmpty();

        Hands.press(0, SWT.CR);

        assertThat(window.input().take()).containsExactly("'\u65E5'");
        assertThat(Ui.call(terminal::composition)).isEmpty();
        Hands.press(0, SWT.CR);
        assertThat(window.input().take()).containsExactly("ENTER");
    }

    @Test
    void escGivesItUpAndIsNoKeyOfTheHosts() {
        Hands.press(SWT.CTRL | SWT.SHIFT, 'u');
        Hands.type("65");
        Ui.until("composed", () -> terminal.composition().endsWith("65"));

        Hands.press(0, SWT.ESC);

        Ui.until("given up", () -> terminal.composition().isEmpty());
        assertThat(window.input().takeNow()).isEmpty();
    }

    /** The last key of a composition gives its only character the code of Enter. */
    @Test
    void aCharacterThatEnterEndedIsTyped() {
        window.send(SWT.KeyDown, 0, SWT.CR, '\u65E5', 0);

        assertThat(window.input().take()).containsExactly("'\u65E5'");
    }

    @Test
    void itIsDrawnOverTheCellsOfTheCursorAndUnderlined() {
        ImageData before = seen();

        compose("ka");

        CellGrid grid = Ui.call(terminal::grid);
        Rectangle cells = grid.cells(6, 53, 2);
        ImageData during = seen();
        assertThat(difference(before, during)).isNotNull().satisfies(area -> assertThat(cells.union(area)).isEqualTo(cells));
        RGB ink = Appearance.DEFAULT.colours().cursor();
        for (int x = cells.x; x < cells.x + cells.width; x++) {
            assertThat(rgb(during, x, cells.y + cells.height - 1)).as("underline at %d", x).isEqualTo(ink);
        }
        compose("");
        assertThat(difference(before, seen())).isNull();
    }

    @Test
    void itKeepsItsPlaceWhileTheHostWrites() {
        compose("k");
        Ui.run(() -> terminal.show(screens.cursor(9, 10).snapshot()));
        ImageData before = seen();

        compose("ka");

        CellGrid grid = Ui.call(terminal::grid);
        assertThat(difference(before, seen())).isNotNull()
                .satisfies(area -> assertThat(grid.row(6).union(area)).isEqualTo(grid.row(6)));
    }

    @Test
    void itMovesToTheLeftWhereTheRowEnds() {
        Ui.run(() -> terminal.show(screens.cursor(6, 80).snapshot()));
        ImageData before = seen();

        compose("kanji");

        Rectangle cells = Ui.call(() -> terminal.grid().cells(6, 76, 5));
        assertThat(difference(before, seen())).isNotNull().satisfies(area -> {
            assertThat(cells.union(area)).isEqualTo(cells);
            assertThat(area.width).isGreaterThan(4 * cells.width / 5);
        });
    }

    /** Law 7. */
    @Test
    void itIsNotToBeReadWhereNothingIsDisplayed() {
        Ui.run(() -> terminal.show(screens.attribute(8, 10, 0x27).attribute(8, 20, 0x20).cursor(8, 11).snapshot()));

        compose("secret");

        assertThat(Ui.call(terminal::composition)).isEqualTo("\u2022".repeat(6));
    }

    @Test
    void noCaretBlinksWhenItIsDone() {
        compose("k");
        Rectangle cell = Ui.call(() -> terminal.grid().cell(6, 53));
        assertThat(Ui.call(() -> terminal.getCaret().getBounds())).isEqualTo(cell);
        assertThat(Ui.<Boolean>call(() -> terminal.getCaret().getVisible())).isFalse();

        compose("");

        assertThat(Ui.call(terminal::getCaret)).isNull();
    }

    /** As an input method says it. */
    private void compose(String text) {
        Ui.run(() -> {
            Event event = new Event();
            event.detail = SWT.COMPOSITION_CHANGED;
            event.text = text;
            terminal.getIME().notifyListeners(SWT.ImeComposition, event);
        });
    }

    private ImageData seen() {
        Ui.idle();
        return Ui.call(() -> {
            terminal.redraw();
            terminal.update();
            Rectangle all = terminal.getClientArea();
            Image image = new Image(Display.getCurrent(), all.width, all.height);
            GC gc = new GC(image);
            Event paint = new Event();
            paint.gc = gc;
            paint.setBounds(all);
            terminal.notifyListeners(SWT.Paint, paint);
            gc.dispose();
            ImageData pixels = image.getImageData();
            image.dispose();
            return pixels;
        });
    }

    /** What differs; null when nothing does. */
    private static Rectangle difference(ImageData one, ImageData other) {
        Rectangle all = null;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                if (one.getPixel(x, y) != other.getPixel(x, y)) {
                    Rectangle dot = new Rectangle(x, y, 1, 1);
                    all = all == null ? dot : all.union(dot);
                }
            }
        }
        return all;
    }

    private static RGB rgb(ImageData pixels, int x, int y) {
        return pixels.palette.getRGB(pixels.getPixel(x, y));
    }
}
