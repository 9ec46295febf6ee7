package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class TerminalViewTest {
    private OpenView open;

    @BeforeEach
    void open() {
        open = new OpenView();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void beginsWithTwoWaysToConnect() {
        assertThat(open.links()).containsExactly(Messages.Welcome_connect, Messages.Welcome_demo,
                Messages.Welcome_help);
        assertThat(open.isEnabled(CommandIds.DISCONNECT)).isFalse();
        assertThat(open.isEnabled(CommandIds.RECONNECT)).isFalse();
    }

    @Test
    void connectsToTheDemoSystem() {
        open.run(CommandIds.DEMO);

        open.untilShown("Sign On");
        assertThat(open.title()).isEqualTo(Messages.Demo_name);
        Ui.until("status", () -> open.statusText().startsWith(NLS.bind(Messages.Status_connected, Messages.Demo_name)));
        assertThat(open.statusText()).endsWith("06/053");
        assertThat(open.links()).isEmpty();
        Hands.type("abc");
        open.untilShown("ABC");
        Ui.until("cursor", () -> open.statusText().endsWith("06/056"));
    }

    @Test
    void saysWhyTheKeyboardIsLocked() {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");

        Hands.press(0, SWT.ARROW_UP);
        Hands.type("x");

        Ui.until("error in words", () -> open.statusText().contains("X II  0005"));
        Hands.press(0, SWT.CTRL);
        Ui.until("no error", () -> !open.statusText().contains("X II"));
        Hands.press(0, SWT.INSERT);
        Ui.until("insert mode", () -> open.statusText().contains(Messages.Status_insert));
    }

    @Test
    void disconnectsAndReconnects() {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("Disconnect can be used", () -> open.isEnabled(CommandIds.DISCONNECT));

        open.run(CommandIds.DISCONNECT);

        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_byUser, Messages.Demo_name));
        assertThat(open.title()).isEqualTo(NLS.bind(Messages.View_disconnected, Messages.Demo_name));
        assertThat(open.screen()).as("last screen").contains("Sign On");
        Ui.until("focus on Reconnect", () -> Display.getCurrent().getFocusControl() instanceof Button);
        Hands.press(0, SWT.CR);
        Ui.until("connected again", () -> open.view().connection().state() == SessionState.ACTIVE);
        assertThat(open.closeText()).isEmpty();
        Ui.until("focus on the screen", () -> open.view().terminal().isFocusControl());
    }

    @Test
    void aRefusedConnectionSaysSo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        open.connect(port);

        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_refused, "127.0.0.1:" + port));
    }

    @Test
    void aHostThatSaysNothingCanBeLeft() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            open.connect(silent.getLocalPort());
            Ui.until("negotiating", () -> open.view().connection().state() == SessionState.NEGOTIATING);
            Ui.until("status in words",
                    () -> open.statusText().equals(NLS.bind(Messages.Status_negotiating, "127.0.0.1")));
            assertThat(open.title()).isEqualTo(NLS.bind(Messages.View_connecting, "127.0.0.1"));

            open.run(CommandIds.DISCONNECT);

            open.untilOver();
            assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_byUser, address(silent)));
        }
    }

    @Test
    void anUnknownHostSaysSo() {
        open.connect(SessionSettings.to("no-such-host.invalid", 23));

        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_unknownHost, "no-such-host.invalid:23"));
    }

    @Test
    void aConnectedViewIsNotTakenForAnother() {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");

        TerminalView other = Ui.call(() -> {
            try {
                return TerminalView.free(OpenView.page());
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(other).isNotSameAs(open.view());
        assertThat(Ui.call(() -> other.getViewSite().getSecondaryId())).isNotNull();
        Ui.run(() -> OpenView.page().hideView(other));
    }

    private static String address(ServerSocket server) {
        return "127.0.0.1:" + server.getLocalPort();
    }
}
