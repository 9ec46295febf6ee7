package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the user of a new workspace meets. Before all others, which leave their traces in it. */
@Order(0)
class FirstStartTest extends Journey {

    @Test
    void fromTheFirstWindowToTheSignedOnDemo() {
        bot().openTerminal().window().link("<a>Open the demo system</a>").click();

        SWTBotTerminal terminal = bot().terminal().shouldShow("Sign On", 1);
        bot().shouldSay("Connected to Demo system");
        terminal.shouldHaveCursor(6, 53).type("DEMO").press(TAB).type("DEMO").press(CR);
        terminal.shouldShow("e5250 Demo Main Menu", 1).shouldHaveCursor(20, 7);
    }
}
