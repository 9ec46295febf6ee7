package dev.e5250.soak;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Random;

import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.SocketTransport;
import dev.e5250.telnet.Transport;

/** A network that does not always connect, brings bytes in pieces of any size, and is gone one day. */
final class FlakyTransport implements Transport {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MOST_READS = 10_000;

    private final Transport socket;
    private final Random random;
    private final boolean refused;
    private int reads;

    FlakyTransport(SessionSettings settings, long seed) {
        socket = new SocketTransport(settings.host(), settings.port(), TIMEOUT);
        random = new Random(seed);
        refused = random.nextInt(10) == 0;
        reads = random.nextInt(MOST_READS);
    }

    @Override
    public void connect() throws IOException {
        if (refused) {
            throw new ConnectException("on purpose");
        }
        socket.connect();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (reads-- == 0) {
            // the session closes what it lost
            throw new IOException("lost on purpose");
        }
        boolean inPieces = random.nextInt(4) == 0;
        return socket.read(into, offset, inPieces ? Math.min(length, 1 + random.nextInt(100)) : length);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        socket.write(bytes);
    }

    @Override
    public void close() {
        socket.close();
    }
}
