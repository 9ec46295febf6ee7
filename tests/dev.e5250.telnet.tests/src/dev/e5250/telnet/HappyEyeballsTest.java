package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HappyEyeballsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration NEVER = Duration.ofHours(1);

    private final WatchedSockets sockets = new WatchedSockets();

    @Test
    void aFamilyThatRefusesGivesWayToTheOtherAtOnce() throws Exception {
        Loopback.assumeBothFamilies();
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            // nothing but the failure can begin the second attempt here
            Race race = new Race(new Cancellation(), sockets, NEVER);
            try (Socket socket = race.run(List.of(Loopback.V6, Loopback.V4), server.getLocalPort(),
                    Deadline.after(PATIENCE))) {
                assertThat(socket.getInetAddress()).isEqualTo(Loopback.V4);
                sockets.assertOnlyLeft(socket);
            }
        }
    }

    @Test
    void aFamilyThatIsSilentGivesWayAfterTheDelay() throws Exception {
        Loopback.assumeBothFamilies();
        try (ServerSocket server = Loopback.listen(Loopback.V4);
                Loopback.BlackHole hole = new Loopback.BlackHole(Loopback.V6, server.getLocalPort())) {
            long start = System.nanoTime();
            try (Socket socket = to(hole.port(), PATIENCE, Loopback.V6, Loopback.V4).connect()) {
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println("second family after a silent one: " + millis + " ms");
                assertThat(socket.getInetAddress()).isEqualTo(Loopback.V4);
                assertThat(millis).isBetween(HappyEyeballs.ATTEMPT_DELAY.toMillis(), PATIENCE.toMillis());
                sockets.assertOnlyLeft(socket);
            }
        }
    }

    @Test
    void theFirstIsNotGivenUpWhenTheSecondBegins() throws Exception {
        Loopback.assumeBothFamilies();
        try (ServerSocket server = Loopback.listen(Loopback.V6)) {
            Race race = new Race(new Cancellation(), sockets, Duration.ZERO);
            // nobody listens on the second address: its failure is not the end
            try (Socket socket = race.run(List.of(Loopback.V6, Loopback.V4), server.getLocalPort(),
                    Deadline.after(PATIENCE))) {
                assertThat(socket.getInetAddress()).isEqualTo(Loopback.V6);
                sockets.assertOnlyLeft(socket);
            }
        }
    }

    @Test
    void ofTwoThatConnectOneIsClosed() throws Exception {
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            for (int i = 0; i < 20; i++) {
                WatchedSockets two = new WatchedSockets();
                Race race = new Race(new Cancellation(), two, Duration.ZERO);
                try (Socket socket = race.run(List.of(Loopback.V4, Loopback.V4), server.getLocalPort(),
                        Deadline.after(PATIENCE))) {
                    two.assertOnlyLeft(socket);
                }
            }
        }
    }

    @Test
    void whenAllRefuseTheFirstSaysWhyAndTheOthersAreNotLost() throws Exception {
        Loopback.assumeBothFamilies();
        HappyEyeballs source = to(Loopback.silentPort(), PATIENCE, Loopback.V6, Loopback.V4);
        assertThatThrownBy(source::connect).isInstanceOf(ConnectException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1).hasOnlyElementsOfType(ConnectException.class));
        assertThat(sockets.sockets).extracting(s -> s.peer.getAddress()).containsExactly(Loopback.V6, Loopback.V4);
        sockets.assertOnlyLeft(null);
        assertThat(source.retained()).isZero();
    }

    @Test
    void theFirstIsTheFirstTried() {
        HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("a.invalid", 23, PATIENCE),
                host -> new InetAddress[] {Loopback.V6, Loopback.V4}, () -> new Socket(Proxy.NO_PROXY) {
                    @Override
                    public void connect(SocketAddress endpoint) throws IOException {
                        throw new ConnectException(((InetSocketAddress) endpoint).getAddress().toString());
                    }
                });
        assertThatThrownBy(source::connect).hasMessage(Loopback.V6.toString());
    }

    @Test
    void silenceEndsWithTheTimeOut() throws Exception {
        try (Loopback.BlackHole hole = new Loopback.BlackHole(Loopback.V4, 0)) {
            HappyEyeballs source = to(hole.port(), Duration.ofMillis(400), Loopback.V4, Loopback.V4);
            long start = System.nanoTime();
            assertThatThrownBy(source::connect).isInstanceOf(SocketTimeoutException.class);
            System.out.println("time-out of 400 ms: " + (System.nanoTime() - start) / 1_000_000 + " ms");
            assertThat(sockets.sockets).hasSize(2);
            sockets.assertOnlyLeft(null);
            assertThat(source.retained()).isZero();
        }
    }

    @Test
    void theTimeOutIsForTheLookUpToo() {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("slow.invalid", 23, Duration.ofMillis(200)),
                host -> {
                    threads.add(Thread.currentThread());
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        // as it should
                    }
                    throw new UnknownHostException(host);
                }, sockets);
        assertThatThrownBy(source::connect).isInstanceOf(SocketTimeoutException.class);
        assertThat(threads).singleElement().satisfies(t -> {
            t.join(PATIENCE);
            assertThat(t.isAlive()).isFalse();
        });
    }

    @Test
    void aNameThatIsNotKnownIsSaidToBe() {
        HappyEyeballs unknown = new HappyEyeballs(ConnectSettings.direct("no.invalid", 23, PATIENCE), host -> {
            throw new UnknownHostException(host);
        }, sockets);
        assertThatThrownBy(unknown::connect).isInstanceOf(UnknownHostException.class).hasMessage("no.invalid");
        assertThatThrownBy(to(23, PATIENCE)::connect).isInstanceOf(UnknownHostException.class);
        assertThat(sockets.sockets).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "[::1]", "localhost"})
    void theSystemsLookUpKnows(String host) throws Exception {
        if (host.contains(":")) {
            Loopback.assumeBothFamilies();
        }
        try (ServerSocket server = Loopback.listen(host.contains(":") ? Loopback.V6 : Loopback.V4);
                Socket socket = new HappyEyeballs(ConnectSettings.direct(host, server.getLocalPort(), PATIENCE))
                        .connect();
                Socket peer = server.accept()) {
            peer.getOutputStream().write(7);
            assertThat(socket.getInputStream().read()).isEqualTo(7);
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void anInterruptEndsItAndIsKept() throws Exception {
        try (Loopback.BlackHole hole = new Loopback.BlackHole(Loopback.V4, 0)) {
            Thread.currentThread().interrupt();
            HappyEyeballs source = to(hole.port(), PATIENCE, Loopback.V4);
            assertThatThrownBy(source::connect).isInstanceOf(IOException.class);
            assertThat(Thread.interrupted()).isTrue();
            sockets.assertOnlyLeft(null);
        }
    }

    private HappyEyeballs to(int port, Duration timeout, InetAddress... addresses) {
        return new HappyEyeballs(ConnectSettings.direct("host.invalid", port, timeout), host -> addresses, sockets);
    }
}
