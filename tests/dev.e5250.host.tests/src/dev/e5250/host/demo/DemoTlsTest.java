package dev.e5250.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.security.KeyStore;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The demo system with TLS, its certificate made for the run. */
@Timeout(60)
class DemoTlsTest {

    @Test
    void negotiationComesOverTls() throws Exception {
        DemoCertificate certificate = DemoCertificate.make();
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("demo", certificate.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext client = SSLContext.getInstance("TLS");
        client.init(null, trust.getTrustManagers(), null);
        SSLContext server = certificate.context();
        try (DemoSystem system = DemoSystem.start(options -> options.tls(server));
                SSLSocket socket = (SSLSocket) client.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(),
                        system.port())) {
            socket.setSoTimeout(10_000);

            assertThat(socket.getInputStream().readNBytes(6)).asHexString().isEqualTo("FFFD27FFFD18");
            assertThat(system.connections()).isEqualTo(1);
        }
    }

    @Test
    void fingerprintIsOfTheCertificate() throws Exception {
        assertThat(DemoCertificate.make().fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }
}
