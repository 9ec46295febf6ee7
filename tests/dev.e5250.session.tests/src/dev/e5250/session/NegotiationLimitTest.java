package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;
import dev.e5250.session.CloseReason.Kind;

/** A host that takes the connection and does not come to talk 5250 is given up, whatever it says meanwhile. */
class NegotiationLimitTest {
    private static final Timeouts SHORT = new Timeouts(Client.PATIENCE, Duration.ofMillis(200));

    @Test
    void aHostThatSaysNothing() throws Exception {
        assertGivenUp(connection -> new CountDownLatch(1).await());
    }

    /** DO TERMINAL-TYPE; and a terminal type that is asked for again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"FFFD18", "FFFD18FFFA1801FFF0", "FFF1", "FFFD06", "48656C6C6F20"})
    void aHostThatNeverComesToAnEnd(String hex) throws Exception {
        byte[] words = java.util.HexFormat.of().parseHex(hex);
        assertGivenUp(connection -> {
            while (true) {
                connection.writeRaw(words);
            }
        });
    }

    @Test
    void aSessionThatIsUpHasNoLimit() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (HostServer server = HostServer.start(connection -> {
            connection.negotiate();
            over.await();
        }); Client client = new Client(settings(server))) {
            client.open();
            // longer than the limit, by the same clock: nothing happens, so there is nothing to wait for
            long end = System.nanoTime() + 3 * SHORT.negotiation().toNanos();
            client.await(() -> System.nanoTime() > end, () -> "time");
            assertThat(client.session.state()).isEqualTo(SessionState.ACTIVE);
            over.countDown();
            assertThat(client.closed().kind()).isEqualTo(Kind.BY_HOST);
        }
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Timeouts(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertGivenUp(HostScript script) throws Exception {
        try (HostServer server = HostServer.start(script); Client client = new Client(settings(server))) {
            client.session.open();
            assertThat(client.closed().kind()).isEqualTo(Kind.NO_5250);
            assertThat(client.session.retainedBytes().total()).isZero();
            assertThat(client.failures).isEmpty();
        }
    }

    private static SessionSettings settings(HostServer server) {
        return SessionSettings.to(Client.loopback(), server.port()).withTimeouts(SHORT);
    }
}
