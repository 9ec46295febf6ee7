package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F12;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.PAGE_DOWN;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.PAGE_UP;

import org.junit.jupiter.api.Test;

/** A list of 200 customers, with the keys and with the mouse alone. */
class SubfileTest extends Journey {

    @Test
    void pagesAndChoosesByKey() {
        SWTBotTerminal list = bot().signedOn();
        list.type("5").press(CR);
        list.shouldShow("100703  Acacia Bakery", 9);

        list.press(PAGE_UP).shouldShow("You have reached the top of the list.", 24);
        list.press(PAGE_DOWN).shouldShow("100740  Alder Books", 9);
        list.press(PAGE_DOWN).shouldShow("101517  Birch Foods", 9);
        list.press(PAGE_UP).shouldShow("100740  Alder Books", 9).shouldHaveCursor(9, 3);

        list.type("5").press(CR);
        list.shouldShow("Display Customer", 6).shouldShow("100740", 7).shouldShow("Alder Books", 8);
        list.press(F12).shouldShow("100740  Alder Books", 9).shouldNotShow("Display Customer");
    }

    @Test
    void pagesAndChoosesByHotspot() {
        SWTBotTerminal list = bot().signedOn();
        list.click("5. Work with customers", 9);
        list.shouldShow("100703  Acacia Bakery", 9);

        list.click("More...", 20).shouldShow("100740  Alder Books", 9);
        list.click("F11=View 2", 23).shouldShow("Balance", 8);
        list.click("F11=View 1", 23).shouldShow("Country", 8);
        list.click("F12=Cancel", 23).shouldShow("e5250 Demo Main Menu", 1);
    }
}
