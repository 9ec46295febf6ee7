package dev.e5250.telnet;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;

/**
 * When a peer that says nothing is asked whether it is there (RFC 9293 section 3.8.4), and when it is taken for dead:
 * a read that waits then fails. Where a socket cannot have times of its own, the system's are used, often two hours.
 * <p>
 * No question is asked while data of ours are on their way: then the system's time for repeating them counts, 20 seconds
 * on Windows and 15 minutes on Linux (tcp_retries2), and Java has no say in it.
 *
 * @param idle     seconds of silence before the first question
 * @param interval seconds between questions
 * @param count    questions without an answer
 */
record KeepAlive(int idle, int interval, int count) {
    /** Sooner than firewalls forget a silent connection, and a dead peer is known within two minutes. */
    static final KeepAlive STANDARD = new KeepAlive(60, 10, 6);

    void applyTo(Socket socket) throws IOException {
        socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        for (SocketOption<?> option : socket.supportedOptions()) {
            apply(socket, option);
        }
    }

    /** They are jdk.net.ExtendedSocketOptions; found by name, a Java runtime without that module does as well. */
    private void apply(Socket socket, SocketOption<?> option) throws IOException {
        switch (option.name()) {
            case "TCP_KEEPIDLE" -> set(socket, option, idle); //$NON-NLS-1$
            case "TCP_KEEPINTERVAL" -> set(socket, option, interval); //$NON-NLS-1$
            case "TCP_KEEPCOUNT" -> set(socket, option, count); //$NON-NLS-1$
            default -> {
                // not ours
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Socket socket, SocketOption<?> option, int value) throws IOException {
        if (option.type() == Integer.class) {
            socket.setOption((SocketOption<Integer>) option, value);
        }
    }
}
