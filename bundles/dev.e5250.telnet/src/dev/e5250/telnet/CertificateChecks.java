package dev.e5250.telnet;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import dev.e5250.telnet.TlsFailure.Check;

/**
 * The checks of one certificate and those above it, all together or each by itself: JSSE ends with the first that
 * fails, and a user who is to accept a certificate has to see them all.
 */
final class CertificateChecks {
    private final X509Certificate[] chain;
    private final X509Certificate certificate;
    private final String authType;
    private final Socket socket;
    private final Instant now = Instant.now();
    private final CertificatePath path;

    /**
     * @param chain    the server's certificate and what it sent along
     * @param authType how keys are exchanged, as JSSE says it
     * @param socket   the TLS socket in its handshake, which knows the host
     */
    CertificateChecks(X509Certificate[] chain, String authType, Socket socket) {
        this.chain = chain.clone();
        certificate = chain[0];
        this.authType = authType;
        this.socket = socket;
        path = new CertificatePath(this.chain, now);
    }

    /** All checks, made by the JDK. */
    void requireTrusted(Set<X509Certificate> authorities) throws CertificateException {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX"); //$NON-NLS-1$
            factory.init(new CertPathTrustManagerParameters(path.parameters(authorities)));
            ((X509ExtendedTrustManager) factory.getTrustManagers()[0]).checkServerTrusted(chain, authType, socket);
        } catch (CertificateException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            // no authorities at all, above all
            throw new CertificateException(e);
        }
    }

    /**
     * Which of them fail; something else if none does.
     *
     * @param refusal what all together threw
     */
    EnumSet<Check> failed(Set<X509Certificate> authorities, CertificateException refusal) {
        EnumSet<Check> failed = EnumSet.noneOf(Check.class);
        if (!isForHost()) {
            failed.add(Check.WRONG_HOST);
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            failed.add(Check.EXPIRED);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            failed.add(Check.NOT_YET_VALID);
        }
        if (!authorities.contains(certificate)) {
            path.check(authorities, refusal).ifPresent(failed::add);
        }
        if (failed.isEmpty()) {
            failed.add(Check.OTHER);
        }
        return failed;
    }

    /** The JDK keeps its check of the name to itself; but the name is all it checks of what is its own authority. */
    private boolean isForHost() {
        try {
            requireTrusted(Set.of(certificate));
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }
}
