package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user accepted counts for exactly that certificate, host and port, and until it is revoked. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class AcceptedCertificatesTest {
    private static final String HOST = "ibmi.example.com";
    private static final int PORT = 992;
    private static final Instant NOW = TestIdentity.NOW;

    /** For another host, and self-signed. */
    private final TestIdentity identity = TestIdentity.selfSigned("localhost");
    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final AcceptedCertificates accepted = new AcceptedCertificates(time::get);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void whatTheUserAcceptedIsTakenUntilItIsRevoked(String protocol) throws Exception {
        TlsFailure failure = connect(protocol, HOST, PORT);
        accepted.accept(HOST, PORT, failure.certificate().orElseThrow().x509());
        assertThat(connect(protocol, HOST, PORT)).isNull();
        assertThat(connect(protocol, "IBMI.example.com.", PORT)).isNull();
        accepted.revoke(HOST, PORT, failure.certificate().orElseThrow().fingerprint());
        assertThat(connect(protocol, HOST, PORT)).isNotNull();
    }

    @Test
    void itCountsForNoOtherHostPortOrCertificate() throws Exception {
        accepted.accept(HOST, PORT, identity.certificate());
        assertThat(connect("TLSv1.3", "other.example.com", PORT)).isNotNull();
        assertThat(connect("TLSv1.3", HOST, 993)).isNotNull();
        X509Certificate other = TestIdentity.selfSigned("localhost").certificate();
        assertThat(accepted.isAccepted(HOST, PORT, other)).isFalse();
    }

    /** Who only has the certificate, which is no secret, cannot be the host. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void itIsOfNoUseWithoutItsKey(String protocol) throws Exception {
        accepted.accept(HOST, PORT, identity.certificate());
        TestIdentity thief = new TestIdentity(TestIdentity.selfSigned("localhost").keys(), identity.chain());
        assertThat(connect(thief, protocol, HOST, PORT)).isNotNull();
    }

    @Test
    void whatExpiresAfterItWasAcceptedIsAskedAboutAgain() {
        accepted.accept(HOST, PORT, identity.certificate());
        time.set(NOW.plus(Duration.ofDays(2)));
        assertThat(accepted.isAccepted(HOST, PORT, identity.certificate())).isFalse();
        accepted.accept(HOST, PORT, identity.certificate());
        assertThat(accepted.isAccepted(HOST, PORT, identity.certificate())).isTrue();
    }

    @Test
    void anExpiredCertificateCanBeAccepted() throws Exception {
        TestIdentity expired = TestIdentity.selfSigned("localhost", NOW.minus(Duration.ofDays(9)),
                NOW.minus(Duration.ofDays(1)));
        assertThat(connect(expired, "TLSv1.3", HOST, PORT)).isNotNull();
        accepted.accept(HOST, PORT, expired.certificate());
        assertThat(connect(expired, "TLSv1.3", HOST, PORT)).isNull();
    }

    @Test
    void aFileKeepsThem() throws Exception {
        Path file = folder.resolve("new").resolve("accepted.properties");
        assertThat(AcceptedCertificates.load(file).entries()).isEmpty();
        accepted.accept("[2001:DB8::7]", 23, identity.certificate());
        accepted.accept(HOST, PORT, identity.certificate());
        accepted.save(file);
        accepted.save(file);
        AcceptedCertificates loaded = AcceptedCertificates.load(file);
        assertThat(loaded.entries()).isEqualTo(accepted.entries()).hasSize(2);
        assertThat(loaded.entries().getFirst()).isEqualTo(new AcceptedCertificates.Entry("2001:db8::7", 23,
                new ServerCertificate(identity.certificate()).fingerprint(), NOW));
        assertThat(loaded.isAccepted(HOST, PORT, identity.certificate())).isTrue();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsNoAcceptanceAcceptsNothing() throws Exception {
        String fingerprint = new ServerCertificate(identity.certificate()).fingerprint().replace(":", "\\:");
        Path file = Files.writeString(folder.resolve("accepted.properties"), """
                nonsense
                ibmi.example.com\\:992/=%2$s
                ibmi.example.com\\:992/AB\\:CD=%2$s
                ibmi.example.com\\:992/%1$s=sometime
                /%1$s=%2$s
                """.formatted(fingerprint, NOW));
        assertThat(AcceptedCertificates.load(file).entries()).isEmpty();
        Files.writeString(file, "\\u12");
        assertThatThrownBy(() -> AcceptedCertificates.load(file)).isInstanceOf(IOException.class);
    }

    private TlsFailure connect(String protocol, String host, int port) throws Exception {
        return connect(identity, protocol, host, port);
    }

    private TlsFailure connect(TestIdentity server, String protocol, String called, int port) throws Exception {
        try (TlsHost host = TlsHost.withTls(server, protocol, null, peer -> {
        }); TlsTransport transport = new TlsTransport(host.source(), TlsSettings.to(called, port, accepted), Set::of)) {
            return catchThrowableOfType(TlsFailure.class, transport::connect);
        }
    }
}
