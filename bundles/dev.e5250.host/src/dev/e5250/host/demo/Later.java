package dev.e5250.host.demo;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a session does after some time, while it waits for its operator; a few such things at most. Thread-safe. */
final class Later implements AutoCloseable {
    private static final int MOST = 5;

    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    /** Does something after a time unless the session ends before; false when too much waits already. */
    boolean run(Duration time, Runnable task) {
        if (waiting.size() >= MOST) {
            return false;
        }
        Thread thread = Thread.ofVirtual().name("e5250-demo-later").unstarted(() -> {
            try {
                Thread.sleep(time);
                task.run();
            } catch (InterruptedException | RuntimeException e) {
                // the session has ended, and nobody is there to be told
            } finally {
                waiting.remove(Thread.currentThread());
            }
        });
        waiting.add(thread);
        thread.start();
        return true;
    }

    @Override
    public void close() {
        waiting.forEach(Thread::interrupt);
    }
}
