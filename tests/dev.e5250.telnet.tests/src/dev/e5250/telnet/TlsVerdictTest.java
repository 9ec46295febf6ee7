package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.telnet.TlsFailure.Check;

/** Each server that is no good gets the verdict that says why, and none makes anybody wait. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class TlsVerdictTest {
    private static final String HOST = "ibmi.example.com";
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Instant LONG_AGO = TestIdentity.NOW.minus(Duration.ofDays(5));
    private static final Instant YESTERDAY = TestIdentity.NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = TestIdentity.NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = TestIdentity.NOW.plus(Duration.ofDays(5));

    private static TestIdentity authority;

    @BeforeAll
    static void make() {
        authority = TestIdentity.authority("Authority");
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, ibmi.example.com, ibmi.example.com", "TLSv1.3, ibmi.example.com, ibmi.example.com",
            "TLSv1.3, *.example.com, ibmi.example.com", "TLSv1.3, ibmi.example.com, IBMI.Example.com.",
            "TLSv1.3, as400, AS400", "TLSv1.3, 192.0.2.7, 192.0.2.7"})
    void aGoodServerIsTaken(String protocol, String certified, String called) throws Exception {
        try (TlsHost host = TlsHost.withTls(authority.issue(certified), protocol, null,
                peer -> peer.getOutputStream().write(7));
                TlsTransport transport = transport(host, settings(called))) {
            transport.connect();
            assertThat(transport.read(new byte[1], 0, 1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void wrongHost(String protocol) throws Exception {
        assertRefused(protocol, authority.issue("other.example.com"), Check.WRONG_HOST);
    }

    @Test
    void anAddressIsNotTheNameInTheCertificate() throws Exception {
        try (TlsHost host = server("TLSv1.3", authority.issue(HOST))) {
            assertThat(failure(host, settings("192.0.2.7")).checks()).containsExactly(Check.WRONG_HOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void expired(String protocol) throws Exception {
        assertRefused(protocol, authority.issue(HOST, LONG_AGO, YESTERDAY), Check.EXPIRED);
    }

    @Test
    void notYetValid() throws Exception {
        assertRefused("TLSv1.3", authority.issue(HOST, TOMORROW, LATER), Check.NOT_YET_VALID);
    }

    @Test
    void anExpiredAuthorityInBetween() throws Exception {
        TestIdentity between = authority.authorityBelow("Between", LONG_AGO, YESTERDAY);
        assertRefused("TLSv1.3", between.issue(HOST), Check.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void selfSigned(String protocol) throws Exception {
        assertRefused(protocol, TestIdentity.selfSigned(HOST), Check.SELF_SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void unknownAuthority(String protocol) throws Exception {
        assertRefused(protocol, TestIdentity.authority("Somebody").issue(HOST), Check.UNKNOWN_ISSUER);
    }

    @Test
    void anAuthorityThatOnlyHasTheNameOfOneWeKnow() throws Exception {
        TestIdentity impostor = TestIdentity.authority("Authority");
        assertRefused("TLSv1.3", impostor.issue(HOST), Check.UNKNOWN_ISSUER);
        assertRefused("TLSv1.3", impostor.issue(HOST, LONG_AGO, YESTERDAY), Check.EXPIRED, Check.UNKNOWN_ISSUER);
    }

    @Test
    void aServerThatCallsItselfAnAuthority() throws Exception {
        assertRefused("TLSv1.3", authority.issue("other.example.com").issue(HOST), Check.UNKNOWN_ISSUER);
    }

    @Test
    void allThatIsWrongIsSaid() throws Exception {
        assertRefused("TLSv1.3", TestIdentity.selfSigned("other.example.com", LONG_AGO, YESTERDAY), Check.WRONG_HOST,
                Check.EXPIRED, Check.SELF_SIGNED);
    }

    @Test
    void withoutAnyAuthorityNobodyIsTrusted() throws Exception {
        try (TlsHost host = server("TLSv1.3", authority.issue(HOST));
                TlsTransport transport = new TlsTransport(host.source(), settings(HOST), Set::of)) {
            assertThat(failure(transport).checks()).containsExactly(Check.UNKNOWN_ISSUER);
        }
    }

    /** An alert protocol_version, and a Server Hello of TLS 1.0 and one of 1.1: what servers do that have no newer. */
    @ParameterizedTest
    @ValueSource(strings = {"15 03 01 00 02 02 46", "15 03 02 00 02 02 46",
            "16 03 01 00 2A 02 00 00 26 03 01 %s 00 00 2F 00", "16 03 02 00 2A 02 00 00 26 03 02 %s 00 00 2F 00"})
    void oldProtocol(String answer) throws Exception {
        String random = "5A ".repeat(32).strip();
        try (TlsHost host = answering(HexFormat.ofDelimiter(" ").parseHex(answer.formatted(random)))) {
            assertThat(failure(host, settings(HOST)).checks()).containsExactly(Check.OLD_PROTOCOL);
        }
    }

    @Test
    void anythingElseTheServerDislikesIsInTheMessage() throws Exception {
        try (TlsHost host = answering(HexFormat.of().parseHex("15030300020228"))) {
            assertThat(failure(host, settings(HOST))).hasMessageContaining("handshake_failure")
                    .satisfies(e -> assertThat(e.check()).isEqualTo(Check.OTHER));
        }
    }

    @Test
    void aServerThatNeverAnswers() throws Exception {
        try (TlsHost host = new TlsHost(TlsHost::untilTheEnd)) {
            assertThat(failure(host, settings(HOST).withHandshakeTimeout(SHORT)).check())
                    .isEqualTo(Check.HANDSHAKE_TIMEOUT);
        }
    }

    @Test
    void aServerThatStopsInMidHandshake() throws Exception {
        try (TlsHost host = answering(HexFormat.of().parseHex("160303007A02000076030300"))) {
            assertThat(failure(host, settings(HOST).withHandshakeTimeout(SHORT)).check())
                    .isEqualTo(Check.HANDSHAKE_TIMEOUT);
        }
    }

    @Test
    void aServerThatSendsAByteNowAndThen() throws Exception {
        CountDownLatch through = new CountDownLatch(1);
        try (TlsHost host = new TlsHost(peer -> {
            OutputStream out = peer.getOutputStream();
            out.write(HexFormat.of().parseHex("160303400002003FFC0303"));
            while (!through.await(20, TimeUnit.MILLISECONDS)) {
                out.write(0);
            }
        })) {
            assertThat(failure(host, settings(HOST).withHandshakeTimeout(SHORT)).check())
                    .isEqualTo(Check.HANDSHAKE_TIMEOUT);
        } finally {
            through.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "160303007A02000076030300"})
    void aServerThatClosesInMidHandshake(String answer) throws Exception {
        try (TlsHost host = new TlsHost(peer -> {
            readClientHello(peer);
            peer.getOutputStream().write(HexFormat.of().parseHex(answer));
        })) {
            assertThat(failure(host, settings(HOST)).check()).isEqualTo(Check.CLOSED_BY_HOST);
        }
    }

    /** The first is what a telnet server begins with: three bytes, less than the header of a record. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00FF\u00FD\u0027", "HTTP/1.0 400 Bad Request\r\n\r\n", "SSH-2.0-x\r\n"})
    void aServerWithoutTls(String greeting) throws Exception {
        try (TlsHost host = new TlsHost(peer -> {
            peer.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
            TlsHost.untilTheEnd(peer);
        })) {
            assertThat(failure(host, settings(HOST)).checks()).containsExactly(Check.NOT_TLS);
        }
    }

    private static void assertRefused(String protocol, TestIdentity identity, Check... checks) throws Exception {
        try (TlsHost host = server(protocol, identity)) {
            TlsFailure failure = failure(host, settings(HOST));
            assertThat(failure.checks()).containsExactly(checks);
            assertThat(failure.check()).isEqualTo(checks[0]);
            X509Certificate shown = failure.certificate().orElseThrow().x509();
            assertThat(shown).isEqualTo(identity.certificate());
        }
    }

    private static TlsFailure failure(TlsHost host, TlsSettings settings) {
        try (TlsTransport transport = transport(host, settings)) {
            return failure(transport);
        }
    }

    private static TlsFailure failure(TlsTransport transport) {
        TlsFailure failure = catchThrowableOfType(TlsFailure.class, transport::connect);
        assertThat(failure).as("a verdict").isNotNull();
        return failure;
    }

    private static TlsHost server(String protocol, TestIdentity identity) throws Exception {
        return TlsHost.withTls(identity, protocol, null, peer -> {
        });
    }

    private static TlsHost answering(byte[] answer) throws Exception {
        return new TlsHost(peer -> {
            readClientHello(peer);
            peer.getOutputStream().write(answer);
            TlsHost.untilTheEnd(peer);
        });
    }

    private static void readClientHello(Socket peer) throws Exception {
        byte[] header = peer.getInputStream().readNBytes(5);
        peer.getInputStream().readNBytes(Byte.toUnsignedInt(header[3]) << 8 | Byte.toUnsignedInt(header[4]));
    }

    private static TlsSettings settings(String host) {
        return TlsSettings.to(host, TlsSettings.DEFAULT_PORT, CertificateTrust.NONE);
    }

    private static TlsTransport transport(TlsHost host, TlsSettings settings) {
        return new TlsTransport(host.source(), settings, () -> Set.of(authority.certificate()));
    }
}
