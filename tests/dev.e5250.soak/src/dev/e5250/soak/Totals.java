package dev.e5250.soak;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Diagnostics.Counts;
import dev.e5250.session.Session;

/** What all sessions together have counted, those that have ended included. Thread-safe. */
final class Totals {
    private final Set<Session> live = new HashSet<>();
    private final Map<CloseReason.Kind, Integer> ends = new EnumMap<>(CloseReason.Kind.class);
    private Sum ended = Sum.NOTHING;

    /** Sums of {@link Counts}. */
    record Sum(long connections, long recordsIn, long recordsOut, long errors, long ignored) {
        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0);

        Sum plus(Counts counts) {
            long rejected = counts.errors().values().stream().mapToLong(Long::longValue).sum();
            return new Sum(connections + counts.connections(), recordsIn + counts.recordsIn(),
                    recordsOut + counts.recordsOut(), errors + rejected, ignored + counts.ignored());
        }
    }

    synchronized void began(Session session) {
        live.add(session);
    }

    synchronized void ended(Session session, CloseReason reason) {
        live.remove(session);
        ends.merge(reason.kind(), 1, Integer::sum);
        ended = ended.plus(session.diagnostics().counts());
    }

    synchronized Sum sum() {
        Sum sum = ended;
        for (Session session : live) {
            sum = sum.plus(session.diagnostics().counts());
        }
        return sum;
    }

    /** How many sessions have ended. */
    synchronized int endedCount() {
        return ends.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often sessions ended for which reason. */
    @Override
    public synchronized String toString() {
        return ends.toString();
    }
}
