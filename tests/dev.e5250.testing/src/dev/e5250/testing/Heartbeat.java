package dev.e5250.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Asks the UI thread again and again for an answer, as long as it is not closed, and counts how long each one took. */
public final class Heartbeat implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Display display = Display.getDefault();
    private final List<Long> answers = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::beat);
    private volatile boolean closed;

    public Heartbeat() {
        thread.start();
    }

    private void beat() {
        try {
            while (!closed) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                display.asyncExec(answered::countDown);
                answered.await();
                synchronized (answers) {
                    answers.add(System.nanoTime() - asked);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (InterruptedException e) {
            // closed while an answer was waited for
        }
    }

    public int count() {
        synchronized (answers) {
            return answers.size();
        }
    }

    /** The time within which so many of a hundred answers came. */
    public Duration percentile(int percent) {
        List<Long> sorted;
        synchronized (answers) {
            sorted = new ArrayList<>(answers);
        }
        Collections.sort(sorted);
        return sorted.isEmpty() ? Duration.ZERO : Duration.ofNanos(sorted.get((sorted.size() - 1) * percent / 100));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
