package dev.e5250.session;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.e5250.telnet.Transport;

/**
 * Bytes on their way to the host. Whoever sends never waits: a thread of the outbox writes, and there is none while
 * nothing waits. What a host that does not read makes grow here has a limit; the receive side waits at a lower one
 * before it takes the next bytes, and one record may ask for so much only, so that keys alone reach it.
 */
final class Outbox {
    /** Bytes that may wait; one more ends the session. */
    static final int LIMIT = 4 * 1024 * 1024;
    /** Above this the receive side takes no more from the host. */
    static final int PAUSE_RECEIVING = 64 * 1024;

    private final Transport transport;
    private final Runnable failed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private final Queue<byte[]> chunks = new ArrayDeque<>();
    /** Changed under the lock; read without, for whoever asks must not wait. */
    private volatile int bytes;
    private boolean writing;
    private boolean closed;

    /** @param failed told when writing failed, by the writing thread */
    Outbox(Transport transport, Runnable failed) {
        this.transport = transport;
        this.failed = failed;
    }

    /** Adds bytes; false when they are over the limit. After {@link #close} they are dropped. */
    boolean send(byte[] chunk) {
        lock.lock();
        try {
            if (closed) {
                return true;
            }
            if (bytes + chunk.length > LIMIT) {
                return false;
            }
            chunks.add(chunk);
            bytes += chunk.length;
            if (!writing) {
                writing = true;
                Thread.ofVirtual().name("e5250 write").start(this::write); //$NON-NLS-1$
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is room for the answers to what the host sends next; for the receiving thread alone. */
    void awaitRoom() throws InterruptedException {
        lock.lock();
        try {
            while (bytes > PAUSE_RECEIVING && !closed) {
                drained.await();
            }
        } finally {
            lock.unlock();
        }
    }

    int retainedBytes() {
        return bytes;
    }

    /** Forgets what waits; the writing thread ends with the transport. */
    void close() {
        lock.lock();
        try {
            closed = true;
            chunks.clear();
            bytes = 0;
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        try {
            for (byte[] chunk = next(0); chunk != null; chunk = next(chunk.length)) {
                transport.write(chunk);
                // it may have held a password
                Arrays.fill(chunk, (byte) 0);
            }
        } catch (IOException | RuntimeException e) {
            close();
            failed.run();
        }
    }

    /** The next chunk, once the one before it is written; null, and the thread is to end, when there is none. */
    private byte[] next(int written) {
        lock.lock();
        try {
            bytes = Math.max(0, bytes - written);
            if (bytes <= PAUSE_RECEIVING) {
                drained.signalAll();
            }
            byte[] chunk = chunks.poll();
            writing = chunk != null;
            return chunk;
        } finally {
            lock.unlock();
        }
    }
}
