package dev.e5250.soak;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostScript;

/** Writes lists at a steady pace, until the client is gone. */
final class ActiveScript implements HostScript {
    static final int SCREENS_PER_SECOND = 10;

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1) / SCREENS_PER_SECOND;

    private final HostRecord[] lists = new HostRecord[16];

    ActiveScript(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < lists.length; i++) {
            lists[i] = Screens.list(random, false).record();
        }
    }

    @Override
    public void run(HostConnection connection) throws IOException {
        connection.negotiate();
        // not all of them at the same moment
        long due = System.nanoTime() + ThreadLocalRandom.current().nextLong(INTERVAL);
        for (int i = 0; !connection.isClosed(); i++) {
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            connection.write(lists[i % lists.length]);
            due += INTERVAL;
        }
    }
}
