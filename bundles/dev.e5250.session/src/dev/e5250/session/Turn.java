package dev.e5250.session;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets other sessions have a turn when a host never makes its reader wait. All readers share one thread of the system a
 * core, and a virtual thread is not taken off it: two hosts that flood would keep both cores of a machine for ever. To
 * yield is not enough, for who yields is put before those who wait to be woken; only who sleeps is not.
 */
final class Turn {
    /** Longest time without waiting for the host. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(5);
    /**
     * A read that takes longer has waited. Not less: on a machine with other work to do a read that finds all it wants may
     * take milliseconds, and the host would never seem to keep its reader busy.
     */
    private static final long WAITED = TimeUnit.MILLISECONDS.toNanos(50);

    private long since = System.nanoTime();
    private long begun;

    /** Before a read. */
    void begin() {
        begun = System.nanoTime();
    }

    /** After it; sleeps for a moment if this has been going on for too long. */
    void end() {
        long now = System.nanoTime();
        if (now - begun > WAITED) {
            since = now;
        } else if (now - since > LONGEST) {
            LockSupport.parkNanos(1);
            since = System.nanoTime();
        }
    }
}
