package dev.e5250.telnet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;

/** A {@link Transport} over a TCP socket. */
public final class SocketTransport implements Transport {
    private final String host;
    private final int port;
    private final Duration timeout;
    private final Socket socket = new Socket();

    /**
     * @param host    name or address, looked up on connect
     * @param timeout how long to wait for the connection
     */
    public SocketTransport(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = timeout;
    }

    @Override
    public void connect() throws IOException {
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), Math.toIntExact(timeout.toMillis()));
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
        try {
            socket.close();
        } catch (IOException e) {
            // the descriptor is given back all the same, and nothing more is wanted of it
        }
    }
}
