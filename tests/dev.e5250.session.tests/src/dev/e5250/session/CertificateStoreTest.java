package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.telnet.AcceptedCertificates;

class CertificateStoreTest {
    @TempDir
    private Path folder;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Test
    void whatIsAcceptedIsSoForTheNextProgramToo() throws Exception {
        X509Certificate certificate = certificates().get(0);
        X509Certificate other = certificates().get(1);
        CertificateStore store = store();
        assertThat(store.isAccepted("ibmi.example", 992, certificate)).isFalse();
        store.accept("ibmi.example", 992, certificate).get(20, TimeUnit.SECONDS);
        for (CertificateStore any : List.of(store, store())) {
            assertThat(any.isAccepted("IBMI.example", 992, certificate)).isTrue();
            assertThat(any.isAccepted("ibmi.example", 993, certificate)).isFalse();
            assertThat(any.isAccepted("other.example", 992, certificate)).isFalse();
            assertThat(any.isAccepted("ibmi.example", 992, other)).isFalse();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsRevokedIsSoForTheNextProgramToo() throws Exception {
        X509Certificate certificate = certificates().get(0);
        CertificateStore store = store();
        store.accept("ibmi.example", 992, certificate).get(20, TimeUnit.SECONDS);
        List<AcceptedCertificates.Entry> entries = store.entries().get(20, TimeUnit.SECONDS);
        assertThat(entries).hasSize(1).first().extracting(AcceptedCertificates.Entry::host).isEqualTo("ibmi.example");
        store.revoke(entries.get(0)).get(20, TimeUnit.SECONDS);
        assertThat(store.isAccepted("ibmi.example", 992, certificate)).isFalse();
        assertThat(store().isAccepted("ibmi.example", 992, certificate)).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndWhatWasAcceptedCountsForNow() throws Exception {
        X509Certificate certificate = certificates().get(0);
        Path occupied = Files.createDirectory(folder.resolve("store"));
        Files.createFile(occupied.resolve("something"));
        CertificateStore store = new CertificateStore(() -> occupied, failures::add);
        store.accept("ibmi.example", 992, certificate).get(20, TimeUnit.SECONDS);
        assertThat(failures).isNotEmpty();
        assertThat(store.isAccepted("ibmi.example", 992, certificate)).isTrue();
    }

    @Test
    void onceIsForTheseSettingsAlone() throws Exception {
        X509Certificate certificate = certificates().get(0);
        Security security = Security.trusting(store());
        assertThat(security.accepting(certificate).trust().isAccepted("ibmi.example", 992, certificate)).isTrue();
        assertThat(security.accepting(certificate).trust().isAccepted("ibmi.example", 992, certificates().get(1))).isFalse();
        assertThat(security.accepting(certificate).tls()).isTrue();
        assertThat(security.trust().isAccepted("ibmi.example", 992, certificate)).isFalse();
        assertThat(folder.resolve("store")).doesNotExist();
    }

    private CertificateStore store() {
        return new CertificateStore(() -> folder.resolve("store"), failures::add);
    }

    /** Any that are valid: those of the authorities of this Java. */
    private static List<X509Certificate> certificates() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        List<X509Certificate> valid = new ArrayList<>();
        for (X509Certificate certificate : ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()) {
            try {
                certificate.checkValidity();
                valid.add(certificate);
            } catch (java.security.cert.CertificateException e) {
                // an old one
            }
        }
        return valid;
    }
}
