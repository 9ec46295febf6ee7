package dev.e5250.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port of this machine that does not answer who wants to connect, neither yes nor no. */
final class BlackHole implements AutoCloseable {
    private static final int TRIES = 64;
    private static final int NO_ANSWER_MILLISECONDS = 500;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> waiting = new ArrayList<>();

    /** Fills the queue of those who wait to be accepted; systems that refuse the next one skip the test. */
    BlackHole() throws IOException {
        assumeTrue(isFilled(), "this system answers even when nobody accepts");
    }

    private boolean isFilled() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(listener.getInetAddress(), port()), NO_ANSWER_MILLISECONDS);
            } catch (SocketTimeoutException e) {
                return true;
            } catch (IOException e) {
                break;
            }
        }
        close();
        return false;
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : waiting) {
            socket.close();
        }
        listener.close();
    }
}
