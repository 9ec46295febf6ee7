package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class KeyReaderTest {
    private TerminalWindow window;

    @BeforeEach
    void open() {
        window = new TerminalWindow(new Screens().snapshot());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void charactersAreTyped() {
        Hands.type("aB1 .");

        assertThat(window.input().take()).containsExactly("'a'", "'B'", "'1'", "' '", "'.'");
    }

    @Test
    void theKeypadTypes() {
        Hands.press(0, SWT.KEYPAD_ADD);
        Hands.press(0, SWT.KEYPAD_7);

        assertThat(window.input().take()).containsExactly("'+'", "'7'");
    }

    @Test
    void altGrAndComposedCharactersAreTyped() {
        window.send(SWT.KeyDown, SWT.ALT_GR, 'e', '\u20AC', 0);
        window.send(SWT.KeyDown, SWT.CTRL | SWT.ALT, 'q', '@', 0);
        window.send(SWT.KeyDown, 0, 0, '\u00E9', 0);

        assertThat(window.input().take()).containsExactly("'\u20AC'", "'@'", "'\u00E9'");
    }

    @Test
    void keysWithAltOrCtrlThatMeanNothingAreNotTyped() {
        window.send(SWT.KeyDown, SWT.ALT, 'f', 'f', 0);
        window.send(SWT.KeyDown, SWT.CTRL, '1', '1', 0);

        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void leftCtrlAloneIsReset() {
        Hands.press(0, SWT.CTRL);

        assertThat(window.input().take()).containsExactly("RESET");
    }

    @Test
    void rightCtrlAloneIsEnter() {
        window.send(SWT.KeyDown, 0, SWT.CTRL, '\0', SWT.RIGHT);
        window.send(SWT.KeyDown, SWT.CTRL, SWT.CTRL, '\0', SWT.RIGHT);
        window.send(SWT.KeyUp, SWT.CTRL, SWT.CTRL, '\0', SWT.RIGHT);

        assertThat(window.input().take()).containsExactly("ENTER");
    }

    @Test
    void ctrlWithAnotherKeyIsNotAlone() {
        Hands.press(SWT.CTRL, 'p');
        Hands.press(SWT.CTRL | SWT.SHIFT, 'x');

        assertThat(window.input().take()).containsExactly("PRINT");
    }

    @Test
    void ctrlOfBothSidesIsNotAlone() {
        window.send(SWT.KeyDown, 0, SWT.CTRL, '\0', SWT.LEFT);
        window.send(SWT.KeyDown, SWT.CTRL, SWT.CTRL, '\0', SWT.RIGHT);
        window.send(SWT.KeyUp, SWT.CTRL, SWT.CTRL, '\0', SWT.LEFT);
        window.send(SWT.KeyUp, SWT.CTRL, SWT.CTRL, '\0', SWT.RIGHT);

        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void ctrlTabLeavesTheTerminal() {
        Hands.press(SWT.CTRL, SWT.TAB);

        Ui.until("focus elsewhere", window::isOtherFocused);
        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void aClickPlacesTheCursor() {
        CellGrid grid = Ui.call(() -> window.terminal().grid());

        Hands.click(window.terminal(), grid.x(53) + 1, grid.y(6) + grid.cellHeight() - 1);

        assertThat(window.input().take()).containsExactly("choose 6,53");
    }

    @Test
    void aClickBesideTheScreenSendsNothing() {
        Hands.click(window.terminal(), 1, 1);

        assertThat(window.input().takeNow()).isEmpty();
    }
}
