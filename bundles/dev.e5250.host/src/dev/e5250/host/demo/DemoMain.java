package dev.e5250.host.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.CountDownLatch;

import javax.net.ssl.SSLContext;

import dev.e5250.host.HostServerOptions;

/**
 * Runs the demo system by itself: {@code [--port N] [--address A] [--tls] [--strict]}. Serves until it is killed; says
 * where it listens, and with --strict what clients do wrong.
 */
public final class DemoMain {
    private static final int MAX_PORT = 65535;
    private static final String USAGE = """
            usage: releng/demo-host [--port N] [--address A] [--tls] [--strict]
              --port N      port to listen on; any that is free if not said
              --address A   address to listen on; loopback, which only this computer reaches, if not said
              --tls         TLS with a certificate made for this run, for localhost
              --strict      prints each mistake of a client""";

    private final PrintStream out;
    private int port;
    private InetAddress address = InetAddress.getLoopbackAddress();
    private boolean tls;
    private boolean strict;

    private DemoMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, GeneralSecurityException {
        DemoMain main = new DemoMain(System.out);
        if (!main.read(arguments)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        try (DemoSystem system = main.start()) {
            new CountDownLatch(1).await();
        }
    }

    private boolean read(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            boolean hasValue = i + 1 < arguments.length;
            switch (arguments[i]) {
            case "--tls" -> tls = true;
            case "--strict" -> strict = true;
            case "--port" -> port = hasValue && arguments[i + 1].matches("\\d{1,5}") ? Integer.parseInt(arguments[++i]) : -1;
            case "--address" -> {
                if (!hasValue) {
                    return false;
                }
                address = InetAddress.getByName(arguments[++i]);
            }
            default -> {
                return false;
            }
            }
        }
        return port >= 0 && port <= MAX_PORT;
    }

    private DemoSystem start() throws IOException, GeneralSecurityException {
        DemoCertificate certificate = tls ? DemoCertificate.make() : null;
        SSLContext context = tls ? certificate.context() : null;
        DemoSystem system = DemoSystem.start(options -> {
            HostServerOptions all = options.address(new InetSocketAddress(address, port)).tls(context);
            return strict ? all.onMistake(out::println) : all;
        });
        out.println("e5250 demo system on " + address.getHostAddress() + ":" + system.port()
                + (tls ? ", with TLS" : ""));
        out.println(address.isLoopbackAddress() ? "Only this computer reaches it."
                : "Other computers can reach it, and its password is known to everybody.");
        if (tls) {
            out.println("SHA-256 of the certificate: " + certificate.fingerprint());
        }
        out.println("User DEMO, password DEMO. Ctrl+C ends it.");
        return system;
    }
}
