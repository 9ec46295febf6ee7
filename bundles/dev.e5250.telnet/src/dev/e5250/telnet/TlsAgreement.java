package dev.e5250.telnet;

import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * What a connection with TLS has agreed on.
 *
 * @param protocol    version, such as TLSv1.3
 * @param cipherSuite by the name of the JDK, such as TLS_AES_256_GCM_SHA384
 * @param certificate the server's own; empty when it showed none
 */
public record TlsAgreement(String protocol, String cipherSuite, Optional<ServerCertificate> certificate) {

    static TlsAgreement of(SSLSession session) {
        return new TlsAgreement(session.getProtocol(), session.getCipherSuite(), certificate(session));
    }

    private static Optional<ServerCertificate> certificate(SSLSession session) {
        try {
            return Optional.of(new ServerCertificate((X509Certificate) session.getPeerCertificates()[0]));
        } catch (SSLPeerUnverifiedException e) {
            // with the trust managers here no handshake succeeds so
            return Optional.empty();
        }
    }
}
