package dev.e5250.site;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** For what a program beside the test is to do in its own time. */
final class Waiting {
    static final long LIMIT_SECONDS = 90;

    private Waiting() {
    }

    /**
     * Waits until something is so, while the program runs. A condition that cannot be asked yet, as of a window that is being
     * built, is not so.
     *
     * @param complaint what to say when it did not come to that
     */
    static void until(Process program, Callable<Boolean> condition, Callable<String> complaint) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!holds(condition)) {
            if (!program.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError(complaint.call());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (IOException e) {
            return false;
        }
    }
}
