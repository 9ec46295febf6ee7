package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a key does is painted as soon as the session has taken it, without waiting for the platform to paint. */
@UiTest
class EchoTest {
    private final Screens screens = new Screens();
    private final List<Rectangle> painted = new ArrayList<>();
    private TerminalWindow window;
    private Terminal terminal;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.text(2, 2, "first").cursor(6, 53).snapshot());
        terminal = window.terminal();
        assumeTrue("x11".equals(System.getProperty("org.eclipse.swt.internal.gdk.backend")), "GTK on X11");
        Ui.run(() -> terminal.addListener(SWT.Paint, e -> painted.add(new Rectangle(e.x, e.y, e.width, e.height))));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aKeyIsPaintedAtOnceAndOnce() {
        Hands.type("x");

        assertThat(paintedWhileShowing(screens.text(6, 53, "x").cursor(6, 54))).containsExactly(row(6));
        Ui.idle();
        assertThat(painted).containsExactly(row(6));
    }

    @Test
    void aKeyThatChangesTheRowPaintsBoth() {
        Hands.press(0, SWT.TAB);

        assertThat(paintedWhileShowing(screens.cursor(8, 53))).containsExactlyInAnyOrder(row(6), row(8));
    }

    @Test
    void whatTheHostWroteMeanwhileWaitsForThePlatform() {
        Hands.type("x");

        assertThat(paintedWhileShowing(screens.text(3, 2, "by the host"))).isEmpty();
        assertThat(paintedWhileShowing(screens.text(6, 53, "x").cursor(6, 54))).containsExactly(row(6));
        Ui.until("the host's row", () -> painted.stream().anyMatch(area -> area.intersects(row(3))));
    }

    @Test
    void nothingIsPaintedAtOnceWithoutAKey() {
        assertThat(paintedWhileShowing(screens.text(6, 53, "x").cursor(6, 54))).isEmpty();
    }

    /** The answer is a screen of its own: half of it early would look torn. */
    @Test
    void theAnswerToEnterWaitsForThePlatform() {
        Hands.press(0, SWT.CR);

        assertThat(paintedWhileShowing(screens.text(6, 2, "answer").cursor(6, 54))).isEmpty();
    }

    @Test
    void itLooksAsWhenThePlatformPaints() {
        Hands.type("x");

        ImageData early = Ui.call(() -> {
            terminal.show(screens.text(6, 53, "x").cursor(6, 54).snapshot());
            return seen();
        });
        Ui.run(() -> {
            painted.clear();
            terminal.redraw();
        });
        Ui.until("painted by the platform", () -> painted.stream().anyMatch(area -> area.height > row(6).height));

        assertThat(early.data).isEqualTo(Ui.call(this::seen).data);
    }

    private List<Rectangle> paintedWhileShowing(Screens changed) {
        ScreenSnapshot next = changed.snapshot();
        return Ui.call(() -> {
            painted.clear();
            terminal.show(next);
            return List.copyOf(painted);
        });
    }

    private Rectangle row(int row) {
        return Ui.call(() -> terminal.grid().row(row));
    }

    private ImageData seen() {
        Rectangle all = terminal.getClientArea();
        Image image = new Image(Display.getCurrent(), all.width, all.height);
        GC gc = new GC(terminal);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData pixels = image.getImageData();
        image.dispose();
        return pixels;
    }
}
