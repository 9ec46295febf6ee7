package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CTRL;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The form for an order: a mistake in each field that can have one, and what is done about it. */
class OrderTest extends Journey {
    private static final KeyStroke FIELD_EXIT = KeyStroke.getInstance(SWT.CTRL, SWT.CR);
    private static final String MISTAKE = "X II  ";

    @Test
    void theTerminalRefusesWhatAFieldDoesNotTake() {
        SWTBotTerminal form = atTheForm();

        refused(form.shouldHaveCursor(4, 30).type("x"), "0010  Only the digits 0 to 9 are allowed here.");
        form.type("100703").shouldShow("100703", 4).shouldHaveCursor(5, 30);
        form.press(TAB).shouldHaveCursor(7, 30);
        refused(form.type("1"), "0008  Only letters are allowed in this field.");
        refused(form.type("d").press(FIELD_EXIT), "0014  This field must be filled to its end.");
        form.type("e").shouldHaveCursor(8, 30);
        refused(form.type("2026").press(TAB), "0014  This field must be filled to its end.");
        form.type("0101").shouldHaveCursor(9, 30);
        refused(form.type("7"), "0008  Only letters are allowed in this field.");
        form.type("a").shouldHaveCursor(11, 30);
        refused(form.type("m"), "0010  Only the digits 0 to 9 are allowed here.");
        form.type("12").press(FIELD_EXIT).shouldShow("0012", 11).shouldHaveCursor(12, 30);
        refused(form.type("p"), "0010  Only the digits 0 to 9 are allowed here.");
        form.type("999").press(FIELD_EXIT).shouldHaveCursor(13, 30);
        refused(form.type("q"), "0009  Only digits and + - . , are allowed here.");
    }

    @Test
    void theHostSaysWhichValueIsWrongAndTakesTheCorrectedOne() {
        SWTBotTerminal form = atTheForm();
        form.type("999999").press(TAB).type("zz").type("20200101").type("z");
        form.type("0").press(FIELD_EXIT, FIELD_EXIT).type("99").press(FIELD_EXIT, CR);

        answered(form, "There is no customer 999999. F4 shows those there are.", 4).type("100703").press(CR);
        answered(form, "Country ZZ is not known. F4 shows those there are.", 7).type("de").press(CR);
        answered(form, "Type a date from today on, as ", 8).type("29991231").press(CR);
        answered(form, "Priority is A, B or C.", 9).type("b").press(CR);
        answered(form, "Quantity is 1 at least.", 11).type("12").press(FIELD_EXIT, CR);
        answered(form, "Price is missing.", 12).type("999").press(FIELD_EXIT, CR);
        answered(form, "Discount is a number from 0 to 30.", 13).type("5").press(FIELD_EXIT, CR);
        answered(form, "All values are right. Type Y to enter the order.", 19).type("n");
        answered(form, "Type Y or nothing.", 19).type("y");
        form.shouldShow("1 order entered.", 21).shouldHaveCursor(4, 30).shouldNotShow("100703");
    }

    private SWTBotTerminal atTheForm() {
        SWTBotTerminal terminal = bot().signedOn();
        terminal.type("6").press(CR);
        return terminal.shouldShow("Enter Order", 1);
    }

    /** Reads what the host says, with the cursor where it wants something else, and goes on. */
    private static SWTBotTerminal answered(SWTBotTerminal terminal, String message, int row) {
        return terminal.shouldShow(message, 24).shouldHaveCursor(row, 30).press(CTRL);
    }

    /** Reads why, and goes on as a user does. */
    private void refused(SWTBotTerminal terminal, String why) {
        bot().shouldSay(MISTAKE + why);
        terminal.press(CTRL);
        bot().shouldNotSay(MISTAKE);
    }
}
