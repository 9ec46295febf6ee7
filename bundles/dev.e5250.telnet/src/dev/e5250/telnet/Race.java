package dev.e5250.telnet;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Attempts to connect to several addresses, the next begun while those before it go on (RFC 8305 section 5). The first
 * that connects wins. The others are closed and their threads gone when {@link #run} returns or throws.
 */
final class Race {
    private final Cancellation cancellation;
    private final SocketFactory sockets;
    private final Duration delay;
    private final BlockingQueue<Attempt> ended = new LinkedBlockingQueue<>();
    private final List<Attempt> attempts = new ArrayList<>();

    /** @param delay how long an attempt is alone before the next begins, if it does not fail before */
    Race(Cancellation cancellation, SocketFactory sockets, Duration delay) {
        this.cancellation = cancellation;
        this.sockets = sockets;
        this.delay = delay;
    }

    /**
     * Called once.
     *
     * @param addresses at least one, in the order in which they are tried
     * @return the connected socket, which the cancellation still closes until it is released
     */
    Socket run(List<InetAddress> addresses, int port, Deadline deadline) throws IOException {
        Attempt winner = null;
        try {
            winner = first(addresses, port, deadline);
            return winner.socket();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            endAllBut(winner);
        }
    }

    private Attempt first(List<InetAddress> addresses, int port, Deadline deadline)
            throws IOException, InterruptedException {
        int failed = 0;
        while (failed < addresses.size()) {
            // whatever ended the wait, a failure or the delay, is the reason to begin the next: one at least is always
            // under way, and a cancellation, which closes its socket, ends the wait as well
            if (attempts.size() < addresses.size()) {
                begin(new InetSocketAddress(addresses.get(attempts.size()), port));
            }
            boolean last = attempts.size() == addresses.size();
            long wait = last ? deadline.nanos() : Math.min(delay.toNanos(), deadline.nanos());
            Attempt attempt = ended.poll(wait, TimeUnit.NANOSECONDS);
            if (attempt == null && deadline.hasPassed()) {
                throw withOthers(new SocketTimeoutException("connect")); //$NON-NLS-1$
            } else if (attempt != null && attempt.failure() == null) {
                return attempt;
            } else if (attempt != null) {
                failed++;
            }
        }
        throw withOthers(attempts.getFirst().failure());
    }

    private void begin(InetSocketAddress address) throws IOException {
        Socket socket = sockets.create();
        cancellation.register(socket);
        Attempt attempt = new Attempt(socket, address, ended);
        attempts.add(attempt);
        attempt.start();
    }

    private IOException withOthers(IOException e) {
        for (Attempt attempt : attempts) {
            if (attempt.failure() != null && attempt.failure() != e) {
                e.addSuppressed(attempt.failure());
            }
        }
        return e;
    }

    private void endAllBut(Attempt winner) {
        for (Attempt attempt : attempts) {
            if (attempt != winner) {
                cancellation.release(attempt.socket());
                Cancellation.close(attempt.socket());
            }
        }
        attempts.forEach(Attempt::join);
    }
}
