package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CTRL;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.END;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import org.junit.jupiter.api.Test;

/** On to the demo system, and off again. */
class SignOnTest extends Journey {

    @Test
    void signsOnAtTheSecondTry() {
        SWTBotTerminal terminal = bot().openTerminal().demo();

        terminal.type("DEMO").press(TAB).type("wrong").press(CR);
        terminal.shouldShow("CPF1107 - This is not the password of user DEMO.", 24).shouldHaveCursor(7, 53);
        // what was typed before is longer
        terminal.press(CTRL, END).type("DEMO").press(CR);
        terminal.shouldShow("e5250 Demo Main Menu", 1);

        terminal.type("90").press(CR);
        bot().shouldBeOver("ended the connection, as systems do after a sign-off");
    }
}
