package dev.e5250.telnet;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/** A {@link Transport} over a TCP socket, by IPv4 or IPv6, through a proxy or not. */
public final class SocketTransport implements Transport {
    private final SocketSource source;
    private volatile Socket socket;
    private volatile boolean closed;

    public SocketTransport(ConnectSettings way) {
        source = new HappyEyeballs(way);
    }

    /**
     * Without a proxy.
     *
     * @param timeout how long to wait for the connection
     */
    public SocketTransport(String host, int port, Duration timeout) {
        this(ConnectSettings.direct(host, port, timeout));
    }

    @Override
    public void connect() throws IOException {
        Socket connected = source.connect();
        socket = connected;
        if (closed) {
            // it was made while somebody closed: that one has not seen it
            connected.close();
            throw new SocketException("closed"); //$NON-NLS-1$
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return socket.getInputStream().read(into, offset, length);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    @Override
    public void close() {
        closed = true;
        source.close();
        Socket connected = socket;
        if (connected != null) {
            try {
                connected.close();
            } catch (IOException e) {
                // the descriptor is given back all the same, and nothing more is wanted of it
            }
        }
    }
}
