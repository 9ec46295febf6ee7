package dev.e5250.telnet;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Decides about the server's certificate, for one connection. The JDK's own checks decide, with the authorities of the
 * JDK and the system and the name of the host; {@link CertificateChecks} only says afterwards what it was. What the
 * user accepted for this host and port is not checked at all: the other end has proved that it has that very key.
 */
final class ServerTrust extends X509ExtendedTrustManager {
    private final TlsSettings settings;
    private final Set<X509Certificate> authorities;
    private volatile TlsFailure refusal;

    ServerTrust(TlsSettings settings, Set<X509Certificate> authorities) {
        this.settings = settings;
        this.authorities = authorities;
    }

    /** Why it was refused, or null: the exception that comes out of JSSE does not say it any better. */
    TlsFailure refusal() {
        return refusal;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        X509Certificate certificate = chain[0];
        if (settings.trust().isAccepted(settings.host(), settings.port(), certificate)) {
            return;
        }
        CertificateChecks checks = new CertificateChecks(chain, authType, socket);
        try {
            checks.requireTrusted(authorities);
        } catch (CertificateException e) {
            refusal = TlsFailure.ofCertificate(checks.failed(authorities, e), new ServerCertificate(certificate), e);
            throw e;
        }
    }

    /** Without the socket nobody knows which host it has to be. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("no host"); //$NON-NLS-1$
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    /** We are no server. */
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("no server"); //$NON-NLS-1$
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
