package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.e5250.datastream.CommandTable;
import dev.e5250.host.HostServer;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.telnet.Transport;

class LifeCycleTest {

    @Test
    void goesThroughItsStates() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            assertThat(client.session.state()).isEqualTo(SessionState.NEW);
            client.open().shows("Sign On");
            assertThat(client.session.state()).isEqualTo(SessionState.ACTIVE);
            assertThat(client.session.closeReason()).isEmpty();
            client.close();
            assertThat(client.states).containsExactly(SessionState.CONNECTING, SessionState.NEGOTIATING,
                    SessionState.ACTIVE, SessionState.CLOSED);
            assertThat(client.session.closeReason()).contains(CloseReason.of(CloseReason.Kind.BY_USER));
            assertThat(client.screen().text()).as("the last screen stays").contains("Sign On");
            assertThat(client.screen().keyboard()).isEqualTo(KeyboardState.LOCKED);
        }
    }

    @Test
    void openAndCloseAreIdempotent() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open();
            client.session.open().get(10, TimeUnit.SECONDS);
            CompletableFuture<CloseReason> first = client.session.close();
            CompletableFuture<CloseReason> second = client.session.close();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(second.get(10, TimeUnit.SECONDS));
            assertThat(client.states).containsOnlyOnce(SessionState.CLOSED);
        }
    }

    @Test
    void aSessionThatWasNeverOpenedCanBeClosed() throws Exception {
        try (Client client = new Client(1)) {
            assertThat(client.session.close().get(10, TimeUnit.SECONDS).kind()).isEqualTo(CloseReason.Kind.BY_USER);
            assertThatThrownBy(client::open).hasRootCauseInstanceOf(SessionEndedException.class);
            assertThat(client.session.state()).isEqualTo(SessionState.CLOSED);
        }
    }

    @Test
    void aPortWhereNobodyListensIsRefused() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (Client client = new Client(port)) {
            CloseReason refused = new CloseReason(CloseReason.Kind.REFUSED, Client.loopback() + ":" + port);
            assertThatThrownBy(client::open).hasRootCauseInstanceOf(SessionEndedException.class).rootCause()
                    .extracting(e -> ((SessionEndedException) e).reason()).isEqualTo(refused);
            assertThat(client.closed()).isEqualTo(refused);
        }
    }

    @Test
    void aHostNameThatDoesNotExistIsNamed() throws Exception {
        SessionSettings settings = SessionSettings.to("no-such-host.invalid", 23);
        Session session = new Session(settings);
        session.open();
        assertThat(session.closed().get(30, TimeUnit.SECONDS))
                .isEqualTo(new CloseReason(CloseReason.Kind.UNKNOWN_HOST, "no-such-host.invalid"));
    }

    @Test
    void aHostThatAcceptsAndSaysNothingCanBeLeft() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Client client = new Client(silent.getLocalPort())) {
            client.session.open();
            client.await(() -> client.session.state() == SessionState.NEGOTIATING, () -> "connected");
            assertThat(client.session.close().get(10, TimeUnit.SECONDS).kind()).isEqualTo(CloseReason.Kind.BY_USER);
        }
    }

    @Test
    void aHostThatResetsTheConnectionIsALostOne() throws Exception {
        try (ServerSocket resetting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Client client = new Client(resetting.getLocalPort())) {
            client.session.open();
            try (var peer = resetting.accept()) {
                client.await(() -> client.session.state() == SessionState.NEGOTIATING, () -> "connected");
                peer.setSoLinger(true, 0);
            }
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.CONNECTION_LOST);
        }
    }

    @Test
    void aHostThatRefusesTheDeviceIsQuoted() throws Exception {
        // start-up response record of a host: 8902, device not available
        byte[] startUp = java.util.HexFormat.of().parseHex("001C12A090000560060020C0003D0000F8F9F0F2E2E8E2F140404040");
        try (HostServer server = HostServer.start(connection -> {
            connection.negotiate();
            connection.write(startUp);
            connection.read();
        }); Client client = new Client(server.port())) {
            client.session.open();
            assertThat(client.closed()).isEqualTo(new CloseReason(CloseReason.Kind.START_UP_FAILED, "8902"));
        }
    }

    @Test
    void aMistakeInTheTransportIsReportedAndEndsTheSession() throws Exception {
        Transport failing = new Transport() {
            @Override
            public void connect() {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return -1;
            }

            @Override
            public void write(byte[] bytes) {
                // never connected
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        try (Client client = new Client(SessionSettings.to("host", 23), s -> failing, CommandTable.standard())) {
            client.session.open();
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.INTERNAL_ERROR);
            assertThat(client.failures).isEqualTo(List.of("java.lang.IllegalStateException: on purpose x1"));
        }
    }

    @Test
    void keysAfterTheEndDoNothing() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").close();
            client.press(Key.F3).type("abc");
            assertThat(client.session.retainedBytes().total()).isZero();
            assertThat(client.screen().typedAhead()).isZero();
        }
    }
}
