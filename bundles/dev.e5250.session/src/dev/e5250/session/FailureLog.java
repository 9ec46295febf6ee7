package dev.e5250.session;

import java.util.Objects;
import java.util.function.ObjIntConsumer;

/**
 * Passes the program's own mistakes on, but never a line for each record: the first of a cause at once, then the same
 * one after 10, 100, 1,000... times. Belongs to one thread.
 */
final class FailureLog {
    private final ObjIntConsumer<Throwable> log;
    private String cause;
    private int times;
    private long next;

    FailureLog(ObjIntConsumer<Throwable> log) {
        this.log = log;
    }

    void add(Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        String newCause = mistake.getClass().getName() + (trace.length == 0 ? "" : trace[0]); //$NON-NLS-1$
        if (!Objects.equals(cause, newCause)) {
            cause = newCause;
            times = 0;
            next = 1;
        }
        times++;
        if (times == next) {
            next *= 10;
            log.accept(mistake, times);
        }
    }
}
