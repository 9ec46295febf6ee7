package dev.e5250.host.demo;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import dev.e5250.host.HostConnection;
import dev.e5250.host.HostServer;
import dev.e5250.host.StartupResponse;

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

    private DemoSystem(int port, Clock clock) throws IOException {
        this.clock = clock;
        server = HostServer.start(port, this::serve);
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
        return new DemoSystem(port, clock);
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
            String code = accepted ? StartupResponse.STARTED : StartupResponse.DEVICE_NOT_AVAILABLE;
            if (connection.environment().text("IBMSENDCONFREC").filter("YES"::equalsIgnoreCase).isPresent()) {
                connection.write(StartupResponse.bytes(code, SYSTEM_NAME, device.get()));
            }
            if (accepted && !PRINTERS.contains(connection.terminalType())) {
                connection.query();
                new DemoSession(new Workstation(connection), job(connection, device.get())).converse(new SignOnPage());
            }
        } finally {
            devices.release(device.get());
        }
        // the name is free by now, so that a client that comes back at once can have it again
        connection.finish();
    }

    private DemoJob job(HostConnection connection, String device) {
        String number = String.format(Locale.ROOT, "%06d", lastJob.incrementAndGet() % JOB_NUMBERS);
        return new DemoJob(number, device, connection.terminalType(), connection.wideDisplay(),
                connection.ccsid().number(), clock);
    }
}
