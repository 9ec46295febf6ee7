package dev.e5250.telnet;

import java.io.IOException;

/**
 * A proxy could not be used. The text is ours alone: it contains no login, and nothing that the proxy sent but a
 * number.
 */
public final class ProxyException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What was wrong. */
    public enum Reason {
        /** The proxy itself cannot be reached; the cause says why. */
        UNREACHABLE,
        /** It did not answer in time. */
        TIMED_OUT,
        /** It ended the connection before it had answered. */
        CLOSED,
        /** What it sent is not what such a proxy sends: probably it is none, or one of another kind. */
        NOT_A_PROXY,
        /** Its answer is longer than one can be. */
        TOO_LONG,
        /** It wants a login, and there is none. */
        LOGIN_REQUIRED,
        /** It does not take the login. */
        LOGIN_REFUSED,
        /** It wants a login of a kind that is not known here. */
        LOGIN_UNKNOWN,
        /** Its rules forbid this host or port. */
        NOT_ALLOWED,
        /** It cannot reach the host, or does not know it. */
        HOST_UNREACHABLE,
        /** The host refused its connection. */
        HOST_REFUSED,
        /** It could not, for another reason. */
        FAILED
    }

    private final Reason reason;
    private final String code;

    ProxyException(Reason reason) {
        this(reason, "", null); //$NON-NLS-1$
    }

    ProxyException(Reason reason, Throwable cause) {
        this(reason, "", cause); //$NON-NLS-1$
    }

    /** @param code what the proxy said, as a number with the protocol's name: {@code HTTP 403} */
    ProxyException(Reason reason, String code) {
        this(reason, code, null);
    }

    private ProxyException(Reason reason, String code, Throwable cause) {
        super("proxy: " + reason + (code.isEmpty() ? "" : " (" + code + ')'), cause); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        this.reason = reason;
        this.code = code;
    }

    public Reason reason() {
        return reason;
    }

    /** What the proxy said, such as {@code HTTP 403} or {@code SOCKS 2}; empty if it said nothing. */
    public String code() {
        return code;
    }
}
