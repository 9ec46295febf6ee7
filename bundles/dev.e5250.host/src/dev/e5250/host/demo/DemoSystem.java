package dev.e5250.host.demo;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostServer;
import dev.e5250.host.HostServerOptions;
import dev.e5250.host.StartupResponse;
import dev.e5250.host.check.Mistake;

/**
 * A small system to try a terminal on, over a real socket of the loopback interface: sign-on, menu, displays of both
 * sizes, all colours, kinds of fields, help, Attn and System Request. User and password are DEMO. Thread-safe.
 */
public final class DemoSystem implements AutoCloseable {
    /** What the demo system calls itself. */
    public static final String SYSTEM_NAME = "E5250";

    private static final Set<String> PRINTERS = Set.of("IBM-3812-1", "IBM-5553-B01");
    private static final int JOB_NUMBERS = 1_000_000;

    private final Devices devices = new Devices();
    private final AtomicInteger lastJob = new AtomicInteger();
    private final Clock clock;
    private final HostServer server;

    private DemoSystem(UnaryOperator<HostServerOptions> options, Clock clock) throws IOException {
        this.clock = clock;
        server = options.apply(HostServer.options(this::serve)).start();
    }

    /** Starts on any free port. */
    public static DemoSystem start() throws IOException {
        return start(0);
    }

    /** Starts on a port; 0 for any that is free. */
    public static DemoSystem start(int port) throws IOException {
        return start(port, Clock.systemDefaultZone());
    }

    static DemoSystem start(int port, Clock clock) throws IOException {
        return new DemoSystem(options -> options.port(port), clock);
    }

    /** Starts at another address, with TLS, or strict: {@code start(options -> options.port(992).tls(context))}. */
    public static DemoSystem start(UnaryOperator<HostServerOptions> options) throws IOException {
        return new DemoSystem(options, Clock.systemDefaultZone());
    }

    /** What strict mode has found of its clients. */
    public List<Mistake> mistakes() {
        return server.mistakes();
    }

    /** What went wrong in its sessions, a client that left apart. */
    public List<Throwable> failures() {
        return server.failures();
    }

    /** How many clients are connected now. */
    public int connections() {
        return server.connections();
    }

    /** The port it listens on, of the loopback address. */
    public int port() {
        return server.port();
    }

    HostServer server() {
        return server;
    }

    /** Ends all sessions and frees the port. */
    @Override
    public void close() {
        server.close();
    }

    private void serve(HostConnection connection) throws IOException {
        AtomicReference<String> device = new AtomicReference<>("");
        try {
            boolean accepted = connection.negotiate(wanted -> {
                Optional<String> taken = devices.take(wanted);
                taken.ifPresent(device::set);
                return taken.isPresent();
            });
            boolean confirmed = connection.environment().text("IBMSENDCONFREC").filter("YES"::equalsIgnoreCase).isPresent();
            boolean rejected = accepted && connection.signOn().filter(signOn -> !SignOnPage.accepts(signOn)).isPresent();
            String code = !accepted ? StartupResponse.DEVICE_NOT_AVAILABLE
                    : rejected ? StartupResponse.SIGN_ON_REJECTED : StartupResponse.STARTED;
            if (confirmed) {
                connection.write(StartupResponse.bytes(code, SYSTEM_NAME, device.get()));
            }
            // who asked for no confirmation gets the sign-on display instead of a reason
            if (accepted && !(rejected && confirmed) && !PRINTERS.contains(connection.terminalType())) {
                connection.query();
                try (DemoJob job = job(connection, device.get())) {
                    Page first = connection.signOn().isPresent() && !rejected
                            ? SignOnPage.signedOn(connection.signOn().get(), job) : new SignOnPage();
                    new DemoSession(new Workstation(connection), job).converse(first);
                }
            }
        } finally {
            devices.release(device.get());
        }
        // the name is free by now, so that a client that comes back at once can have it again
        connection.finish();
    }

    private DemoJob job(HostConnection connection, String device) {
        String number = String.format(Locale.ROOT, "%06d", lastJob.incrementAndGet() % JOB_NUMBERS);
        return new DemoJob(number, device, connection, clock);
    }
}
