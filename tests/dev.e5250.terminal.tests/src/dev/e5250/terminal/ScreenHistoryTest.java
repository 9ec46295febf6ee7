package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.Key;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ScreenHistoryTest {
    private final Screens screens = new Screens();
    private TerminalWindow window;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.text(2, 2, "Screen 1").snapshot());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void walksBackAndForth() {
        answer(2);
        answer(3);

        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        untilShown("Screen 2");
        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        untilShown("Screen 1");
        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        untilShown("Screen 1");
        assertThat(Ui.call(() -> window.terminal().stepsBack())).isEqualTo(2);
        Hands.press(SWT.CTRL, SWT.ARROW_DOWN);
        Hands.press(SWT.CTRL, SWT.ARROW_DOWN);
        untilShown("Screen 3");
        assertThat(Ui.call(() -> window.terminal().stepsBack())).isZero();
    }

    @Test
    void nothingIsSentForAnOldScreen() {
        answer(2);
        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        untilShown("Screen 1");

        Hands.press(0, SWT.CR);

        untilShown("Screen 2");
        assertThat(window.input().takeNow()).isEmpty();
        Hands.press(0, SWT.CR);
        assertThat(window.input().take()).containsExactly("ENTER");
    }

    @Test
    void theHostGoesOnMeanwhile() {
        answer(2);
        Hands.press(SWT.CTRL, SWT.ARROW_UP);
        untilShown("Screen 1");

        Ui.run(() -> window.terminal().show(screens.text(2, 2, "Screen 9").snapshot()));

        untilShown("Screen 1");
        Hands.press(SWT.CTRL, SWT.ARROW_DOWN);
        untilShown("Screen 9");
    }

    @Test
    void keepsNoMoreThanItsLimit() {
        for (int i = 2; i <= ScreenHistory.LIMIT + 20; i++) {
            int number = i;
            Ui.run(() -> {
                window.terminal().press(Key.ENTER);
                window.terminal().show(screens.text(2, 2, "Screen " + number + " ").snapshot());
            });
        }

        assertThat(Ui.call(() -> window.terminal().history())).hasSize(ScreenHistory.LIMIT);
        assertThat(Ui.call(() -> window.terminal().history().getFirst().row(2).text(2, 12)).strip())
                .isEqualTo("Screen 20");
    }

    @Test
    void theSameScreenIsKeptOnce() {
        Hands.press(0, SWT.CR);
        window.input().take();
        Hands.press(0, SWT.F5);
        window.input().take();

        assertThat(Ui.call(() -> window.terminal().history())).hasSize(1);
    }

    @Test
    void findsOnThisScreenAndThenOnOlderOnes() {
        Ui.run(() -> window.terminal().show(screens.text(5, 2, "needle, Needle").snapshot()));
        answer(2);
        Ui.run(() -> window.terminal().show(screens.text(5, 2, "nothing at all").text(9, 7, "a needle").snapshot()));

        assertThat(find("NEEDLE")).isEqualTo("needle at 9 on Screen 2");
        assertThat(find("NEEDLE")).isEqualTo("needle at 5 on Screen 1");
        assertThat(find("NEEDLE")).isEqualTo("Needle at 5 on Screen 1");
        assertThat(Ui.<Boolean>call(() -> window.terminal().find("needle"))).isFalse();
    }

    private String find(String text) {
        return Ui.call(() -> {
            assertThat(window.terminal().find(text)).isTrue();
            return window.terminal().selectedText() + " at " + window.terminal().selectedRow() + " on "
                    + window.terminal().snapshot().row(2).text(2, 10);
        });
    }

    /** Presses Enter, and the host shows the next screen. */
    private void answer(int number) {
        Hands.press(0, SWT.CR);
        window.input().take();
        Ui.run(() -> window.terminal().show(screens.text(2, 2, "Screen " + number).snapshot()));
    }

    /** Keys come by the window system, which takes its time. */
    private void untilShown(String title) {
        Ui.until(title, () -> window.terminal().snapshot().row(2).text(2, 20).startsWith(title));
    }
}
