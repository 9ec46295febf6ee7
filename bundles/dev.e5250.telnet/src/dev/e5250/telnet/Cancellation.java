package dev.e5250.telnet;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** What is to be closed when somebody, on any thread, wants no connection any more. Thread-safe. */
final class Cancellation {
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Closeable> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean cancelled;

    /** Has it closed by {@link #cancel}; at once, with an exception here, if that has been called. */
    void register(Closeable what) throws SocketException {
        lock.lock();
        try {
            if (!cancelled) {
                open.add(what);
                return;
            }
        } finally {
            lock.unlock();
        }
        close(what);
        throw closed();
    }

    /** Leaves it to the caller, unless it was closed by {@link #cancel}: then false. */
    boolean release(Closeable what) {
        lock.lock();
        try {
            return open.remove(what);
        } finally {
            lock.unlock();
        }
    }

    void cancel() {
        List<Closeable> closing;
        lock.lock();
        try {
            cancelled = true;
            closing = List.copyOf(open);
            open.clear();
        } finally {
            lock.unlock();
        }
        closing.forEach(Cancellation::close);
    }

    boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }

    /** How many are registered. */
    int size() {
        lock.lock();
        try {
            return open.size();
        } finally {
            lock.unlock();
        }
    }

    static SocketException closed() {
        return new SocketException("closed"); //$NON-NLS-1$
    }

    static void close(Closeable what) {
        try {
            what.close();
        } catch (IOException e) {
            // the descriptor is given back all the same, and nothing more is wanted of it
        }
    }
}
