package dev.e5250.telnet;

import java.io.IOException;
import java.net.Socket;

/**
 * Where the plain socket under a {@link Transport} comes from: which addresses are tried, and through which proxy, is
 * known here only.
 */
interface SocketSource {

    /**
     * Waits for a connected socket, which is the caller's to close and has no time-out for reads; called once, by the
     * thread that connects.
     */
    Socket connect() throws IOException;

    /** Ends {@link #connect}, under way or to come, with an exception; any thread, without waiting, more than once. */
    void close();
}
