package dev.e5250.host.junit;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;
import dev.e5250.host.check.Mistake;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.host.record.Player;
import dev.e5250.host.record.Recording;

/**
 * A host for each test: a script, the demo system or a recording, on a free port of the loopback interface. A test fails
 * when the script did, or when a client broke the protocol.
 * <pre>
 * {@literal @}RegisterExtension
 * final HostExtension host = HostExtension.running(dialogue().show(display).expect(key(ENTER)));
 * </pre>
 */
public final class HostExtension implements BeforeEachCallback, AfterEachCallback {

    /** Starts what a test talks to. */
    @FunctionalInterface
    private interface Start {
        Running start() throws IOException;
    }

    /** What is asked of a host that runs. */
    private record Running(int port, AutoCloseable host, Supplier<List<Throwable>> failures,
            Supplier<List<Mistake>> mistakes) { }

    private final Start start;
    private boolean strict = true;
    private Running running;

    private HostExtension(Start start) {
        this.start = start;
    }

    /** A script for every client, such as a dialogue. */
    public static HostExtension running(HostScript script) {
        return new HostExtension(() -> {
            HostServer server = HostServer.options(script).strict(true).start();
            return new Running(server.port(), server, server::failures, server::mistakes);
        });
    }

    /** The demo system: user and password DEMO. */
    public static HostExtension demo() {
        return new HostExtension(() -> {
            DemoSystem system = DemoSystem.start(options -> options.strict(true));
            return new Running(system.port(), system, system::failures, system::mistakes);
        });
    }

    /** A recording, a flow of wiresham or a trace of e5250, played without its pauses. */
    public static HostExtension playing(Path recording) {
        return new HostExtension(() -> {
            Player player = new Player(Recording.read(recording), 0);
            HostServer server = HostServer.options(player).strict(true).start();
            return new Running(server.port(), server, server::failures, server::mistakes);
        });
    }

    /** For tests whose clients are wrong on purpose: only the script is judged. */
    public HostExtension lenient() {
        strict = false;
        return this;
    }

    /** The address to connect to. */
    public String address() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    /** The port of this test's host. */
    public int port() {
        return running.port();
    }

    /** What the script threw so far. */
    public List<Throwable> failures() {
        return running.failures().get();
    }

    /** What clients did wrong so far. */
    public List<Mistake> mistakes() {
        return running.mistakes().get();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        running = start.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Running ended = running;
        running = null;
        ended.host().close();
        List<Object> wrong = Stream.concat(ended.failures().get().stream(),
                strict ? ended.mistakes().get().stream() : Stream.empty()).map(Object.class::cast).toList();
        if (!wrong.isEmpty()) {
            AssertionError error = new AssertionError("the host met " + wrong);
            ended.failures().get().forEach(error::addSuppressed);
            throw error;
        }
    }
}
