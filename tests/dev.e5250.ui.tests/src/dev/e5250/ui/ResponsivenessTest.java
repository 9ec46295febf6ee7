package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Heartbeat;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a host, a network or a disk does, the workbench does not wait for it: {@link UiTest} sees to that. */
@UiTest
class ResponsivenessTest {
    /** A flood of some seconds: as many screens at least, and as many heartbeats. */
    private static final int SCREENS = 40_000;
    private static final int HEARTBEATS = 200;
    /** A flood has begun. */
    private static final int BEGUN = 2_000;

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
    void aHostThatNeverAcceptsCanBeLeft() throws IOException {
        try (BlackHole hole = new BlackHole(); Heartbeat heartbeat = new Heartbeat()) {
            open.connect(hole.port());
            Ui.until("status in words",
                    () -> open.statusText().equals(NLS.bind(Messages.Status_connecting, "127.0.0.1")));
            open.untilState(SessionState.CONNECTING);
            answers(heartbeat, 20);

            open.run(CommandIds.DISCONNECT);

            open.untilOver();
            assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_byUser, "127.0.0.1:" + hole.port()));
            answers(heartbeat, 5);
        }
    }

    @Test
    void aViewOnAHostThatNeverAcceptsCanBeClosed() throws IOException {
        try (BlackHole hole = new BlackHole(); Heartbeat heartbeat = new Heartbeat()) {
            open.connect(hole.port());
            open.untilState(SessionState.CONNECTING);
            Connection connection = open.view().connection();

            open.close();

            answers(heartbeat, 5);
            Ui.until("given up", () -> connection.state() == SessionState.CLOSED);
            open = new OpenView();
        }
    }

    @Test
    void aHostThatTakesNothingAndSaysNothingCanBeLeft() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Heartbeat heartbeat = new Heartbeat()) {
            open.connect(silent.getLocalPort());
            open.untilState(SessionState.NEGOTIATING);
            try (Socket accepted = silent.accept()) {
                Hands.type("abc");
                Hands.press(0, SWT.CR);
                answers(heartbeat, 20);

                open.run(CommandIds.DISCONNECT);

                open.untilOver();
                assertThat(open.closeText())
                        .isEqualTo(NLS.bind(Messages.Close_byUser, "127.0.0.1:" + silent.getLocalPort()));
                assertThat(accepted.isConnected()).isTrue();
            }
        }
    }

    @Test
    void aHostThatStopsInTheTlsHandshakeCanBeLeft() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Heartbeat heartbeat = new Heartbeat()) {
            open.connect(SessionSettings.to("127.0.0.1", silent.getLocalPort()).withSecurity(Security.TLS));
            try (Socket accepted = silent.accept()) {
                // 22, a handshake record: the client waits for its answer from here on
                assertThat(accepted.getInputStream().read()).isEqualTo(22);
                open.untilState(SessionState.CONNECTING);
                answers(heartbeat, 20);

                open.run(CommandIds.DISCONNECT);

                open.untilOver();
                assertThat(open.closeText())
                        .isEqualTo(NLS.bind(Messages.Close_byUser, "127.0.0.1:" + silent.getLocalPort()));
            }
        }
    }

    @Test
    void aFloodOfScreensLeavesRoomForTheUser() throws IOException {
        AtomicInteger paints = new AtomicInteger();
        try (FloodHost host = new FloodHost(); Heartbeat heartbeat = new Heartbeat()) {
            open.connect(host.port());
            open.untilShown(FloodHost.FIRST);
            Ui.until("focus", () -> open.view().terminal().isFocusControl());
            Ui.run(() -> open.view().terminal().addListener(SWT.Paint, e -> paints.incrementAndGet()));
            host.begin();

            int keys = 0;
            while (host.screens() < SCREENS || heartbeat.count() < HEARTBEATS) {
                Hands.strike('a' + keys++ % 26);
                Hands.strike(SWT.TAB);
            }

            host.stop();
            open.untilShown(FloodHost.LAST);
            System.out.printf("flood: %d screens, %d in a second; %d paints; %d keys; %d heartbeats, 95 of 100 within"
                    + " %.1f ms%n", host.screens(), host.rate(), paints.get(), 2 * keys, heartbeat.count(),
                    heartbeat.percentile(95).toNanos() / 1e6);
            assertThat(keys).isPositive();
            assertThat(paints.get()).isPositive().isLessThan((int) (host.screens() / 10));
        }
    }

    @Test
    void aFloodCanBeLeft() throws IOException {
        try (FloodHost host = new FloodHost(); Heartbeat heartbeat = new Heartbeat()) {
            open.connect(host.port());
            open.untilShown(FloodHost.FIRST);
            host.begin();
            Ui.until("flood", () -> host.screens() > BEGUN);

            open.run(CommandIds.DISCONNECT);

            open.untilOver();
            assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_byUser, "127.0.0.1:" + host.port()));
            Ui.until("connection closed", () -> host.clients() == 0);
            answers(heartbeat, 5);
        }
    }

    @Test
    void aViewUnderAFloodCanBeClosed() throws IOException {
        try (FloodHost host = new FloodHost(); Heartbeat heartbeat = new Heartbeat()) {
            open.connect(host.port());
            open.untilShown(FloodHost.FIRST);
            host.begin();
            Ui.until("flood", () -> host.screens() > BEGUN);

            open.close();

            Ui.until("connection closed", () -> host.clients() == 0);
            answers(heartbeat, 5);
            open = new OpenView();
        }
    }

    @Test
    void aFullDiskEndsTheTraceAndNotTheSession() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");

        open.run(CommandIds.TRACE, full);
        Hands.type("demo");
        Hands.press(0, SWT.TAB);
        Hands.type("demo");
        Hands.press(0, SWT.CR);

        open.untilShown("Main Menu");
        Ui.until("told", () -> open.noticeText().contains(full.toString()));
        assertThat(Ui.<Boolean>call(open.view()::isTracing)).isFalse();
        assertThat(Ui.call(() -> open.view().connection().state())).isEqualTo(SessionState.ACTIVE);
        assertThat(Ui.<Boolean>call(() -> open.view().terminal().isFocusControl())).as("typing goes on").isTrue();
        // read once, it does not come again
        Ui.run(() -> open.view().connection().forgetNotice());
        Hands.type("2");
        Hands.press(0, SWT.CR);
        Ui.until("another screen", () -> !open.screen().contains("Main Menu"));
        assertThat(open.noticeText()).isEmpty();
    }

    /** Waits for some more answers of the UI thread. */
    private static void answers(Heartbeat heartbeat, int more) {
        int enough = heartbeat.count() + more;
        Ui.until("answers", () -> heartbeat.count() >= enough);
    }
}
