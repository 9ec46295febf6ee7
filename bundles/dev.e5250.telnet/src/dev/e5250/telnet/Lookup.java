package dev.e5250.telnet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The look-up of one name. The system's own cannot be ended from outside, so it has a thread of its own, and who waits
 * for it can be let go at any time; the thread ends when the system gives up. It is a platform thread: a system that
 * does not answer would keep a carrier from all virtual ones.
 */
final class Lookup implements Closeable {
    /** One of both. */
    private record Answer(InetAddress[] addresses, Throwable failure) {
    }

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final String host;
    private final Thread thread;

    Lookup(Resolver resolver, String host) {
        this.host = host;
        thread = Thread.ofPlatform().daemon().name("e5250 look-up").unstarted(() -> { //$NON-NLS-1$
            try {
                answer.complete(new Answer(resolver.resolve(host), null));
            } catch (Throwable t) {
                // law 6: who waits hears of it
                answer.complete(new Answer(null, t));
            }
        });
    }

    /** At least one address; called once. */
    InetAddress[] await(Deadline deadline) throws IOException {
        thread.start();
        try {
            Answer found = answer.get(deadline.nanos(), TimeUnit.NANOSECONDS);
            thread.join();
            return addresses(found);
        } catch (CancellationException e) {
            throw Cancellation.closed();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new SocketTimeoutException("look-up"); //$NON-NLS-1$
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            // the system's look-up does not care, but another may
            thread.interrupt();
        }
    }

    @Override
    public void close() {
        answer.cancel(false);
    }

    private InetAddress[] addresses(Answer found) throws IOException {
        switch (found.failure()) {
            case null -> {
                if (found.addresses().length == 0) {
                    throw new UnknownHostException(host);
                }
                return found.addresses();
            }
            case IOException e -> throw e;
            case Error e -> throw e;
            // a mistake, which is not to be taken for a host that is not known
            case Throwable t -> throw new IllegalStateException(t);
        }
    }
}
