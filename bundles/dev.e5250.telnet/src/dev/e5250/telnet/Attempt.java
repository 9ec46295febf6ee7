package dev.e5250.telnet;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;

/** One attempt to connect to one address, on a virtual thread of its own, which ends when its socket is closed. */
final class Attempt {
    private final Socket socket;
    private final InetSocketAddress address;
    private final BlockingQueue<Attempt> ended;
    private final Thread thread;
    private volatile IOException failure;

    /** @param ended where it goes when it is over, one way or the other */
    Attempt(Socket socket, InetSocketAddress address, BlockingQueue<Attempt> ended) {
        this.socket = socket;
        this.address = address;
        this.ended = ended;
        thread = Thread.ofVirtual().name("e5250 connect").unstarted(this::run); //$NON-NLS-1$
    }

    void start() {
        thread.start();
    }

    Socket socket() {
        return socket;
    }

    /** Null while it goes on, and when it has connected. */
    IOException failure() {
        return failure;
    }

    /** Waits for the thread, which must be at its end. */
    void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            // no time-out here: the race closes the socket when it is over
            socket.connect(address);
        } catch (IOException e) {
            failure = e;
        } catch (Throwable t) {
            // law 6: what an address of a strange kind makes the JDK throw is a failure of this attempt alone
            failure = new IOException(t);
        }
        ended.add(this);
    }
}
