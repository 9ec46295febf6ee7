package dev.e5250.telnet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** This machine's own addresses of both families, and what can listen there. */
final class Loopback {
    static final InetAddress V4 = address(127, 0, 0, 1);
    static final InetAddress V6 = address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private Loopback() {
    }

    static void assumeBothFamilies() {
        boolean both;
        try (ServerSocket socket = new ServerSocket(0, 1, V6)) {
            both = socket.isBound();
        } catch (IOException e) {
            both = false;
        }
        assumeTrue(both, "this machine has no ::1");
    }

    /** Any port of the address. */
    static ServerSocket listen(InetAddress address) throws IOException {
        return new ServerSocket(0, 50, address);
    }

    /** A port where nobody listens, on either family. */
    static int silentPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Takes no connection and refuses none, as long as its queue is full. */
    static final class BlackHole implements AutoCloseable {
        private static final int ENOUGH = 20;
        private final List<Socket> waiting = new ArrayList<>();
        private final ServerSocket listener;

        BlackHole(InetAddress address, int port) throws IOException {
            listener = new ServerSocket(port, 1, address);
            boolean full = false;
            while (!full && waiting.size() < ENOUGH) {
                Socket socket = new Socket(Proxy.NO_PROXY);
                waiting.add(socket);
                try {
                    socket.connect(listener.getLocalSocketAddress(), 300);
                } catch (SocketTimeoutException e) {
                    full = true;
                } catch (IOException e) {
                    break;
                }
            }
            if (!full) {
                close();
            }
            assumeTrue(full, "this system refuses when a queue is full");
        }

        int port() {
            return ((InetSocketAddress) listener.getLocalSocketAddress()).getPort();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            listener.close();
        }
    }

    private static InetAddress address(int... bytes) {
        byte[] address = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            address[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
