package dev.e5250.session;

import java.time.Duration;

/**
 * How long a host may take before it is given up. None of them runs once a session is up: a host may think as long as
 * it likes, and whether it is still there is TCP's to find out.
 *
 * @param connect     for the look-up of its name, all its addresses, and the talk with a proxy
 * @param negotiation from then on, TLS done, until it talks 5250
 */
public record Timeouts(Duration connect, Duration negotiation) {
    /** With room for a slow line, a busy host, and a hundred device names that are taken. */
    public static final Timeouts STANDARD = new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60));

    public Timeouts {
        if (!connect.isPositive() || !negotiation.isPositive()) {
            throw new IllegalArgumentException("time-outs " + connect + ' ' + negotiation); //$NON-NLS-1$
        }
    }
}
