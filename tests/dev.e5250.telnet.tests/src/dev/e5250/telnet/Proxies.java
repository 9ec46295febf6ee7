package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.Socket;

/** What is true of a connection by any proxy. */
final class Proxies {
    static final String USER = "someone";
    static final String PASSWORD = "s3cr\u00E9t";

    private Proxies() {
    }

    static ProxyLogin login() {
        return new ProxyLogin(USER, PASSWORD.toCharArray());
    }

    /** The host's first bytes are not lost, an echo comes back, and the time-out of the handshake is gone. */
    static void roundTrip(HappyEyeballs source) throws IOException {
        try (Socket socket = source.connect()) {
            assertThat(socket.getInputStream().readNBytes(2)).containsExactly(1, 2);
            socket.getOutputStream().write(new byte[] {5, (byte) 0xFF, 6});
            assertThat(socket.getInputStream().readNBytes(3)).containsExactly(5, 0xFF, 6);
            assertThat(socket.getSoTimeout()).isZero();
        }
        assertThat(source.retained()).isZero();
    }

    /** No text of it, or of what it comes from, contains the login. */
    static ProxyException failure(HappyEyeballs source) {
        ProxyException e = catchThrowableOfType(ProxyException.class, source::connect);
        assertThat(e).isNotNull();
        for (Throwable t = e; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(USER).doesNotContain(PASSWORD).doesNotContain("hostile");
        }
        assertThat(source.retained()).isZero();
        return e;
    }
}
