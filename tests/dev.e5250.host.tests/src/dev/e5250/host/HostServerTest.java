package dev.e5250.host;

import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Opcode.PUT_GET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostServerTest {
    private static final String ENTER = "000D 12A0 0000 04 00 00 00 0101F1";

    /** Answers each Enter with the same record; ends with the client. */
    private static final HostScript ECHO = connection -> {
        connection.negotiate();
        while (true) {
            connection.write(connection.read(Duration.ofMinutes(1)).bytes());
        }
    };

    @Test
    void listensOnLoopback() throws Exception {
        try (HostServer server = HostServer.start(ECHO)) {
            assertThat(server.address().getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void recordsGoBothWaysWithEscapes() throws Exception {
        try (HostServer server = HostServer.start(ECHO); RawClient client = new RawClient(server.port())) {
            client.negotiate("IBM-3179-2");
            client.send("000E 12A0 0000 04 00 00 00 0101F1 FFFF FFEF");

            assertThat(client.record()).asHexString().isEqualTo("000E12A00000040000000101F1FF");
        }
    }

    @Test
    void closeEndsAllThreads() throws Exception {
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        CountDownLatch waiting = new CountDownLatch(3);
        HostServer server = HostServer.start(connection -> {
            threads.add(Thread.currentThread());
            waiting.countDown();
            connection.read(Duration.ofMinutes(1));
        });
        try (RawClient one = new RawClient(server.port()); RawClient two = new RawClient(server.port());
                RawClient three = new RawClient(server.port())) {
            waiting.await();
            assertThat(server.connections()).isEqualTo(3);

            server.close();

            assertThat(threads).hasSize(3).noneMatch(Thread::isAlive);
            assertThat(server.connections()).isZero();
            assertThat(server.failures()).isEmpty();
            one.expectEnd();
            assertThatThrownBy(() -> new RawClient(server.port())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closeEndsAScriptThatCannotWrite() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        HostServer server = HostServer.start(connection -> {
            threads.add(Thread.currentThread());
            byte[] flood = new byte[1 << 20];
            while (true) {
                writing.countDown();
                connection.writeRaw(flood);
            }
        });
        try (RawClient client = new RawClient(server.port())) {
            writing.await();
            server.close();

            assertThat(threads).noneMatch(Thread::isAlive);
        }
    }

    @Test
    void closedPortIsFree() throws Exception {
        HostServer first = HostServer.start(ECHO);
        first.close();

        assertThatThrownBy(() -> new RawClient(first.port())).isInstanceOf(ConnectException.class);
        first.close();
    }

    @Test
    void failureOfAScriptIsKept() throws Exception {
        try (HostServer server = HostServer.start(connection -> {
            throw new AssertionError("not what was expected");
        }); RawClient client = new RawClient(server.port())) {
            client.expectEnd();

            assertThat(server.failures()).singleElement().isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void clientThatLeavesIsNoFailure() throws Exception {
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        try (HostServer server = HostServer.start(reporting(ends))) {
            try (RawClient client = new RawClient(server.port())) {
                client.negotiate("IBM-3179-2");
                client.send("000D 12A0 0000"); // and no more of the record
            }
            assertThat(ends.poll(10, TimeUnit.SECONDS)).isInstanceOf(EOFException.class);
            assertThat(server.failures()).isEmpty();
        }
    }

    @Test
    void waitingHasAnEnd() throws Exception {
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        try (HostServer server = HostServer.start(connection -> {
            try {
                connection.read(Duration.ofMillis(50));
            } catch (SocketTimeoutException e) {
                ends.add(e);
            }
        }); RawClient client = new RawClient(server.port())) {
            assertThat(ends.poll(10, TimeUnit.SECONDS)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void timingMarkWaitsForTheClient() throws Exception {
        BlockingQueue<String> steps = new LinkedBlockingQueue<>();
        try (HostServer server = HostServer.start(connection -> {
            connection.timingMark();
            steps.add("marked");
        }); RawClient client = new RawClient(server.port())) {
            client.expect("FFFD06");
            assertThat(steps).isEmpty();
            client.send("FFFC06");

            assertThat(steps.poll(10, TimeUnit.SECONDS)).isEqualTo("marked");
        }
    }

    @Test
    void finishLetsTheClientReadEverything() throws Exception {
        try (HostServer server = HostServer.start(connection -> {
            connection.write(HostRecord.put(PUT_GET).add(readMdt(0, 0)));
            connection.finish();
        }); RawClient client = new RawClient(server.port())) {
            client.send("414243"); // never read by the script

            assertThat(client.record()).asHexString().endsWith("04520000");
            client.expectEnd();
        }
    }

    @Test
    void hostileClientsDoNoHarmToOthers() throws Exception {
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        try (HostServer server = HostServer.start(reporting(ends)); RawClient honest = new RawClient(server.port())) {
            honest.negotiate("IBM-3179-2");

            garbageRecord(server.port());
            assertThat(ends.poll(10, TimeUnit.SECONDS)).hasMessageContaining("header");
            endless(server.port(), "00".repeat(1000));
            assertThat(ends.poll(10, TimeUnit.SECONDS)).hasMessageContaining("too long");
            endless(server.port(), "FFFA27" + "00".repeat(70_000));
            assertThat(ends.poll(10, TimeUnit.SECONDS)).hasMessageContaining("too long");
            try (RawClient gone = new RawClient(server.port())) {
                gone.negotiate("IBM-3179-2");
                gone.send("000D12A0");
                gone.reset();
            }
            assertThat(ends.poll(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);

            honest.sendRecord(ENTER);
            assertThat(honest.record()).isEqualTo(RawClient.hex(ENTER));
        }
    }

    @Test
    void recordsNoOneWaitsForAreLimited() throws Exception {
        BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        try (HostServer server = HostServer.start(connection -> {
            try {
                connection.negotiate();
                connection.timingMark();
            } catch (IOException e) {
                ends.add(e);
            }
        }); RawClient client = new RawClient(server.port())) {
            client.negotiate("IBM-3179-2");
            flood(client, "01FFEF".repeat(1000));

            assertThat(ends.poll(10, TimeUnit.SECONDS)).hasMessageContaining("too many records");
        }
    }

    private static HostScript reporting(BlockingQueue<Throwable> ends) {
        return connection -> {
            try {
                ECHO.run(connection);
            } catch (IOException e) {
                ends.add(e);
                throw e;
            }
        };
    }

    private static void garbageRecord(int port) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.negotiate("IBM-3179-2");
            client.sendRecord("DEADBEEF DEADBEEF DEADBEEF");
            client.expectEnd();
        }
    }

    private static void endless(int port, String hex) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.negotiate("IBM-3179-2");
            flood(client, hex);
        }
    }

    /** Sends the same again and again until the host has had enough. */
    private static void flood(RawClient client, String hex) {
        assertThatThrownBy(() -> {
            while (true) {
                client.send(hex);
            }
        }).isInstanceOf(IOException.class);
    }
}
