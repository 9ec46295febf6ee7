package dev.e5250.telnet;

import java.time.Duration;

/**
 * A point in time by which something is to be done, however many steps it takes.
 *
 * @param at of {@link System#nanoTime}
 */
record Deadline(long at) {

    static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left; not positive when it has passed. */
    long nanos() {
        return at - System.nanoTime();
    }

    boolean hasPassed() {
        return nanos() <= 0;
    }

    /** What is left, for a socket: at least 1, for there 0 means for ever. */
    int socketMillis() {
        return Math.clamp(nanos() / 1_000_000, 1, Integer.MAX_VALUE);
    }
}
