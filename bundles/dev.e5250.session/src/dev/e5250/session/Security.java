package dev.e5250.session;

import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;

import dev.e5250.telnet.CertificateTrust;
import dev.e5250.telnet.ClientKeyStore;

/**
 * Whether a session speaks TLS, and whom it trusts besides the authorities of Java and of the system.
 *
 * @param tls            whether it does at all
 * @param trust          certificates that the user accepted
 * @param clientKeyStore the user's own certificate, for a host that wants one
 */
public record Security(boolean tls, CertificateTrust trust, Optional<ClientKeyStore> clientKeyStore) {
    /** Everything in clear. */
    public static final Security NONE = new Security(false, CertificateTrust.NONE, Optional.empty());
    /** TLS with a host that an authority vouches for. */
    public static final Security TLS = new Security(true, CertificateTrust.NONE, Optional.empty());

    public Security {
        Objects.requireNonNull(trust);
        Objects.requireNonNull(clientKeyStore);
    }

    /** TLS also with hosts whose certificate the user has accepted. */
    public static Security trusting(CertificateTrust trust) {
        return new Security(true, trust, Optional.empty());
    }

    /** The same, but that it takes one certificate for good, too: for as long as these settings are used. */
    public Security accepting(X509Certificate certificate) {
        return new Security(tls, (host, port, shown) -> shown.equals(certificate) || trust.isAccepted(host, port, shown),
                clientKeyStore);
    }
}
