package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.CR;
import static org.eclipse.swtbot.swt.finder.keyboard.Keystrokes.TAB;

import java.io.IOException;

import javax.net.ssl.SSLContext;

import dev.e5250.host.demo.DemoCertificate;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.junit.jupiter.api.Test;

/** Connections that are kept: made by the wizard, tried, put right, used, and used again. */
class NewConnectionTest extends Journey {
    private static final String HOST = "127.0.0.1";

    @Test
    void aConnectionIsTriedPutRightKeptAndOpenedAgain() throws IOException {
        try (DemoSystem system = DemoSystem.start()) {
            SWTBotShell wizard = bot().openTerminal().newConnection("Journey", "no-such-host.invalid", system.port());
            tried(wizard, "The name of the host in no-such-host.invalid:" + system.port() + " is not known.");
            wizard.activate();
            wizard.bot().textWithLabel("Host:").setText(HOST);
            tried(wizard, "The connection can be used.");
            bot().leave(wizard, "Finish");

            SWTBotTerminal terminal = bot().terminal().shouldShow("Sign On", 1);
            bot().window().cTabItem("Journey");
            terminal.type("DEMO").press(TAB).type("DEMO").press(CR).shouldShow("e5250 Demo Main Menu", 1);
            disconnect();

            kept("Journey", system.port(), "Connect");
            bot().terminal().shouldShow("Sign On", 1);

            SWTBotTree tree = kept("Journey", system.port(), "Delete");
            int before = tree.rowCount();
            bot().leave(bot().dialog("Delete"), "OK");
            Ui.until("one connection less", () -> tree.widget.getItemCount() == before - 1);
        }
    }

    @Test
    void aPortThatNobodyListensAtIsSaidAndChanged() throws IOException {
        int wrong = freePort();
        bot().leave(bot().openTerminal().newConnection("Wrong port", HOST, wrong), "Finish");
        bot().shouldBeOver("Nothing listens at " + HOST + ":" + wrong + ".");

        try (DemoSystem system = DemoSystem.start()) {
            kept("Wrong port", wrong, "Change\u2026");
            SWTBotShell wizard = bot().dialog("Change Connection");
            wizard.bot().textWithLabel("Port:").setText(String.valueOf(system.port()));
            bot().leave(wizard, "Finish");

            kept("Wrong port", system.port(), "Connect");
            bot().terminal().shouldShow("Sign On", 1);
        }
    }

    @Test
    void aWrongPasswordIsSaidAndChanged() throws IOException {
        try (DemoSystem system = DemoSystem.start()) {
            SWTBotShell wizard = bot().openTerminal().newConnection("Wrong password", HOST, system.port());
            next(wizard, 2);
            wizard.bot().textWithLabel("User:").setText("DEMO");
            wizard.bot().textWithLabel("Password:").setText("WRONG");
            wizard.bot().checkBox("Store passwords in the secure storage").click();
            bot().leave(wizard, "Finish");
            bot().shouldBeOver("refused the session or its device with code 8937; nothing was signed on.");

            kept("Wrong password", system.port(), "Change\u2026");
            SWTBotShell change = bot().dialog("Change Connection");
            next(change, 2);
            change.bot().textWithLabel("Password:").setText("DEMO");
            last(change);
            change.bot().checkBox("Connect now").click();
            bot().leave(change, "Finish");
            bot().terminal().shouldShow("e5250 Demo Main Menu", 1);
        }
    }

    @Test
    void anUntrustedCertificateIsAcceptedOnceAndThenForEver() throws Exception {
        DemoCertificate certificate = DemoCertificate.make();
        SSLContext context = certificate.context();
        try (DemoSystem system = DemoSystem.start(options -> options.port(0).tls(context))) {
            SWTBotShell wizard = bot().openTerminal().newConnection("Certificate", HOST, 0);
            wizard.bot().checkBox("Use TLS (the certificate of the system is checked)").click();
            wizard.bot().textWithLabel("Port:").setText(String.valueOf(system.port()));
            bot().leave(wizard, "Finish");
            bot().shouldBeOver("The certificate is signed by itself");
            answer("Accept Once", certificate);
            bot().terminal().shouldShow("Sign On", 1);

            // once means that the next connection asks again
            disconnect();
            kept("Certificate", system.port(), "Connect");
            bot().shouldBeOver("The certificate is signed by itself");
            answer("Accept for This System", certificate);
            bot().terminal().shouldShow("Sign On", 1);

            disconnect();
            kept("Certificate", system.port(), "Connect");
            bot().terminal().shouldShow("Sign On", 1);
            bot().shouldSay("Connected to Certificate");
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

    private static void next(SWTBotShell wizard, int pages) {
        wizard.activate();
        for (int page = 0; page < pages; page++) {
            wizard.bot().button("Next >").click();
        }
    }

    /** Turns to the page that says when to connect. */
    private static void last(SWTBotShell wizard) {
        while (wizard.bot().button("Next >").isEnabled()) {
            next(wizard, 1);
        }
    }

    /** Does something with a connection that is kept. */
    private SWTBotTree kept(String name, int port, String command) {
        SWTBotTree tree = bot().openConnections().bot().tree();
        tree.getTreeItem(name + "  " + HOST + ":" + port).select().contextMenu(command).click();
        return tree;
    }

    private void disconnect() {
        bot().session("Disconnect").shouldBeOver("You closed the connection");
    }

    private void answer(String button, DemoCertificate certificate) throws Exception {
        bot().window().button("Look at Certificate\u2026").click();
        SWTBotShell dialog = bot().dialog("Certificate");
        assertThat(dialog.bot().textWithLabel("SHA-256 fingerprint").getText()).isEqualTo(certificate.fingerprint());
        bot().leave(dialog, button);
    }
}
