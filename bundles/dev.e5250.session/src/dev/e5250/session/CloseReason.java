package dev.e5250.session;

import java.util.Objects;

/**
 * Why a session ended.
 *
 * @param kind   what happened; the user interface has a text for each
 * @param detail what is particular to this case (an address, a code, a message of the system), or empty; never a secret
 */
public record CloseReason(Kind kind, String detail) {

    /** The ways a session can end. */
    public enum Kind {
        /** The user, or the program, closed it. */
        BY_USER,
        /** The host ended the connection. */
        BY_HOST,
        /** The host name is not known. */
        UNKNOWN_HOST,
        /** Nothing listens on that port. */
        REFUSED,
        /** No answer in time, or no route. */
        UNREACHABLE,
        /** The connection broke. */
        CONNECTION_LOST,
        /** No TLS with this host: the detail names the checks that failed. */
        TLS_FAILED,
        /** The host refused the device or the session; the detail is its start-up code. */
        START_UP_FAILED,
        /** The peer broke the telnet protocol or went over a limit. */
        PROTOCOL_ERROR,
        /** The host took the connection and did not come to talk 5250 in time. */
        NO_5250,
        /** The proxy could not be reached, or went away. */
        PROXY_UNREACHABLE,
        /** The proxy wants a login, or another one. */
        PROXY_LOGIN,
        /** The proxy will not go on to this host, or is none; the detail is what it said, as a number. */
        PROXY_REFUSED,
        /** The host does not read what it is sent. */
        HOST_STALLED,
        /** A mistake in the program; the details are in the log. */
        INTERNAL_ERROR
    }

    public CloseReason {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(detail);
    }

    static CloseReason of(Kind kind) {
        return new CloseReason(kind, ""); //$NON-NLS-1$
    }
}
