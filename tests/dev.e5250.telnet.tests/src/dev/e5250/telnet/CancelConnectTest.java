package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connect can be ended at any moment. The figures are printed; the limit here is for a busy machine. */
class CancelConnectTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final long LIMIT_MILLIS = 5_000;
    private static final Set<Thread.State> WAITS = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final WatchedSockets sockets = new WatchedSockets();

    /** As the system's look-up, this one cannot be interrupted. */
    @Test
    void duringTheLookUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Thread[] thread = new Thread[1];
        HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("slow.invalid", 23, LONG), host -> {
            thread[0] = Thread.currentThread();
            asked.countDown();
            while (answer.getCount() > 0) {
                try {
                    answer.await();
                } catch (InterruptedException e) {
                    // goes on, as native code does
                }
            }
            return new InetAddress[] {Loopback.V4};
        }, sockets);
        assertEnds("look-up", source, asked);
        assertThat(sockets.sockets).isEmpty();
        // what comes too late is for nobody
        answer.countDown();
        thread[0].join(LIMIT_MILLIS);
        assertThat(thread[0].isAlive()).isFalse();
        assertThat(sockets.sockets).isEmpty();
    }

    @Test
    void duringTheConnect() throws Exception {
        try (Loopback.BlackHole hole = new Loopback.BlackHole(Loopback.V4, 0)) {
            CountDownLatch made = new CountDownLatch(1);
            HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("silent.invalid", hole.port(), LONG),
                    host -> new InetAddress[] {Loopback.V4, Loopback.V4, Loopback.V4}, () -> {
                        Socket socket = sockets.create();
                        made.countDown();
                        return socket;
                    });
            assertEnds("connect", source, made);
            assertThat(sockets.sockets).isNotEmpty();
            sockets.assertOnlyLeft(null);
        }
    }

    @ParameterizedTest
    @CsvSource({"SOCKS5, 3, ''", "SOCKS5, 3, 05", "HTTP, 60, ''", "HTTP, 60, 485454502F312E"})
    void duringTheTalkWithTheProxy(ProxySettings.Kind kind, int request, String beginning) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.hex(request);
            c.send(beginning);
            asked.countDown();
            c.waitForTheEnd();
        })) {
            assertEnds("handshake " + kind, proxy.source(kind, "host-behind.invalid", null, LONG), asked);
        }
    }

    @Test
    void beforeItBegins() throws Exception {
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("127.0.0.1", server.getLocalPort(), LONG));
            source.close();
            source.close();
            assertThatThrownBy(source::connect).isInstanceOf(SocketException.class);
            assertThat(source.retained()).isZero();
        }
    }

    @Test
    void afterwardsTheSocketIsTheCallers() throws Exception {
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("127.0.0.1", server.getLocalPort(), LONG));
            try (Socket socket = source.connect()) {
                source.close();
                assertThat(socket.isClosed()).isFalse();
            }
        }
    }

    /** At whatever moment it comes, there is a socket that works, or none at all. */
    @Test
    void atAnyMoment() throws Exception {
        try (ServerSocket server = Loopback.listen(Loopback.V4)) {
            int connected = 0;
            for (int i = 0; i < 300; i++) {
                WatchedSockets all = new WatchedSockets();
                HappyEyeballs source = new HappyEyeballs(ConnectSettings.direct("a.invalid", server.getLocalPort(),
                        LONG), host -> new InetAddress[] {Loopback.V4, Loopback.V4}, all);
                FutureTask<Socket> connect = new FutureTask<>(source::connect);
                Thread thread = Thread.ofVirtual().start(connect);
                long until = System.nanoTime() + i * 5_000L;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                source.close();
                thread.join();
                Socket winner = connect.state() == Future.State.SUCCESS ? connect.get() : null;
                all.assertOnlyLeft(winner);
                assertThat(source.retained()).isZero();
                if (winner != null) {
                    connected++;
                    winner.close();
                }
                while (drained(server)) {
                    // the queue is to have room
                }
            }
            System.out.println("closed at any moment: " + connected + " of 300 had connected before");
        }
    }

    private static boolean drained(ServerSocket server) throws Exception {
        server.setSoTimeout(1);
        try (Socket socket = server.accept()) {
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static void assertEnds(String during, HappyEyeballs source, CountDownLatch reached) throws Exception {
        IOException[] thrown = new IOException[1];
        FutureTask<Long> connect = new FutureTask<>(() -> {
            try (Socket socket = source.connect()) {
                return Long.MIN_VALUE;
            } catch (IOException e) {
                long now = System.nanoTime();
                thrown[0] = e;
                return now;
            }
        });
        Thread thread = Thread.ofVirtual().start(connect);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!WAITS.contains(thread.getState()) && System.nanoTime() < limit) {
            // on its way it may stand before a lock for a moment, too
            Thread.onSpinWait();
        }
        assertThat(thread.getState()).as("it waits").isIn(WAITS);
        long start = System.nanoTime();
        source.close();
        long closed = System.nanoTime();
        long ended = connect.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        assertThat(thrown[0]).isInstanceOf(SocketException.class).hasMessage("closed");
        System.out.printf("closed during %s: close took %.2f ms, connect ended after %.2f ms%n", during,
                (closed - start) / 1e6, (ended - start) / 1e6);
        assertThat(source.retained()).isZero();
    }
}
