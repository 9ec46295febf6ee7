package dev.e5250.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Random;

import dev.e5250.telnet.Transport;

/** A network that does not always connect, brings bytes in pieces of any size, and fails one day in one of three ways. */
public final class UnreliableNetwork implements Transport {
    private static final int MOST_READS = 10_000;
    /** The faults that a session sees at once; after the others it may wait, or talk nonsense, for ever. */
    private static final Fault[] ENDS = {Fault.DROP, Fault.CUT, Fault.WRITE_FAILS};

    private final FaultyTransport behind;
    private final Random random;
    private final boolean refused;
    private int reads;

    /** @param seed equal seeds fail at the same read in the same way */
    public UnreliableNetwork(Transport reliable, long seed) {
        behind = new FaultyTransport(reliable);
        random = new Random(seed);
        refused = random.nextInt(10) == 0;
        reads = random.nextInt(MOST_READS);
    }

    @Override
    public void connect() throws IOException {
        if (refused) {
            throw new ConnectException("on purpose");
        }
        behind.connect();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (reads-- == 0) {
            behind.begin(ENDS[random.nextInt(ENDS.length)]);
        }
        boolean inPieces = random.nextInt(4) == 0;
        return behind.read(into, offset, inPieces ? Math.min(length, 1 + random.nextInt(100)) : length);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        behind.write(bytes);
    }

    @Override
    public void close() {
        behind.close();
    }
}
