package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.SSLPeerUnverifiedException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.telnet.TlsFailure.Check;

/** A host that wants a certificate of the user's. With TLS 1.3 it says what it thinks of it after the handshake. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class ClientCertificateTest {
    private static final String HOST = "ibmi.example.com";

    private static TestIdentity authority;
    private static TestIdentity server;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() {
        authority = TestIdentity.authority("Authority");
        server = authority.issue(HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void theUsersCertificateIsShown(String protocol) throws Exception {
        AtomicReference<String> user = new AtomicReference<>();
        try (TlsHost host = TlsHost.withTls(server, protocol, authority, peer -> {
            user.set(peer.getSession().getPeerPrincipal().getName());
            peer.getOutputStream().write(7);
        }); TlsTransport transport = transport(host, settings(keyStore(authority.issue("user"))))) {
            transport.connect();
            assertThat(transport.read(new byte[1], 0, 1)).isEqualTo(1);
            assertThat(user.get()).startsWith("CN=user");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void required(String protocol) throws Exception {
        assertVerdict(protocol, settings(), Check.CLIENT_CERTIFICATE_REQUIRED);
    }

    /** From an authority that the host does not name, which is no reason to keep it back. */
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void refused(String protocol) throws Exception {
        TestIdentity stranger = TestIdentity.authority("Somebody").issue("user");
        assertVerdict(protocol, settings(keyStore(stranger)), Check.CLIENT_CERTIFICATE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aHostThatDoesNotAskGetsNone(String protocol) throws Exception {
        try (TlsHost host = TlsHost.withTls(server, protocol, null, peer -> {
            assertThatThrownBy(() -> peer.getSession().getPeerPrincipal())
                    .isInstanceOf(SSLPeerUnverifiedException.class);
            peer.getOutputStream().write(7);
        }); TlsTransport transport = transport(host, settings(keyStore(authority.issue("user"))))) {
            transport.connect();
            assertThat(transport.read(new byte[1], 0, 1)).isEqualTo(1);
        }
    }

    @Test
    void thePasswordIsOverwritten() throws Exception {
        List<char[]> given = new ArrayList<>();
        ClientKeyStore store = new ClientKeyStore(keyStore(authority.issue("user")).file(), () -> {
            given.add(TestIdentity.PASSWORD.clone());
            return given.getLast();
        });
        ClientKeys.load(store);
        assertThat(given).hasSize(1);
        assertThat(given.getFirst()).containsOnly('\0');
    }

    @Test
    void aFileThatCannotBeUsedIsSaidBeforeAnythingIsSent() throws Exception {
        Path usable = keyStore(authority.issue("user")).file();
        assertUnusable(new ClientKeyStore(usable, "wrong"::toCharArray));
        assertUnusable(new ClientKeyStore(usable, () -> null));
        assertUnusable(new ClientKeyStore(folder.resolve("none.p12"), TestIdentity.PASSWORD::clone));
        Path text = Files.writeString(folder.resolve("text.p12"), "no key store");
        assertUnusable(new ClientKeyStore(text, TestIdentity.PASSWORD::clone));
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        empty.setCertificateEntry("authority", authority.certificate());
        assertUnusable(saved(empty, "no-key.p12"));
    }

    private static void assertUnusable(ClientKeyStore store) throws Exception {
        try (TlsHost host = new TlsHost(TlsHost::untilTheEnd);
                TlsTransport transport = transport(host, settings(store))) {
            TlsFailure failure = catchThrowableOfType(TlsFailure.class, transport::connect);
            assertThat(failure).isNotNull();
            assertThat(failure.checks()).containsExactly(Check.CLIENT_KEY_STORE);
        }
    }

    private static void assertVerdict(String protocol, TlsSettings settings, Check check) throws Exception {
        try (TlsHost host = TlsHost.withTls(server, protocol, authority, peer -> {
        }); TlsTransport transport = transport(host, settings)) {
            TlsFailure failure = catchThrowableOfType(TlsFailure.class, () -> {
                transport.connect();
                transport.read(new byte[1], 0, 1);
            });
            assertThat(failure).isNotNull();
            assertThat(failure.checks()).containsExactly(check);
            assertThat(failure.certificate()).isEmpty();
        }
    }

    private ClientKeyStore keyStore(TestIdentity identity) throws Exception {
        return saved(identity.keyStore("PKCS12"), "user.p12");
    }

    private ClientKeyStore saved(KeyStore store, String name) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, TestIdentity.PASSWORD);
        }
        return new ClientKeyStore(file, TestIdentity.PASSWORD::clone);
    }

    private static TlsSettings settings() {
        return TlsSettings.to(HOST, TlsSettings.DEFAULT_PORT, CertificateTrust.NONE);
    }

    private static TlsSettings settings(ClientKeyStore store) {
        return settings().withClientKeyStore(store);
    }

    private static TlsTransport transport(TlsHost host, TlsSettings settings) {
        return new TlsTransport(host.source(), settings, () -> Set.of(authority.certificate()));
    }
}
