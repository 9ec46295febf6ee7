package dev.e5250.telnet;

import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * What the user said about servers that nobody else vouches for. Asked by the thread that connects, of several sessions
 * at once.
 */
@FunctionalInterface
public interface CertificateTrust {
    /** The user accepted none. */
    CertificateTrust NONE = (host, port, certificate) -> false;

    /**
     * Whether the user accepted exactly this certificate for exactly this host and port. If so neither its issuer nor
     * the names and dates in it are looked at.
     */
    boolean isAccepted(String host, int port, X509Certificate certificate);

    /** Whom the user trusts to vouch for hosts, besides the authorities of Java and of the system. */
    default Set<X509Certificate> authorities() {
        return Set.of();
    }
}
