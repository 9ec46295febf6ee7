package dev.e5250.telnet;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** There is no TLS with this host, and which check said so. No data were sent that the user typed. */
public final class TlsFailure extends IOException {
    private static final long serialVersionUID = 1L;

    /** What can fail. */
    public enum Check {
        /** The certificate is for other hosts. */
        WRONG_HOST,
        /** The certificate, or one above it, was valid once. */
        EXPIRED,
        /** The certificate, or one above it, will be valid. */
        NOT_YET_VALID,
        /** The certificate says so itself, and nobody else. */
        SELF_SIGNED,
        /** The certificate was signed by somebody whom neither Java nor the system knows. */
        UNKNOWN_ISSUER,
        /** The host has nothing newer than TLS 1.1. */
        OLD_PROTOCOL,
        /** The host wants a certificate of the user's, and has got none. */
        CLIENT_CERTIFICATE_REQUIRED,
        /** The host does not take the user's certificate. */
        CLIENT_CERTIFICATE_REFUSED,
        /** The file with the user's certificate cannot be read, or not with this password. */
        CLIENT_KEY_STORE,
        /** The handshake came to no end in time. */
        HANDSHAKE_TIMEOUT,
        /** The host closed in the middle of the handshake. */
        CLOSED_BY_HOST,
        /** What answers does not speak TLS: the port of telnet without TLS, perhaps. */
        NOT_TLS,
        /** Something else, see the message. */
        OTHER
    }

    private final EnumSet<Check> checks;
    private final transient ServerCertificate certificate;

    private TlsFailure(EnumSet<Check> checks, ServerCertificate certificate, Throwable cause) {
        super(cause == null || cause.getMessage() == null ? checks.toString() : checks + ": " + cause.getMessage(), //$NON-NLS-1$
                cause);
        this.checks = checks;
        this.certificate = certificate;
    }

    static TlsFailure of(Check check, Throwable cause) {
        return new TlsFailure(EnumSet.of(check), null, cause);
    }

    /** @param checks at least one */
    static TlsFailure ofCertificate(EnumSet<Check> checks, ServerCertificate certificate, Throwable cause) {
        return new TlsFailure(checks, certificate, cause);
    }

    /** The check that failed; the first of them if there were several. */
    public Check check() {
        return checks.iterator().next();
    }

    /** All that failed. A user who is to accept the certificate wants to know every one. */
    public Set<Check> checks() {
        return EnumSet.copyOf(checks);
    }

    /**
     * The certificate that was refused. Present if and only if the user can accept it, see
     * {@link AcceptedCertificates}.
     */
    public Optional<ServerCertificate> certificate() {
        return Optional.ofNullable(certificate);
    }
}
