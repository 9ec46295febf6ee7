package dev.e5250.host;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

import dev.e5250.host.check.ClientCheck;
import dev.e5250.host.check.Mistake;

/**
 * Listens for clients and runs a script with each, one virtual thread per client. Thread-safe.
 */
public final class HostServer implements AutoCloseable {
    /** How many clients are served at the same time; one more is turned away. */
    public static final int MAX_CONNECTIONS = 4096;

    private static final int BACKLOG = 200;
    private static final int MAX_FAILURES = 16;
    private static final int MAX_MISTAKES = 100;
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final System.Logger LOGGER = System.getLogger(HostServer.class.getName());

    private final ServerSocket listener;
    private final HostScript script;
    private final SSLContext tls;
    private final boolean strict;
    private final Consumer<Mistake> onMistake;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Thread acceptor;
    private final Map<HostConnection, Thread> connections = new ConcurrentHashMap<>();
    private final List<Throwable> failures = new ArrayList<>();

    private HostServer(ServerSocket listener, HostServerOptions options) {
        this.listener = listener;
        script = options.script();
        tls = options.tls();
        strict = options.strict();
        onMistake = options.listener();
        acceptor = Thread.ofVirtual().name("e5250-host-accept").unstarted(this::accept);
    }

    /** Listens on a free port of the loopback interface. */
    public static HostServer start(HostScript script) throws IOException {
        return start(0, script);
    }

    /** Listens on a port of the loopback interface; 0 for any that is free. */
    public static HostServer start(int port, HostScript script) throws IOException {
        return start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), script);
    }

    /** Listens on any address; other machines may reach it. */
    public static HostServer start(InetSocketAddress address, HostScript script) throws IOException {
        return options(script).address(address).start();
    }

    /** For what is not said with the other ways to start: address, TLS, whether clients are judged. */
    public static HostServerOptions options(HostScript script) {
        return new HostServerOptions(script);
    }

    static HostServer start(HostServerOptions options) throws IOException {
        ServerSocket listener = new ServerSocket();
        try {
            listener.bind(options.address(), BACKLOG);
        } catch (IOException e) {
            listener.close();
            throw e;
        }
        HostServer server = new HostServer(listener, options);
        server.acceptor.start();
        return server;
    }

    /** The address it listens on. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many clients are connected now. */
    public int connections() {
        return connections.size();
    }

    /**
     * What the scripts threw so far, the first {@value #MAX_FAILURES}. That a client left, or that the server closed,
     * is no failure.
     */
    public List<Throwable> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }

    /** What strict mode has found so far, the first {@value #MAX_MISTAKES}. */
    public List<Mistake> mistakes() {
        synchronized (mistakes) {
            return List.copyOf(mistakes);
        }
    }

    /**
     * Stops listening, ends all connections and waits for their threads, five seconds at most.
     *
     * @throws AssertionError when it is strict by {@link HostServerOptions#STRICT} and a client made mistakes
     */
    @Override
    public void close() {
        end();
        if (strict && Boolean.getBoolean(HostServerOptions.STRICT) && !mistakes().isEmpty()) {
            throw new AssertionError("mistakes of a client: " + mistakes());
        }
    }

    private void end() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        closeListener();
        // first the acceptor: after it no connection can be added
        endAll(List.of(acceptor), end);
        connections.keySet().forEach(HostConnection::close);
        endAll(List.copyOf(connections.values()), end);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                ClientCheck check = strict ? new ClientCheck(this::mistake) : null;
                serve(new HostConnection(listener.accept(), tls, check));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    // it would fail again at once: better closed than spinning
                    fail(e);
                    closeListener();
                }
            }
        }
    }

    private void serve(HostConnection connection) {
        if (connections.size() >= MAX_CONNECTIONS) {
            connection.close();
            return;
        }
        Thread thread = Thread.ofVirtual().name("e5250-host-client").unstarted(() -> run(connection));
        connections.put(connection, thread);
        thread.start();
    }

    private void run(HostConnection connection) {
        try {
            connection.secure();
            script.run(connection);
        } catch (EOFException | SocketException | SSLException e) {
            LOGGER.log(Level.DEBUG, "client left", e);
        } catch (IOException | InterruptedException e) {
            if (!listener.isClosed()) {
                fail(e);
            }
        } catch (Exception | Error e) {
            fail(e);
        } finally {
            connection.close();
            connections.remove(connection);
        }
    }

    private void fail(Throwable failure) {
        LOGGER.log(failure instanceof IOException ? Level.DEBUG : Level.WARNING, "host script failed", failure);
        synchronized (failures) {
            if (failures.size() < MAX_FAILURES) {
                failures.add(failure);
            }
        }
    }

    private void mistake(Mistake mistake) {
        onMistake.accept(mistake);
        synchronized (mistakes) {
            if (mistakes.size() < MAX_MISTAKES) {
                mistakes.add(mistake);
            }
        }
    }

    private void closeListener() {
        try {
            listener.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "listener", e);
        }
    }

    /** Interrupts threads, unless it is the caller's own, and waits for them. */
    private static void endAll(List<Thread> threads, long end) {
        List<Thread> others = threads.stream().filter(thread -> thread != Thread.currentThread()).toList();
        others.forEach(Thread::interrupt);
        try {
            for (Thread thread : others) {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            // the caller wants to wait no more; the threads end by themselves
            Thread.currentThread().interrupt();
        }
    }
}
