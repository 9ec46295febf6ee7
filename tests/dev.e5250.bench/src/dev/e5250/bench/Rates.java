package dev.e5250.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark got done, so that its result is in bytes and records a second and not in calls of a method. */
@AuxCounters
@State(Scope.Thread)
public class Rates {
    // JMH reads and clears public fields of these names
    public long bytes;
    public long records;

    /** One call has worked off a stream. */
    public void add(Input input, byte[] stream) {
        bytes += stream.length;
        records += input.records(stream);
    }
}
