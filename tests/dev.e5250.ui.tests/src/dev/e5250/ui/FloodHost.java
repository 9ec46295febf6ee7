package dev.e5250.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostServer;
import dev.e5250.host.Orders;
import dev.e5250.telnet.TelnetEscape;

/** A host that writes whole screens as fast as they are taken, and one more when it is told to stop. */
final class FloodHost implements AutoCloseable {
    static final String FIRST = "The flood begins";
    static final String LAST = "The flood is over";

    private static final int BATCH = 50;

    private final byte[] batch = batch();
    private final AtomicLong screens = new AtomicLong();
    private final CountDownLatch begin = new CountDownLatch(1);
    private final CountDownLatch stayed = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile long nanoseconds;
    private final HostServer server = HostServer.start(this::flood);

    FloodHost() throws IOException {
        // the fields do it all
    }

    int port() {
        return server.port();
    }

    /** Clients that are connected. */
    int clients() {
        return server.connections();
    }

    void begin() {
        begin.countDown();
    }

    /** Writes {@link #LAST} after what is being written, and nothing more. */
    void stop() {
        stopped = true;
    }

    /** How many were written so far. */
    long screens() {
        return screens.get();
    }

    /** How many were written in each second, when it was told to stop. */
    long rate() {
        return screens() * 1_000_000_000L / Math.max(1, nanoseconds);
    }

    private void flood(HostConnection client) throws IOException, InterruptedException {
        client.negotiate();
        client.write(screen(FIRST).record());
        begin.await();
        long begun = System.nanoTime();
        while (!stopped) {
            client.writeRaw(batch);
            screens.addAndGet(BATCH);
            nanoseconds = System.nanoTime() - begun;
        }
        client.write(screen(LAST).record());
        // interrupted by the end of the server
        stayed.await();
    }

    /** No two screens that follow each other have a row in common. */
    private static byte[] batch() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < BATCH; i++) {
            byte[] record = screen("Screen " + i).record().bytes();
            all.writeBytes(TelnetEscape.record(record, 0, record.length));
        }
        return all.toByteArray();
    }

    private static HostDisplay screen(String title) {
        HostDisplay display = HostDisplay.standard().text(1, 2, title);
        for (int row = 2; row < 24; row++) {
            display.text(row, 2, (title + " row " + row + " ").repeat(3));
        }
        return display.field(Orders.input(24, 10, 20)).cursor(24, 10);
    }

    @Override
    public void close() {
        stopped = true;
        server.close();
    }
}
