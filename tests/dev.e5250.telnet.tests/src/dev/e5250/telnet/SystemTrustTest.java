package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom Java trusts and whom the system does; what cannot be read is left out, and nothing else with it. */
class SystemTrustTest {

    @TempDir
    Path folder;

    @Test
    void whomJavaTrustsIsTrusted() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init((KeyStore) null);
        X509TrustManager java = (X509TrustManager) factory.getTrustManagers()[0];
        assertThat(java.getAcceptedIssuers()).isNotEmpty();
        assertThat(SystemTrust.load()).contains(java.getAcceptedIssuers());
    }

    @Test
    void aCertificateThatCannotBeReadDoesNotTakeTheOthersWithIt() throws Exception {
        X509Certificate first = TestIdentity.authority("First").certificate();
        X509Certificate last = TestIdentity.authority("Last").certificate();
        Path bundle = Files.writeString(folder.resolve("bundle.pem"),
                "# Authorities\n" + pem(first.getEncoded()) + pem("none".getBytes(StandardCharsets.US_ASCII))
                        + "# The last\n" + pem(last.getEncoded()) + "\n# end\n");
        Set<X509Certificate> read = new LinkedHashSet<>();
        SystemTrust.addBundle(bundle, read);
        assertThat(read).containsExactly(first, last);
    }

    @Test
    void aBundleThatIsNotThereTrustsNobody() {
        Set<X509Certificate> read = new LinkedHashSet<>();
        SystemTrust.addBundle(folder.resolve("none.pem"), read);
        assertThat(read).isEmpty();
    }

    private static String pem(byte[] encoded) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END CERTIFICATE-----\n";
    }
}
