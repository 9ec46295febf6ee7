package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** However a connect ends, the process has as many descriptors and threads as before. */
class NothingIsLeftTest {
    private static final File DESCRIPTORS = new File("/proc/self/fd");
    private static final int ROUNDS = 50;

    /** Something that opens and closes. */
    private interface Round {
        void run() throws Exception;
    }

    @Test
    void afterASuccess() throws Exception {
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            assertNothingLeft(() -> {
                try (Socket socket = to(server.getLocalPort(), 5_000).connect(); Socket peer = server.accept()) {
                    assertThat(socket.isConnected()).isTrue();
                }
            });
        }
    }

    @Test
    void afterRefusals() throws Exception {
        int port = Loopback.silentPort();
        assertNothingLeft(() -> assertThatThrownBy(to(port, 5_000)::connect).isInstanceOf(IOException.class));
    }

    @Test
    void afterATimeOut() throws Exception {
        try (Loopback.BlackHole hole = new Loopback.BlackHole(Loopback.V4, 0)) {
            assertNothingLeft(() -> assertThatThrownBy(to(hole.port(), 5)::connect).isInstanceOf(IOException.class));
        }
    }

    @Test
    void afterAProxyThatRefuses() throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.sendText("HTTP/1.1 403 No\r\n\r\n");
        })) {
            assertNothingLeft(() -> Proxies.failure(proxy.source(ProxySettings.Kind.HTTP, "a.invalid", null)));
        }
    }

    private static void assertNothingLeft(Round round) throws Exception {
        assumeTrue(DESCRIPTORS.isDirectory(), "this system does not show descriptors as files");
        // the JDK's own, which come once
        for (int i = 0; i < 5; i++) {
            round.run();
        }
        int before = DESCRIPTORS.list().length;
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        // the other end of a loopback connection is closed by another thread
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (DESCRIPTORS.list().length > before && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        assertThat(DESCRIPTORS.list().length).as("descriptors").isLessThanOrEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(t -> t.getName().startsWith("e5250 look-up"));
    }

    private static HappyEyeballs to(int port, int millis) {
        return new HappyEyeballs(ConnectSettings.direct("a.invalid", port, Duration.ofMillis(millis)),
                host -> new InetAddress[] {Loopback.V4, Loopback.V4}, SocketFactory::plain);
    }
}
