package dev.e5250.telnet;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How to speak TLS with a host.
 *
 * @param host             name or address as the user typed it: what the certificate has to be for
 * @param port             1 to 65535
 * @param trust            certificates that the user accepted
 * @param clientKeyStore   the user's own certificate, for a host that wants one
 * @param handshakeTimeout how long the handshake may take altogether
 */
public record TlsSettings(String host, int port, CertificateTrust trust, Optional<ClientKeyStore> clientKeyStore,
        Duration handshakeTimeout) {
    /** Port of telnet with TLS. */
    public static final int DEFAULT_PORT = 992;
    /** What a slow line and a busy host take, with room. */
    public static final Duration HANDSHAKE_TIMEOUT = Duration.ofSeconds(20);

    public TlsSettings {
        Objects.requireNonNull(trust);
        Objects.requireNonNull(clientKeyStore);
        if (host.isBlank()) {
            throw new IllegalArgumentException("no host"); //$NON-NLS-1$
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port); //$NON-NLS-1$
        }
        if (!handshakeTimeout.isPositive()) {
            throw new IllegalArgumentException("time-out " + handshakeTimeout); //$NON-NLS-1$
        }
    }

    /** Without a certificate of the user's own. */
    public static TlsSettings to(String host, int port, CertificateTrust trust) {
        return new TlsSettings(host, port, trust, Optional.empty(), HANDSHAKE_TIMEOUT);
    }

    public TlsSettings withClientKeyStore(ClientKeyStore store) {
        return new TlsSettings(host, port, trust, Optional.of(store), handshakeTimeout);
    }

    public TlsSettings withHandshakeTimeout(Duration timeout) {
        return new TlsSettings(host, port, trust, clientKeyStore, timeout);
    }

    /** The host in the form in which it is compared. */
    String canonicalHost() {
        return HostNames.canonical(host);
    }
}
