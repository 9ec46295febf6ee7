package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.CloseReason.Kind;

/** TLS as a session sees it; what the handshake finds is tested with the transport. */
class TlsSessionTest {

    @Test
    void aHostWithoutTlsIsAFailureWithItsCheck() throws Exception {
        try (DemoSystem plain = DemoSystem.start()) {
            Session session = session(plain.port());
            session.open();
            assertThat(session.closed().get(20, TimeUnit.SECONDS)).isEqualTo(new CloseReason(Kind.TLS_FAILED, "NOT_TLS"));
            assertThat(session.diagnostics().counts().bytesOut()).isZero();
            assertThat(ReconnectPolicy.STANDARD.delay(session.closeReason().orElseThrow(), 0, true)).isEmpty();
        }
    }

    @Test
    void aHostThatStopsInTheHandshakeCanBeLeft() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Session session = session(silent.getLocalPort());
            session.open();
            try (Socket peer = silent.accept()) {
                assertThat(peer.getInputStream().read()).as("the handshake has begun").isEqualTo(22);
                assertThat(session.state()).isEqualTo(SessionState.CONNECTING);
                assertThat(session.close().get(10, TimeUnit.SECONDS).kind()).isEqualTo(Kind.BY_USER);
            }
            assertThat(session.retainedBytes().total()).isZero();
        }
    }

    private static Session session(int port) {
        return new Session(SessionSettings.to(Client.loopback(), port).withSecurity(Security.TLS));
    }
}
