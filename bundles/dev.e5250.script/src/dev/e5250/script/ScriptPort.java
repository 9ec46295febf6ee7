package dev.e5250.script;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves scripts on a TCP port: each connection is a console with an emulator of its own, on two virtual threads, and
 * when it ends its session does.
 */
final class ScriptPort implements AutoCloseable {
    /** Scripts that are served at a time; one more is turned away. */
    static final int MAX_CONNECTIONS = 2048;

    private static final int BACKLOG = 200;

    private final Options options;
    private final ServerSocket listener = new ServerSocket();
    private final Map<Socket, Emulator> clients = new ConcurrentHashMap<>();
    private int served;

    /** Listens where the options say. */
    ScriptPort(Options options) throws IOException {
        this.options = options;
        try {
            listener.bind(options.scriptPort, BACKLOG);
        } catch (IOException e) {
            listener.close();
            throw e;
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many scripts are served now. */
    int connections() {
        return clients.size();
    }

    /** Serves on the calling thread, until it is closed, or one script if the options say so. */
    void run() throws InterruptedException {
        boolean more = true;
        while (more && !listener.isClosed()) {
            try {
                Thread thread = accept(listener.accept());
                more = !options.once;
                if (!more) {
                    thread.join();
                }
            } catch (IOException e) {
                // closed; or the system has no descriptor left: it would fail again at once, and spin
                close();
            }
        }
    }

    /** Listens no more, and ends all sessions and consoles without waiting for them. */
    @Override
    public void close() {
        closeAll();
    }

    /** The same; completed when the sessions have given back what they held. */
    CompletableFuture<?> closeAll() {
        close(listener);
        List<CompletableFuture<?>> sessions = new ArrayList<>();
        clients.forEach((client, emulator) -> {
            sessions.add(emulator.close());
            close(client);
        });
        return CompletableFuture.allOf(sessions.toArray(CompletableFuture[]::new));
    }

    private Thread accept(Socket client) {
        Emulator emulator = new Emulator(options.preferences.copy());
        String name = "scriptport #" + ++served;
        Thread thread = Thread.ofVirtual().name("s5250 " + name).unstarted(() -> serve(name, client, emulator));
        if (clients.size() >= MAX_CONNECTIONS) {
            close(client);
        } else {
            clients.put(client, emulator);
            thread.start();
        }
        return thread;
    }

    private void serve(String name, Socket client, Emulator emulator) {
        try (client) {
            client.setTcpNoDelay(true);
            Console console = new Console(name, client.getInputStream(), client.getOutputStream(), emulator);
            Main.begin(options, emulator);
            console.run(task -> Thread.ofVirtual().name("s5250 input").unstarted(task));
        } catch (IOException e) {
            // the script has gone before its first line
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // the descriptor is given back all the same
        }
    }
}
