package dev.e5250.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import dev.e5250.screen.KeyboardState;

/**
 * How long the host takes: from a record of the operator's that locked the keyboard until the keyboard is free again, or
 * the host shows an error. Written by the owner alone; anyone may read.
 */
final class ResponseClock {
    private final LongSupplier nanoTime;
    private boolean locked = true;
    /** Whether a record went out since the keyboard was looked at. */
    private boolean sent;
    private boolean running;
    private long begun;
    private volatile Duration last;

    ResponseClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A record is sent. One that the host asks for while it works begins nothing. */
    void sent() {
        if (!locked) {
            sent = true;
            begun = nanoTime.getAsLong();
        }
    }

    /** Something was done to the keyboard. */
    void look(KeyboardState keyboard) {
        locked = keyboard == KeyboardState.LOCKED;
        if (locked) {
            running |= sent;
        } else if (running) {
            running = false;
            last = Duration.ofNanos(nanoTime.getAsLong() - begun);
        }
        sent = false;
    }

    /** The host is gone. */
    void forget() {
        running = false;
        sent = false;
        locked = true;
    }

    Optional<Duration> last() {
        return Optional.ofNullable(last);
    }
}
