package dev.e5250.telnet;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocket;

import dev.e5250.telnet.TlsFailure.Check;

/** One handshake: ends in time, and says why it failed. */
final class Handshake {
    private enum State {
        RUNNING, DONE, TOO_LATE
    }

    private final WatchedSocket socket;
    private final ServerTrust trust;
    private final ClientKeys keys;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final CountDownLatch ended = new CountDownLatch(1);

    Handshake(WatchedSocket socket, ServerTrust trust, ClientKeys keys) {
        this.socket = socket;
        this.trust = trust;
        this.keys = keys;
    }

    /**
     * Makes the handshake, on the calling thread. The time is that of the whole: a limit for each read would let a host
     * go on for ever that sends a byte now and then, and there is none for a write.
     */
    void run(SSLSocket tls, Duration timeout) throws IOException {
        Thread.ofVirtual().start(() -> closeUnlessEnded(timeout));
        try {
            tls.startHandshake();
            if (!state.compareAndSet(State.RUNNING, State.DONE)) {
                throw TlsFailure.of(Check.HANDSHAKE_TIMEOUT, null);
            }
        } finally {
            ended.countDown();
        }
    }

    private void closeUnlessEnded(Duration timeout) {
        try {
            if (!ended.await(timeout.toNanos(), TimeUnit.NANOSECONDS)
                    && state.compareAndSet(State.RUNNING, State.TOO_LATE)) {
                socket.close();
            }
        } catch (InterruptedException | IOException e) {
            // nobody interrupts it; and a socket that says this on close is closed
        }
    }

    /** What an exception means that came out of {@link #run}, or for which {@link #endsOverClientCertificate}. */
    TlsFailure failure(IOException e) {
        if (state.get() == State.TOO_LATE) {
            return TlsFailure.of(Check.HANDSHAKE_TIMEOUT, e);
        }
        return trust.refusal() != null ? trust.refusal() : TlsFailure.of(check(e), e);
    }

    private Check check(IOException e) {
        if (socket.answer().isNotTls()) {
            return Check.NOT_TLS;
        }
        if (socket.answer().isOldProtocol()) {
            return Check.OLD_PROTOCOL;
        }
        if (endsOverClientCertificate(e)) {
            return keys.offered() ? Check.CLIENT_CERTIFICATE_REFUSED : Check.CLIENT_CERTIFICATE_REQUIRED;
        }
        return isClosed(e) ? Check.CLOSED_BY_HOST : Check.OTHER;
    }

    /**
     * Whether the host ended it after it asked for a certificate and before anything else came from it. Which alert it
     * sends then, and whether any, is different from host to host.
     */
    boolean endsOverClientCertificate(IOException e) {
        return keys.asked() && (isClosed(e) || says(e, "Received fatal alert")); //$NON-NLS-1$
    }

    private static boolean isClosed(Throwable e) {
        return any(e, cause -> cause instanceof EOFException || cause instanceof SocketException)
                || says(e, "Received close_notify"); //$NON-NLS-1$
    }

    /** JSSE has words for alerts and nothing else; these have been the same since there is JSSE. */
    private static boolean says(Throwable e, String words) {
        return any(e, cause -> cause.getMessage() != null && cause.getMessage().contains(words));
    }

    private static boolean any(Throwable e, Predicate<Throwable> is) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).anyMatch(is);
    }
}
