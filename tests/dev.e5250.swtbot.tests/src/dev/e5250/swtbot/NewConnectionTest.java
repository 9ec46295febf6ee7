package dev.e5250.swtbot;

import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import java.io.IOException;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.junit.jupiter.api.Test;

/** A connection that is kept: made by the wizard, tried, put right, used, and used again. */
class NewConnectionTest extends Journey {
    private static final String NAME = "Journey";

    @Test
    void aConnectionIsTriedPutRightKeptAndOpenedAgain() throws IOException {
        try (DemoSystem system = DemoSystem.start()) {
            bot().openTerminal().session("New Connection\u2026");
            SWTBotShell wizard = bot().dialog("New Connection");
            wizard.bot().textWithLabel("Name:").setText(NAME);
            wizard.bot().textWithLabel("Host:").setText("no-such-host.invalid");
            wizard.bot().textWithLabel("Port:").setText(String.valueOf(system.port()));
            tried(wizard, "The name of the host in no-such-host.invalid:" + system.port() + " is not known.");
            wizard.activate();
            wizard.bot().textWithLabel("Host:").setText("127.0.0.1");
            tried(wizard, "The connection can be used.");
            bot().leave(wizard, "Finish");

            SWTBotTerminal terminal = bot().terminal().shouldShow("Sign On", 1);
            bot().window().cTabItem(NAME);
            terminal.type("DEMO").press(TAB).type("DEMO").press(CR).shouldShow("e5250 Demo Main Menu", 1);
            bot().session("Disconnect").shouldBeOver("You closed the connection");

            SWTBotTree kept = bot().openConnections().bot().tree();
            String item = NAME + "  127.0.0.1:" + system.port();
            kept.getTreeItem(item).select().contextMenu("Connect").click();
            bot().terminal().shouldShow("Sign On", 1);

            kept.getTreeItem(item).select().contextMenu("Delete").click();
            bot().leave(bot().dialog("Delete"), "OK");
            Ui.until("no connection", () -> kept.widget.getItemCount() == 0);
        }
    }

    /** Tests what stands in the wizard. */
    private void tried(SWTBotShell wizard, String outcome) {
        wizard.bot().button("Test Connection").click();
        SWTBotShell test = bot().dialog("Test Connection");
        SWTBotText said = test.bot().text();
        Ui.until(() -> outcome + ", but there is: " + said.widget.getText(), () -> said.widget.getText().contains(outcome));
        bot().leave(test, "Close");
    }
}
