package dev.e5250.ui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a client and a host on this machine, and can break what is between them. */
public final class Relay implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final int host;

    /** @param host port of the host */
    Relay(int host) throws IOException {
        this(host, new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    }

    /** @param listener where clients come, with TLS perhaps */
    Relay(int host, ServerSocket listener) {
        this.listener = listener;
        this.host = host;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** How many clients have come so far. */
    int clients() {
        return clients.size();
    }

    /** Resets all connections to clients, as a router does that has forgotten them. */
    void reset() {
        for (Socket client : clients) {
            try (client) {
                client.setSoLinger(true, 0);
            } catch (IOException e) {
                // gone already
            }
        }
    }

    /** From now on nobody listens here. */
    void stopListening() throws IOException {
        listener.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), host);
                clients.add(client);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            }
        } catch (IOException e) {
            // nobody listens any more
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // broken, as it is meant to be
        }
    }

    @Override
    public void close() throws IOException {
        stopListening();
        reset();
    }
}
