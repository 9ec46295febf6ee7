package dev.e5250.host.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and a certificate for localhost that signs itself, good for one run. Made with the JDK's keytool: its classes for
 * that are none that others may use.
 */
public final class DemoCertificate {
    private static final String ALIAS = "demo";
    private static final int PASSWORD_BYTES = 16;
    private static final int PATIENCE_SECONDS = 60;

    private final KeyStore store;
    private final char[] password;

    private DemoCertificate(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    /** @throws IOException when there is no keytool beside this Java, or it fails */
    public static DemoCertificate make() throws IOException, GeneralSecurityException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path folder = Files.createTempDirectory("e5250-demo");
        Path file = folder.resolve("key.p12");
        try {
            keytool(file, password);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password.toCharArray());
            }
            return new DemoCertificate(store, password.toCharArray());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void keytool(Path file, String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", ALIAS, "-keyalg", "EC", "-groupname", "secp256r1", "-dname",
                "CN=localhost, O=e5250 demo system", "-ext", "san=dns:localhost,ip:127.0.0.1,ip:::1", "-validity", "30",
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass:env", "E5250_DEMO_STORE");
        // by the environment, which other users of this computer cannot see as they see a command line
        builder.environment().put("E5250_DEMO_STORE", password);
        Process keytool = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!keytool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                throw new IOException("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            keytool.destroyForcibly();
        }
    }

    /** What a server with this certificate needs. */
    public SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** For whoever shall trust it. */
    public X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(ALIAS);
    }

    /** SHA-256 of the certificate, pairs of digits between colons. */
    public String fingerprint() throws GeneralSecurityException {
        return HexFormat.ofDelimiter(":").withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded()));
    }
}
