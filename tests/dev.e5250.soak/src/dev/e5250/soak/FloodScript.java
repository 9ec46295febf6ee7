package dev.e5250.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostScript;

/** The host of the flood: a {@link FloodVisit} for each connection, and some that end before they have begun. */
final class FloodScript implements HostScript {
    /** Acts a second on all connections together: what keeps about two cores busy, here and at the sessions' end. */
    private static final int ACTS_PER_SECOND = 16_000;
    private static final int MOST_ACTS_PER_CONNECTION = 320;

    private final long seed;
    private final Duration pause;
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong pings = new AtomicLong();

    FloodScript(Options options) {
        seed = options.seed();
        int acts = Math.clamp(ACTS_PER_SECOND / options.sessions(), 1, MOST_ACTS_PER_CONNECTION);
        pause = Duration.ofSeconds(1).dividedBy(acts);
    }

    @Override
    public void run(HostConnection connection) throws IOException {
        Random random = new Random(seed + connections.incrementAndGet());
        switch (random.nextInt(40)) {
        case 0 -> { /* the port is open, and nobody is at home */ }
        case 1 -> connection.negotiate(device -> false);
        case 2 -> {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            connection.writeRaw(noise);
            connection.finish();
        }
        default -> new FloodVisit(connection, random, pause, pings).run();
        }
    }
}
