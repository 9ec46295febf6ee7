package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import javax.net.ssl.SSLContext;

import dev.e5250.host.demo.DemoCertificate;
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
            connect("no-such-host.invalid", system.port(), false);
            bot().shouldBeOver("The name of the host in no-such-host.invalid:" + system.port() + " is not known.");

            connect(HOST, system.port(), false);
            bot().terminal().shouldShow("Sign On", 1);
        }
    }

    @Test
    void aPortThatNobodyListensAtIsSaidAndTriedAgain() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        bot().openTerminal();
        connect(HOST, port, false);
        bot().shouldBeOver("Nothing listens at " + HOST + ":" + port + ".");

        try (DemoSystem system = DemoSystem.start(port)) {
            bot().window().button("Reconnect").click();
            bot().terminal().shouldShow("Sign On", 1);
        }
    }

    @Test
    void anUntrustedCertificateIsAcceptedOnceAndThenForEver() throws Exception {
        DemoCertificate certificate = DemoCertificate.make();
        SSLContext context = certificate.context();
        try (DemoSystem system = DemoSystem.start(options -> options.port(0).tls(context))) {
            bot().openTerminal();
            connect(HOST, system.port(), true);
            bot().shouldBeOver("The certificate is signed by itself");
            answer("Accept Once", certificate);
            bot().terminal().shouldShow("Sign On", 1);

            // once means that the next connection asks again
            disconnect();
            connect(HOST, system.port(), true);
            bot().shouldBeOver("The certificate is signed by itself");
            answer("Accept for This System", certificate);
            bot().terminal().shouldShow("Sign On", 1);

            disconnect();
            connect(HOST, system.port(), true);
            bot().terminal().shouldShow("Sign On", 1);
            bot().shouldSay("Connected to " + HOST);
        }
    }

    private void connect(String host, int port, boolean tls) {
        bot().session("Connect\u2026");
        SWTBotShell dialog = bot().dialog("Connect");
        dialog.bot().textWithLabel("Host:").setText(host);
        if (dialog.bot().checkBox(0).isChecked() != tls) {
            dialog.bot().checkBox(0).click();
        }
        dialog.bot().textWithLabel("Port:").setText(String.valueOf(port));
        bot().leave(dialog, "Connect");
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
