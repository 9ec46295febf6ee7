package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoCertificate;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.telnet.ServerCertificate;

/** Ways to a host that are told by options: TLS and whom to trust, signing on, a trace in place of a host. */
class SignOnTest {
    @TempDir
    private Path folder;

    @Test
    void signsOnWithoutTheSignOnScreen() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts()) {
            scripts.options.preferences.credentials = Credentials.NONE.withUser("DEMO").withPassword("DEMO"::toCharArray)
                    .withMethod("clear");
            try (ScriptClient client = scripts.client()) {
                client.data("Trace(on," + folder.resolve("trace") + ")");
                client.data("Connect(127.0.0.1:" + demo.port() + ")");
                assertThat(client.data("Ascii(0,0,1,10)")).containsExactly(" MAIN     ");
                client.data("Trace(off)");
            }
            assertThat(Files.readString(folder.resolve("trace"))).as("a password of DEMO, after IBMSUBSPW and VALUE")
                    .doesNotContain("49424d5355425350570144454d4f");
        }
    }

    @Test
    void trustsTheCertificatesOfAFile() throws Exception {
        DemoCertificate certificate = DemoCertificate.make();
        Path file = folder.resolve("ca.pem");
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n");
        SSLContext context = certificate.context();
        try (DemoSystem demo = DemoSystem.start(options -> options.port(0).tls(context));
                Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            String host = "localhost:" + demo.port();
            assertThat(client.error("Connect(L:" + host + ")"))
                    .isEqualTo("Connect(): Connection failed: no TLS with this host: SELF_SIGNED");
            client.data("Set(caFile," + file + ")");
            client.data("Connect(L:" + host + ")");
            assertThat(client.data("Query(Tls)")).containsExactly("secure host-verified");
            assertThat(client.data("Query(TlsSessionInfo)")).hasSize(2).first().isEqualTo("Version: TLSv1.3");
            assertThat(client.data("Query(TlsSessionInfo)").get(1)).startsWith("Cipher: TLS_");
            assertThat(client.data("Query(TlsSubjectNames)")).contains("localhost");
            X509Certificate shown = certificate.certificate();
            assertThat(client.data("Query(TlsCertInfo)")).contains("Subject: " + shown.getSubjectX500Principal().getName(),
                    "Issuer: " + shown.getIssuerX500Principal().getName(),
                    "SHA-256: " + new ServerCertificate(shown).fingerprint());
            client.data("Disconnect() Set(caFile,\"\")");
            client.data("Connect(Y:L:" + host + ")");
            assertThat(client.data("Query(Tls)")).containsExactly("secure host-unverified");
            client.data("Disconnect() Set(verifyHostCert,false)");
            client.data("Connect(L:" + host + ") Disconnect() Set(verifyHostCert,true)");
            Files.writeString(file, "no certificate", StandardCharsets.US_ASCII);
            assertThat(client.error("Set(caFile," + file + ") Connect(L:" + host + ")"))
                    .isEqualTo("Connect(): no certificates (PEM) in " + file);
            assertThat(client.error("Set(caFile," + folder.resolve("none") + ") Connect(L:" + host + ")"))
                    .isEqualTo("Connect(): no such file or folder: " + folder.resolve("none"));
        }
    }

    @Test
    void playsATrace() throws Exception {
        Path trace = folder.resolve("trace.jsonl");
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts("-tracefile", trace.toString(),
                InetAddress.getLoopbackAddress().getHostAddress() + ":" + demo.port()); ScriptClient client = scripts.client()) {
            client.data("String(\"demo\\tdemo\\n\")");
            client.data("Quit");
        }
        try (Scripts scripts = new Scripts("-replay", trace.toString()); ScriptClient client = scripts.client()) {
            client.data("Wait(20,Disconnect)");
            assertThat(client.data("Ascii(0,30,20)")).containsExactly("e5250 Demo Main Menu");
        }
    }
}
