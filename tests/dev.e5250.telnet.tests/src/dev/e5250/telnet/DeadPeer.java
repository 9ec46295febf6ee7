package dev.e5250.telnet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Connects, takes the network away, and waits until the system says that nobody is there: to be run in a network of its
 * own, see {@link DeadPeerTest}.
 */
final class DeadPeer {
    /** The shortest there can be: dead after three seconds. */
    private static final KeepAlive SHORT = new KeepAlive(1, 1, 2);

    private DeadPeer() {
    }

    public static void main(String[] arguments) throws Exception {
        ip("up");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = SocketFactory.plain()) {
            SHORT.applyTo(socket);
            socket.connect(server.getLocalSocketAddress());
            try (Socket peer = server.accept()) {
                peer.getOutputStream().write(1);
                socket.getInputStream().read();
                ip("down");
                System.out.println("read " + socket.getInputStream().read());
            }
        } catch (IOException e) {
            System.out.println("dead: " + e.getMessage());
        }
    }

    private static void ip(String state) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("ip", "link", "set", "lo", state).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ip " + process.exitValue());
        }
    }
}
