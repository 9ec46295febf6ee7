package dev.e5250.session;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import dev.e5250.datastream.Reply;
import dev.e5250.session.TraceEntry.From;
import dev.e5250.session.TraceEntry.Kind;
import dev.e5250.telnet.TelnetTrace;

/** A trace that a session writes: both directions with their times, as JSON lines, what is secret overwritten. */
final class Trace implements TelnetTrace {
    private final long begun = System.nanoTime();
    private final TraceFile file;
    private final Path path;

    Trace(Path path, TraceFile file) {
        this.path = path;
        this.file = file;
    }

    Path path() {
        return path;
    }

    /** Characters that wait for the disk. */
    int waiting() {
        return file.waiting();
    }

    /** A record of the host, overwritten already where it must not be seen. */
    void received(byte[] masked, Kind kind) {
        add(From.HOST, kind, masked);
    }

    void sent(Reply record) {
        add(From.CLIENT, Kind.RECORD, record.masked());
    }

    @Override
    public void received(byte[] bytes) {
        add(From.HOST, Kind.TELNET, bytes);
    }

    @Override
    public void sent(byte[] bytes) {
        add(From.CLIENT, Kind.TELNET, bytes);
    }

    /** Completed when all of it is written. */
    CompletableFuture<Void> close() {
        return file.close();
    }

    private void add(From from, Kind kind, byte[] bytes) {
        file.add(new TraceEntry((System.nanoTime() - begun) / 1_000_000, from, kind, bytes).toLine());
    }
}
