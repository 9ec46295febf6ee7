package dev.e5250.telnet;

import java.io.IOException;

/** The peer went over a limit of the telnet layer: the connection cannot go on. */
public final class TelnetException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The limits. */
    public enum Limit {
        /** A record longer than its 16-bit length can say. */
        RECORD,
        /** A sub-negotiation longer than 64 KiB. */
        SUBNEGOTIATION
    }

    private final Limit limit;

    TelnetException(Limit limit) {
        super(limit + " too long"); //$NON-NLS-1$
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
