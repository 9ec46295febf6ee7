package dev.e5250.telnet;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * The talk with a proxy: what it says is bounded in all and by a point in time, however slowly it comes. Never takes a
 * byte more than it is asked for: what follows is the host's.
 */
final class ProxyStream {
    /** Of all answers together; a proxy's header with cookies and a page of its own fits. */
    static final int MAX_RECEIVED = 8 * 1024;

    private final Socket socket;
    private final Deadline deadline;
    private int received;

    ProxyStream(Socket socket, Deadline deadline) {
        this.socket = socket;
        this.deadline = deadline;
    }

    /** What is written is less than the system keeps for an unread socket, so this does not block. */
    void write(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new ProxyException(ProxyException.Reason.CLOSED, e);
        }
    }

    /** One byte, 0 to 255. */
    int read() throws IOException {
        if (received == MAX_RECEIVED) {
            throw new ProxyException(ProxyException.Reason.TOO_LONG);
        }
        if (deadline.hasPassed()) {
            throw new ProxyException(ProxyException.Reason.TIMED_OUT);
        }
        int value;
        try {
            socket.setSoTimeout(deadline.socketMillis());
            value = socket.getInputStream().read();
        } catch (SocketTimeoutException e) {
            throw new ProxyException(ProxyException.Reason.TIMED_OUT, e);
        } catch (IOException e) {
            throw new ProxyException(ProxyException.Reason.CLOSED, e);
        }
        if (value < 0) {
            throw new ProxyException(ProxyException.Reason.CLOSED);
        }
        received++;
        return value;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            read();
        }
    }

    /** The rest is the host's, and may take its time. */
    void handOver() throws IOException {
        socket.setSoTimeout(0);
    }
}
