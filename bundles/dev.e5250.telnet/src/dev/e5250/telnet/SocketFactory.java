package dev.e5250.telnet;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.StandardSocketOptions;

/** Makes sockets that are not connected. */
@FunctionalInterface
interface SocketFactory {

    Socket create() throws IOException;

    /**
     * A plain socket as a session wants it. It takes no notice of a proxy set for the whole JVM: an attempt is to reach
     * just the address that it was begun for.
     */
    static Socket plain() throws IOException {
        return prepared(new Socket(Proxy.NO_PROXY));
    }

    /** Closed if it does not take an option. */
    static Socket prepared(Socket socket) throws IOException {
        boolean done = false;
        try {
            // keys and their echo are small packets, and each is waited for
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            KeepAlive.STANDARD.applyTo(socket);
            done = true;
            return socket;
        } finally {
            if (!done) {
                Cancellation.close(socket);
            }
        }
    }
}
