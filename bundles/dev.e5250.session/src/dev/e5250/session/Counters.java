package dev.e5250.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

import dev.e5250.datastream.SenseCode;
import dev.e5250.session.Diagnostics.NegativeResponse;

/** What a session counts of itself. Written by its owner alone; anyone may read, and nobody waits. */
final class Counters {
    /** Negative responses that are remembered. */
    static final int LAST_RESPONSES = 8;

    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong bytesIn = new AtomicLong();
    private final AtomicLong bytesOut = new AtomicLong();
    private final AtomicLong recordsIn = new AtomicLong();
    private final AtomicLong recordsOut = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();
    private final AtomicLongArray errors = new AtomicLongArray(SenseCode.values().length);
    private volatile List<NegativeResponse> last = List.of();

    void connected() {
        connections.incrementAndGet();
    }

    void received(int bytes) {
        bytesIn.addAndGet(bytes);
    }

    void sent(int bytes) {
        bytesOut.addAndGet(bytes);
    }

    void recordReceived() {
        recordsIn.incrementAndGet();
    }

    void recordSent() {
        recordsOut.incrementAndGet();
    }

    /** A record that is none of the General Data Stream. */
    void recordIgnored() {
        ignored.incrementAndGet();
    }

    void rejected(SenseCode sense) {
        errors.incrementAndGet(sense.ordinal());
        List<NegativeResponse> responses = new ArrayList<>(last);
        if (responses.size() == LAST_RESPONSES) {
            responses.remove(0);
        }
        responses.add(new NegativeResponse(recordsIn.get(), sense));
        last = List.copyOf(responses);
    }

    Diagnostics.Counts counts() {
        Map<SenseCode, Long> bySense = new EnumMap<>(SenseCode.class);
        for (SenseCode sense : SenseCode.values()) {
            long count = errors.get(sense.ordinal());
            if (count > 0) {
                bySense.put(sense, count);
            }
        }
        return new Diagnostics.Counts(connections.get(), bytesIn.get(), bytesOut.get(), recordsIn.get(),
                recordsOut.get(), ignored.get(), Map.copyOf(bySense), last);
    }
}
