package dev.e5250.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;

/**
 * Passes the program's own mistakes on, but never a line for each record: each cause at once when it comes first, then at
 * most once a second, with the number of times it came. Belongs to one thread.
 */
final class FailureLog {
    /** Causes that are told apart; what comes beyond them counts as one. */
    static final int CAUSES = 16;

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final String OTHERS = ""; //$NON-NLS-1$

    private final ObjIntConsumer<Throwable> log;
    private final LongSupplier clock;
    private final Map<String, Repetition> repetitions = new HashMap<>();

    private static final class Repetition {
        private int times;
        private long told;
    }

    FailureLog(ObjIntConsumer<Throwable> log) {
        this(log, System::nanoTime);
    }

    /** @param clock nanoseconds since any moment */
    FailureLog(ObjIntConsumer<Throwable> log, LongSupplier clock) {
        this.log = log;
        this.clock = clock;
    }

    void add(Throwable mistake) {
        String cause = cause(mistake);
        if (!repetitions.containsKey(cause) && repetitions.size() >= CAUSES) {
            cause = OTHERS;
        }
        Repetition repetition = repetitions.computeIfAbsent(cause, c -> new Repetition());
        repetition.times++;
        long now = clock.getAsLong();
        if (repetition.times == 1 || now - repetition.told >= PAUSE) {
            repetition.told = now;
            log.accept(mistake, repetition.times);
        }
    }

    /** The kind of mistake and where it happened; its message may differ each time. */
    private static String cause(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        return mistake.getClass().getName() + (trace.length == 0 ? "" : trace[0]); //$NON-NLS-1$
    }
}
