package dev.e5250.script;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;

/**
 * Writes each screen that the host shows into a file, as text. The session never waits for the disk: a thread that exists
 * only while there is something to write takes the screen there is then, so that of screens that follow each other faster
 * than the disk is, the last is written. The file has a limit.
 */
final class ScreenTrace implements SessionListener {
    /** Characters of the file. */
    static final long LIMIT = 64L * 1024 * 1024;

    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile Session session;
    private volatile Path file;
    private ScreenSnapshot last;
    private long written;

    /** The file that is written, or null. */
    Path file() {
        return file;
    }

    /** Begins anew, with the screen there is now. */
    void start(Path path) throws IOException {
        stop();
        Files.writeString(path, "");
        written = 0;
        last = null;
        file = path;
        Session current = session;
        if (current != null) {
            attach(current);
        }
    }

    void stop() {
        Session current = session;
        if (current != null) {
            current.removeListener(this);
        }
        file = null;
    }

    void attach(Session current) {
        session = current;
        if (file != null) {
            current.addListener(this);
            hostWrote();
        }
    }

    void detach() {
        Session current = session;
        if (current != null) {
            current.removeListener(this);
        }
        session = null;
    }

    @Override
    public void hostWrote() {
        if (due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("s5250 screen trace").start(this::write);
        }
    }

    private void write() {
        writing.lock();
        try {
            due.set(false);
            Session current = session;
            Path path = file;
            if (current != null && path != null) {
                write(current.currentSnapshot().get(), path);
            }
        } catch (IOException | ExecutionException e) {
            // a disk that takes no more ends the trace; the file says how far it came
            file = null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            writing.unlock();
        }
    }

    private void write(ScreenSnapshot screen, Path path) throws IOException {
        String text = screen.text() + "\n" + "-".repeat(screen.columnCount()) + "\n";
        if (last != null && last.text().equals(screen.text()) || written + text.length() > LIMIT) {
            return;
        }
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND)) {
            out.write(text);
        }
        last = screen;
        written += text.length();
    }
}
