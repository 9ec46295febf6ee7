package dev.e5250.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/**
 * Looks at the UI thread every few milliseconds and reports what keeps it too long within one event: a call of the
 * session, or anything of ours that waits.
 * <p>
 * Too long is a number of looks in a row that all see it, not a time alone: when the machine stops everything, for a
 * collection of garbage or for others, nobody looks either, and one look more is all that it costs.
 */
public final class UiWatch implements AutoCloseable {
    /** How long the UI thread may be kept. */
    public static final Duration LIMIT = Duration.ofMillis(50);

    private static final Duration PERIOD = Duration.ofMillis(10);
    /** As many looks, a period apart from each other, take longer than the limit. */
    private static final int LOOKS = Math.toIntExact(LIMIT.dividedBy(PERIOD)) + 1;
    private static final AtomicInteger RUNNING = new AtomicInteger();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Thread watcher;
    private final AtomicLong heartbeats = new AtomicLong();
    private final List<String> reports = new ArrayList<>();
    private volatile boolean closed;
    /** The watcher's: the heartbeat that was sent last, how often one stretch was seen, and since when. */
    private long sent;
    private long seenAtHeartbeat;
    private int looks;
    private long since;

    /** Watches the thread of a display from now on. */
    public UiWatch(Display display) {
        this.display = display;
        watcher = Thread.ofPlatform().daemon().name("watch of the UI thread").priority(Thread.MAX_PRIORITY)
                .unstarted(this::watch);
        RUNNING.incrementAndGet();
        watcher.start();
    }

    /** Whether there is one at all. */
    static boolean isRunning() {
        return RUNNING.get() > 0;
    }

    /** What was seen since the last call, in words and stacks. */
    public List<String> takeReports() {
        synchronized (reports) {
            List<String> taken = List.copyOf(reports);
            reports.clear();
            return taken;
        }
    }

    /** Whether there is something to take. */
    public boolean hasReports() {
        synchronized (reports) {
            return !reports.isEmpty();
        }
    }

    @Override
    public void close() {
        closed = true;
        RUNNING.decrementAndGet();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        long ui = display.getThread().threadId();
        while (!closed && !display.isDisposed()) {
            if (sent == heartbeats.get()) {
                sent++;
                display.asyncExec(heartbeats::incrementAndGet);
            }
            LockSupport.parkNanos(PERIOD.toNanos());
            ThreadInfo[] now = threads.getThreadInfo(new long[] {ui}, false, false);
            if (now[0] != null) {
                look(now[0]);
            }
        }
    }

    private void look(ThreadInfo ui) {
        long heartbeat = heartbeats.get();
        UiStack stack = UiStack.of(ui);
        if (!stack.isKept()) {
            looks = 0;
            return;
        }
        if (looks == 0 || heartbeat != seenAtHeartbeat) {
            // a heartbeat between two looks: another event
            looks = 0;
            seenAtHeartbeat = heartbeat;
            since = System.nanoTime();
        }
        looks++;
        if (looks == LOOKS) {
            Duration kept = Duration.ofNanos(System.nanoTime() - since);
            synchronized (reports) {
                reports.add("The UI thread has been kept for " + kept.toMillis() + " ms, more than " + LIMIT.toMillis()
                        + ":\n" + stack);
            }
        }
    }
}
