package dev.e5250.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Makes listeners with TLS whose certificate nobody vouches for. */
public final class TlsRelay {
    private static final String PASSWORD = "test only";

    private TlsRelay() {
    }

    /** A relay to a port of this machine, with TLS on the client's side. */
    public static Relay to(int host, Path folder) throws Exception {
        return new Relay(host, listen(folder));
    }

    /** The key is made by the tool that comes with Java. */
    private static ServerSocket listen(Path folder) throws Exception {
        Path store = folder.resolve("host.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assumeTrue(Files.isExecutable(keytool), "this Java has no keytool");
        Process made = new ProcessBuilder(keytool.toString(), "-genkeypair", "-keystore", store.toString(), "-storetype",
                "PKCS12", "-storepass", PASSWORD, "-alias", "host", "-keyalg", "EC", "-validity", "2", "-dname",
                "CN=Made for a test & nothing else").redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }
}
