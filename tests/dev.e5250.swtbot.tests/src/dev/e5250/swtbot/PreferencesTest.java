package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CTRL;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F3;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.F9;

import dev.e5250.terminal.ColourScheme;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.junit.jupiter.api.Test;

/** What is changed in the preferences is to be seen in the terminal that is open. */
class PreferencesTest extends Journey {

    @Test
    void coloursChangeAtOnce() {
        SWTBotTerminal terminal = bot().openTerminal().demo();

        choose("Colours:", "Light");
        terminal.shouldBePainted(ColourScheme.LIGHT.background());
        choose("Colours:", "Full colours on black (as ACS)");
        terminal.shouldBePainted(ColourScheme.ACS.background());

        SWTBotShell preferences = preferences();
        preferences.bot().button("Restore Defaults").click();
        apply(preferences);
        terminal.shouldBePainted(ColourScheme.CLASSIC.background());
    }

    @Test
    void aKeyThatIsBoundAnewDoesWhatItIsBoundTo() {
        SWTBotTerminal terminal = bot().signedOn();
        terminal.type("1").press(CR).shouldShow("Display Job", 1);
        terminal.press(F9).shouldShow("Key F9 not allowed here.", 24).press(CTRL);

        SWTBotShell preferences = preferences();
        preferences.bot().tree().expandNode("IBM i Terminal").select("Keys");
        SWTBotText recorder = preferences.bot().textWithMessage("Press the key here");
        recorder.setFocus();
        Ui.until("focus in the recorder", recorder.widget::isFocusControl);
        Hands.press(SWT.NONE, SWT.F9);
        Ui.until("the key", () -> recorder.widget.getText().equals("F9"));
        preferences.bot().comboBox(1).setSelection("F3");
        preferences.bot().button("Bind").click();
        apply(preferences);
        terminal.press(F9).shouldShow("e5250 Demo Main Menu", 1);

        preferences = preferences();
        preferences.bot().tree().expandNode("IBM i Terminal").select("Keys");
        preferences.bot().button("Restore Defaults").click();
        apply(preferences);
        terminal.type("1").press(CR).shouldShow("Display Job", 1);
        terminal.press(F9).shouldShow("Key F9 not allowed here.", 24).press(CTRL).press(F3).shouldShow("e5250 Demo Main Menu", 1);
    }

    @Test
    void theFontOfTheThemeIsThatOfTheTerminal() {
        SWTBotTerminal terminal = bot().openTerminal().demo();
        FontData system = Ui.call(() -> terminal.display.getSystemFont().getFontData()[0]);
        assertThat(Ui.call(() -> terminal.widget.appearance().fontFamily())).isNotEqualTo(system.getName());

        font("Use System Font");
        Ui.until("the system's font", () -> terminal.widget.appearance().fontFamily().equals(system.getName()));

        font("Reset");
        Ui.until("another font", () -> !terminal.widget.appearance().fontFamily().equals(system.getName()));
    }

    private void font(String button) {
        SWTBotShell preferences = preferences();
        preferences.bot().tree().expandNode("General", "Appearance").select("Colors and Fonts");
        SWTBotTreeItem theme = preferences.bot().tree(1).expandNode("IBM i Terminal");
        // until it is changed, its default stands behind its name
        theme.select(theme.getNodes().stream().filter(name -> name.startsWith("Font")).findFirst().orElseThrow());
        preferences.bot().button(button).click();
        apply(preferences);
    }

    private void choose(String label, String value) {
        SWTBotShell preferences = preferences();
        preferences.bot().comboBoxWithLabel(label).setSelection(value);
        apply(preferences);
    }

    /** The preferences, at the page of the terminal. */
    private SWTBotShell preferences() {
        bot().session("Preferences\u2026");
        return bot().dialog("Preferences");
    }

    private void apply(SWTBotShell preferences) {
        bot().leave(preferences, "Apply and Close");
    }
}
