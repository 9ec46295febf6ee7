package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F1;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F12;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** F1: what the program says of the dialog it is pressed in, and in the screen what the system says. */
class HelpTest extends Journey {

    @Test
    void f1InADialogSaysWhatItIsForUntilEsc() {
        bot().openTerminal().session("Connect\u2026");
        SWTBotShell dialog = bot().dialog("Connect");
        dialog.bot().textWithLabel("Host:").setFocus();
        bot().askForHelp(dialog, "Connect");
    }

    @Test
    void f1InAWizardSaysWhatItsPageIsForUntilEsc() {
        SWTBotShell wizard = bot().openTerminal().newConnection("Helped", "127.0.0.1", 23);
        wizard.bot().button("Next >").click();
        bot().askForHelp(wizard, "Terminal");
    }

    @Test
    void f1InThePreferencesSaysWhatTheirPageIsForUntilEsc() {
        bot().openTerminal().session("Preferences\u2026");
        SWTBotShell preferences = bot().dialog("Preferences");
        preferences.bot().tree().expandNode("IBM i Terminal").select("Keys");
        preferences.bot().table().setFocus();
        bot().askForHelp(preferences, "Keys");
    }

    @Test
    void f1InTheScreenGoesToTheSystem() {
        SWTBotTerminal terminal = bot().signedOn();
        terminal.press(F1).shouldShow("Type the number of an option and press Enter.", 4);
        terminal.press(F12).shouldShow("1. ", 5).shouldNotShow("Type the number of an option");
    }
}
