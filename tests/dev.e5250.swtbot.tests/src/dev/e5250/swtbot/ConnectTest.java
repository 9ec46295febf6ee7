package dev.e5250.swtbot;

import java.io.IOException;

import dev.e5250.host.demo.DemoSystem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;

/** From the dialog to a screen, or to the words that say why there is none. */
class ConnectTest extends Journey {
    private static final String HOST = "127.0.0.1";

    @Test
    void aWrongHostIsSaidAndPutRight() throws IOException {
        try (DemoSystem system = DemoSystem.start()) {
            bot().openTerminal();
            connect("no-such-host.invalid", system.port());
            bot().shouldBeOver("The name of the host in no-such-host.invalid:" + system.port() + " is not known.");

            connect(HOST, system.port());
            bot().terminal().shouldShow("Sign On", 1);
        }
    }

    @Test
    void aPortThatNobodyListensAtIsSaidAndTriedAgain() throws IOException {
        int port = freePort();
        bot().openTerminal();
        connect(HOST, port);
        bot().shouldBeOver("Nothing listens at " + HOST + ":" + port + ".");

        try (DemoSystem system = DemoSystem.start(port)) {
            bot().window().button("Reconnect").click();
            bot().terminal().shouldShow("Sign On", 1);
        }
    }

    private void connect(String host, int port) {
        bot().session("Connect\u2026");
        SWTBotShell dialog = bot().dialog("Connect");
        dialog.bot().textWithLabel("Host:").setText(host);
        dialog.bot().textWithLabel("Port:").setText(String.valueOf(port));
        bot().leave(dialog, "Connect");
    }
}
