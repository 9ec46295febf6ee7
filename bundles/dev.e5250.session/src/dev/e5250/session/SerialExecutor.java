package dev.e5250.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The owner of a session's state: runs tasks one at a time, in order, and holds no thread while there are none. What
 * one task did is seen by the next.
 */
final class SerialExecutor implements Executor {
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Consumer<Throwable> failures;

    /** @param failures told of whatever a task throws; the next task runs all the same */
    SerialExecutor(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /** Runs a task later, on a thread of its own; never waits. */
    @Override
    public void execute(Runnable task) {
        if (enqueue(task)) {
            Thread.ofVirtual().name("e5250 session").start(this::drain); //$NON-NLS-1$
        }
    }

    /** Runs a task in its turn and returns when it is done; on the calling thread if nothing else is under way. */
    void executeAndWait(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        boolean mine = enqueue(() -> {
            try {
                task.run();
            } finally {
                done.countDown();
            }
        });
        if (mine) {
            drain();
        }
        done.await();
    }

    /** Returns true when the caller has become the one that runs the queue. */
    private boolean enqueue(Runnable task) {
        tasks.add(task);
        return waiting.getAndIncrement() == 0;
    }

    private void drain() {
        do {
            try {
                tasks.remove().run();
            } catch (Throwable t) {
                failures.accept(t);
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
