package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.datastream.CommandTable;
import dev.e5250.faults.Fault;
import dev.e5250.faults.FaultyTransport;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;
import dev.e5250.session.CloseReason.Kind;
import dev.e5250.telnet.SocketTransport;

class ReconnectTest {
    private static final ReconnectPolicy AT_ONCE = new ReconnectPolicy(true, Duration.ZERO, Duration.ofMillis(20));

    @Test
    void aLostConnectionIsMadeAgainAndWorks() throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        try (DemoSystem demo = DemoSystem.start(); Client client = client(demo.port(), transport)) {
            client.open().shows("Sign On").isReady();
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).shows("Main Menu").isReady();
            transport.get().begin(Fault.DROP);
            client.shows("Sign On").isReady();
            assertThat(client.session.diagnostics().counts().connections()).isEqualTo(2);
            assertThat(client.states).containsExactly(SessionState.CONNECTING, SessionState.NEGOTIATING,
                    SessionState.ACTIVE, SessionState.WAITING, SessionState.CONNECTING, SessionState.NEGOTIATING,
                    SessionState.ACTIVE);
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).shows("Main Menu");
        }
    }

    @Test
    void aHostThatEndsTheSessionIsNotCalledAgain() throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        try (DemoSystem demo = DemoSystem.start(); Client client = client(demo.port(), transport)) {
            client.open();
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).type("90").press(Key.ENTER);
            assertThat(client.closed().kind()).isEqualTo(Kind.BY_HOST);
            assertThat(client.session.diagnostics().counts().connections()).isOne();
        }
    }

    @Test
    void itTriesUntilTheHostIsBack() throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        AtomicBoolean away = new AtomicBoolean();
        try (DemoSystem demo = DemoSystem.start();
                Client client = new Client(SessionSettings.to(Client.loopback(), demo.port()).withReconnect(AT_ONCE), s -> {
                    transport.set(new FaultyTransport(new SocketTransport(s.host(), s.port(), Client.PATIENCE)));
                    if (away.get()) {
                        transport.get().begin(Fault.DROP);
                    }
                    return transport.get();
                }, CommandTable.standard())) {
            client.open().shows("Sign On");
            away.set(true);
            transport.get().begin(Fault.DROP);
            client.await(() -> client.session.closeReason().map(CloseReason::kind).filter(Kind.UNREACHABLE::equals)
                    .isPresent(), () -> "away");
            away.set(false);
            client.await(() -> client.session.diagnostics().counts().connections() == 2, () -> "connected again");
            client.isReady().shows("Sign On");
        }
    }

    @Test
    void closingEndsTheWaitAtOnce() throws Exception {
        AtomicReference<FaultyTransport> transport = new AtomicReference<>();
        ReconnectPolicy later = new ReconnectPolicy(true, Duration.ofHours(1), Duration.ofHours(1));
        try (DemoSystem demo = DemoSystem.start(); Client client = client(demo.port(), transport, later)) {
            client.open().shows("Sign On");
            transport.get().begin(Fault.DROP);
            client.await(() -> client.session.state() == SessionState.WAITING, () -> "waiting");
            assertThat(client.session.close().get(10, TimeUnit.SECONDS).kind()).isEqualTo(Kind.BY_USER);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyWhatTimeMendsIsTriedAgain(Kind kind) {
        CloseReason reason = CloseReason.of(kind);
        boolean mends = switch (kind) {
        case CONNECTION_LOST, HOST_STALLED, UNREACHABLE, REFUSED, UNKNOWN_HOST, NO_5250, PROXY_UNREACHABLE -> true;
        default -> false;
        };
        assertThat(ReconnectPolicy.STANDARD.delay(reason, 0, true).isPresent()).isEqualTo(mends);
        assertThat(ReconnectPolicy.STANDARD.delay(reason, 0, false)).as("never up").isEmpty();
        assertThat(ReconnectPolicy.NEVER.delay(reason, 0, true)).isEmpty();
    }

    @Test
    void theFirstTryIsAtOnceAndTheNextOnesEveryTwentySeconds() {
        CloseReason lost = CloseReason.of(Kind.CONNECTION_LOST);
        assertThat(ReconnectPolicy.STANDARD.delay(lost, 0, true)).contains(Duration.ZERO);
        assertThat(ReconnectPolicy.STANDARD.delay(lost, 1, true)).contains(Duration.ofSeconds(20));
        assertThat(ReconnectPolicy.STANDARD.delay(lost, 1000, true)).contains(Duration.ofSeconds(20));
    }

    private static Client client(int port, AtomicReference<FaultyTransport> transport) {
        return client(port, transport, AT_ONCE);
    }

    private static Client client(int port, AtomicReference<FaultyTransport> transport, ReconnectPolicy policy) {
        return new Client(SessionSettings.to(Client.loopback(), port).withReconnect(policy), s -> {
            transport.set(new FaultyTransport(new SocketTransport(s.host(), s.port(), Client.PATIENCE)));
            return transport.get();
        }, CommandTable.standard());
    }
}
