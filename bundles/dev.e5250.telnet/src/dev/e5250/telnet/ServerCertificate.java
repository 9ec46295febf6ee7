package dev.e5250.telnet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The certificate a server showed, as a user looks at it. Everything in it is the server's word: whoever shows it does
 * not take it for markup or for more than one line.
 *
 * @param x509 the certificate itself
 */
public record ServerCertificate(X509Certificate x509) {
    /** Kinds of a subject's alternative names that say where a server is (RFC 5280 section 4.2.1.6). */
    private static final List<Integer> DNS_OR_ADDRESS = List.of(2, 7);

    public ServerCertificate {
        Objects.requireNonNull(x509);
    }

    /** Distinguished name of the owner. */
    public String subject() {
        return x509.getSubjectX500Principal().getName();
    }

    /** Distinguished name of who signed it. */
    public String issuer() {
        return x509.getIssuerX500Principal().getName();
    }

    /** First moment it is valid. */
    public Instant validFrom() {
        return x509.getNotBefore().toInstant();
    }

    /** Last moment it is valid. */
    public Instant validUntil() {
        return x509.getNotAfter().toInstant();
    }

    /** The host names and addresses it is for; empty if it has none beside the subject. */
    public List<String> names() {
        try {
            var names = x509.getSubjectAlternativeNames();
            return names == null ? List.of()
                    : names.stream().filter(name -> DNS_OR_ADDRESS.contains(name.get(0)))
                            .map(name -> String.valueOf(name.get(1))).toList();
        } catch (CertificateParsingException e) {
            // only shown: what cannot be read is for no host
            return List.of();
        }
    }

    /** SHA-256 of the whole certificate as pairs of hexadecimal digits, the way other tools show it. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(x509.getEncoded()); //$NON-NLS-1$
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest); //$NON-NLS-1$
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            // it was decoded from that encoding, and every Java has SHA-256
            throw new IllegalStateException(e);
        }
    }

    /** Whether its dates allow a moment. */
    boolean isValidAt(Instant when) {
        return !when.isBefore(validFrom()) && !when.isAfter(validUntil());
    }
}
