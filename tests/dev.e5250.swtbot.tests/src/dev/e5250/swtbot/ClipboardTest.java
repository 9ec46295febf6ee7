package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F12;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A block of one screen into the fields of another. */
class ClipboardTest extends Journey {
    private static final KeyStroke COPY = KeyStroke.getInstance(SWT.CTRL, 'c');
    private static final KeyStroke PASTE = KeyStroke.getInstance(SWT.CTRL, 'v');

    @Test
    void copiesABlockAndPastesItIntoFieldsBelowEachOther() {
        SWTBotTerminal terminal = bot().signedOn();
        terminal.type("5").press(CR).shouldShow("100703  Acacia Bakery", 9).shouldShow("101443  Acacia Books", 10);
        terminal.drag(9, 7, 10, 12).press(COPY);
        terminal.press(F12).shouldShow("e5250 Demo Main Menu", 1);
        terminal.type("6").press(CR).shouldShow("Enter Order", 1).shouldHaveCursor(4, 30);

        terminal.press(PASTE);

        terminal.shouldShow("101443", 5).shouldShow("100703", 4);
        assertThat(terminal.row(4).indexOf("100703")).as("column, from 0").isEqualTo(29);
        assertThat(terminal.row(5).indexOf("101443")).as("column, from 0").isEqualTo(29);
    }
}
