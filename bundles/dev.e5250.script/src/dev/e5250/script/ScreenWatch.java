package dev.e5250.script;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import dev.e5250.screen.ScreenContents;

/** Waits for what the host does to the screen. All but {@link #abandoned} is called by the console's thread, which waits in it. */
final class ScreenWatch {
    /** Nanoseconds between two looks at a host that writes without a pause: each takes time that the session could read in. */
    private static final long INTERVAL = 1_000_000;

    private final Emulator emulator;
    private final Changes changes = new Changes();
    private volatile boolean abandoned;

    ScreenWatch(Emulator emulator) {
        this.emulator = emulator;
    }

    /** Is told of what happens to the session. */
    Changes changes() {
        return changes;
    }

    /** No more actions will come: nothing waits for ever any more. May be called by any thread. */
    void abandoned() {
        abandoned = true;
        changes.add();
    }

    /**
     * Waits until something is true of the screen.
     *
     * @throws ActionException when the time is over, or the session
     */
    ScreenContents await(Predicate<ScreenContents> condition, TimeLimit limit)
            throws ActionException, InterruptedException {
        ScreenContents last = awaitOrEnd(condition, limit);
        if (!condition.test(last)) {
            throw new ActionException("Host disconnected: " + emulator.closeText());
        }
        return last;
    }

    /** The same, but the end of the session ends it as well. */
    ScreenContents awaitOrEnd(Predicate<ScreenContents> condition, TimeLimit given)
            throws ActionException, InterruptedException {
        TimeLimit limit = given;
        while (true) {
            long seen = changes.count();
            if (abandoned && limit.isNone()) {
                limit = TimeLimit.seconds(emulator.preferences().abandonedLimit);
            }
            boolean over = emulator.isIdle();
            ScreenContents contents = emulator.contents();
            if (over || condition.test(contents)) {
                return contents;
            }
            long looked = System.nanoTime();
            if (!changes.awaitMore(seen, limit)) {
                throw new ActionException("Timed out");
            }
            TimeUnit.NANOSECONDS.sleep(looked + INTERVAL - System.nanoTime());
        }
    }

    /** Waits until the session has ended. */
    void awaitEnd(TimeLimit limit) throws ActionException, InterruptedException {
        awaitOrEnd(contents -> false, limit);
    }

    /** Waits, whatever happens. */
    void pause(TimeLimit limit) throws InterruptedException {
        long seen = changes.count();
        while (changes.awaitMore(seen, limit)) {
            seen = changes.count();
        }
    }
}
