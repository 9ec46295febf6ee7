package dev.e5250.telnet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Something a connect needs that cannot be ended from outside, such as a look-up by the system: it has a thread of its
 * own, and who waits for it can be let go at any time; the thread ends when its work is done, and what it found is for
 * nobody. It is a platform thread: a system that does not answer would keep a carrier from all virtual ones.
 */
final class Errand<T> implements Closeable {

    /** What is to be done. */
    interface Work<T> {
        T run() throws Exception;
    }

    /** One of both. */
    private record Result<T>(T value, Throwable failure) {
    }

    private final CompletableFuture<Result<T>> result = new CompletableFuture<>();
    private final Thread thread;

    Errand(String name, Work<T> work) {
        thread = Thread.ofPlatform().daemon().name("e5250 " + name).unstarted(() -> { //$NON-NLS-1$
            try {
                result.complete(new Result<>(work.run(), null));
            } catch (Throwable t) {
                // law 6: who waits hears of it
                result.complete(new Result<>(null, t));
            }
        });
    }

    /** Called once. */
    void start() {
        thread.start();
    }

    /** What it came to, or what it threw. */
    T await(Deadline deadline) throws IOException, TimeoutException {
        try {
            Result<T> found = result.get(deadline.nanos(), TimeUnit.NANOSECONDS);
            thread.join();
            return value(found);
        } catch (CancellationException e) {
            throw Cancellation.closed();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            // the system does not care, but another may
            thread.interrupt();
        }
    }

    @Override
    public void close() {
        result.cancel(false);
    }

    private T value(Result<T> found) throws IOException {
        // not a switch over types: the JVM would make a class for it, at the first connection of every process
        Throwable failure = found.failure();
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            // a mistake, which is not to be taken for a host that is not known
            throw new IllegalStateException(failure);
        }
        return found.value();
    }
}
