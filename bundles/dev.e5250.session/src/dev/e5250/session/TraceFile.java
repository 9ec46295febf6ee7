package dev.e5250.session;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Writes lines to a file on a thread of its own, which exists only while lines wait: whoever adds one never waits for a
 * disk. Bounded on both sides. What a slow disk leaves waiting is dropped above a limit, and a line says how much; a
 * file that is full becomes the older of two.
 */
final class TraceFile {
    /** Characters that may wait for the disk. */
    static final int WAITING_LIMIT = 1024 * 1024;

    private final Path file;
    private final long limit;
    private final Consumer<IOException> failed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<String> lines = new ArrayDeque<>();
    private volatile int waiting;
    private long dropped;
    private boolean writing;
    private boolean closed;
    private final CompletableFuture<Void> written = new CompletableFuture<>();
    /** The writing thread's. */
    private Writer writer;
    private long length;

    /**
     * @param limit  bytes of both files together
     * @param failed told once, by the writing thread, when the disk takes no more; nothing is written from then on
     */
    TraceFile(Path file, long limit, Consumer<IOException> failed) {
        this.file = file;
        this.limit = limit;
        this.failed = failed;
    }

    void add(String line) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            String gap = dropped == 0 ? "" : "{\"dropped\":" + dropped + "}\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (waiting + gap.length() + line.length() > WAITING_LIMIT) {
                dropped++;
                return;
            }
            if (dropped > 0) {
                enqueue(gap);
                dropped = 0;
            }
            enqueue(line);
        } finally {
            lock.unlock();
        }
    }

    /** Characters that wait for the disk. */
    int waiting() {
        return waiting;
    }

    /**
     * Takes no more; what waits is still written.
     *
     * @return completed when it is, or was given up
     */
    CompletableFuture<Void> close() {
        lock.lock();
        try {
            closed = true;
            startWriting();
        } finally {
            lock.unlock();
        }
        return written;
    }

    private void enqueue(String line) {
        lines.add(line);
        waiting += line.length();
        startWriting();
    }

    private void startWriting() {
        if (!writing) {
            writing = true;
            Thread.ofVirtual().name("e5250 trace").start(this::writeAll); //$NON-NLS-1$
        }
    }

    private void writeAll() {
        try {
            for (String line = next(0); line != null; line = next(line.length())) {
                write(line);
            }
        } catch (IOException | RuntimeException e) {
            giveUp();
            failed.accept(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private String next(int done) throws IOException {
        lock.lock();
        try {
            waiting -= done;
            String line = lines.poll();
            if (line != null) {
                return line;
            }
        } finally {
            lock.unlock();
        }
        // nothing waits: what was written goes to the disk, and the thread ends unless a line has come meanwhile
        if (writer != null) {
            writer.flush();
        }
        String line;
        boolean last;
        lock.lock();
        try {
            line = lines.poll();
            last = line == null && closed;
            // after the last line no other thread may begin: this one closes the file, outside of the lock
            writing = line != null || last;
        } finally {
            lock.unlock();
        }
        if (last) {
            if (writer != null) {
                writer.close();
            }
            written.complete(null);
        }
        return line;
    }

    private void write(String line) throws IOException {
        if (writer == null || length + line.length() > limit / 2) {
            open();
        }
        writer.write(line);
        length += line.length();
    }

    private void open() throws IOException {
        if (writer != null) {
            writer.close();
            Files.move(file, older(file), StandardCopyOption.REPLACE_EXISTING);
        }
        writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
        length = 0;
    }

    /** Where a full file goes. */
    static Path older(Path file) {
        return file.resolveSibling(file.getFileName() + ".1"); //$NON-NLS-1$
    }

    private void giveUp() {
        lock.lock();
        try {
            closed = true;
            lines.clear();
            waiting = 0;
        } finally {
            lock.unlock();
        }
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                // the reason is reported already, and the descriptor is given back all the same
            }
        }
        written.complete(null);
    }
}
