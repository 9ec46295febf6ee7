package dev.e5250.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import dev.e5250.datastream.Workstation;

/** Begins and ends the traces of a session, on behalf of its owner: there is one at a time. */
final class Tracing {
    private final Executor owner;
    private final Workstation workstation;
    private final Supplier<Connection> connection;
    private final BiConsumer<Path, IOException> failed;
    private volatile Trace trace;

    /**
     * @param connection the one there is, or null
     * @param failed     told by the owner of a file that could not be written, when its trace has ended
     */
    Tracing(Executor owner, Workstation workstation, Supplier<Connection> connection,
            BiConsumer<Path, IOException> failed) {
        this.owner = owner;
        this.workstation = workstation;
        this.connection = connection;
        this.failed = failed;
    }

    /** The trace that is being written, or null; by any thread. */
    Trace trace() {
        return trace;
    }

    /** Bytes that wait for their disk; by any thread. */
    int retained() {
        Trace current = trace;
        return current == null ? 0 : current.waiting();
    }

    /** By the owner: begins a trace in place of the one there may be. */
    void start(Path file, long limit) {
        replace(new Trace(file, new TraceFile(file, limit, e -> failed(file, e))));
    }

    /** By the owner: ends the trace, if there is one; completed when it is written. */
    CompletableFuture<Void> stop() {
        return replace(null);
    }

    private CompletableFuture<Void> replace(Trace next) {
        CompletableFuture<Void> written = trace == null ? CompletableFuture.completedFuture(null) : trace.close();
        trace = next;
        workstation.setTraced(next != null);
        Connection current = connection.get();
        if (current != null) {
            current.telnet().setTrace(next);
        }
        return written;
    }

    private void failed(Path file, IOException cause) {
        owner.execute(() -> {
            if (trace != null && trace.path().equals(file)) {
                stop();
            }
            failed.accept(file, cause);
        });
    }
}
