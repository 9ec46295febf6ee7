package dev.e5250.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lines of one client, read ahead by a thread of their own, so that it is known when the client has gone while an
 * action still waits. Bounded: a client that writes faster than its actions run waits, and a line has a longest length.
 */
final class CommandInput implements Runnable {
    /** Bytes of the longest line. */
    static final int MAX_LINE = 64 * 1024;
    /** Stands for a line that was longer. */
    static final String TOO_LONG = new String("too long");

    /** Bytes of whole lines that may wait; a line that is longer waits alone. */
    private static final int MAX_WAITING = 64 * 1024;
    private static final int READ_SIZE = 4096;

    private final InputStream in;
    private final Runnable ended;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<String> lines = new ArrayDeque<>();
    private int waiting;
    private boolean over;
    /** The reading thread's: the line that is not whole yet. */
    private byte[] line = new byte[256];
    private int length;
    private boolean tooLong;

    /** @param ended told by the reading thread that no more will come */
    CommandInput(InputStream in, Runnable ended) {
        this.in = in;
        this.ended = ended;
    }

    /** Reads until the end; for a thread of its own. */
    @Override
    public void run() {
        byte[] bytes = new byte[READ_SIZE];
        try {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    take(bytes[i]);
                }
                // it may have held a password
                Arrays.fill(bytes, 0, count, (byte) 0);
            }
            if (length > 0 || tooLong) {
                endLine();
            }
        } catch (IOException | InterruptedException e) {
            // a client that is gone: what it had sent is done, as after an end
        } finally {
            end();
            ended.run();
        }
    }

    /** The next line without its end; null when there will be none. */
    String next() throws InterruptedException {
        lock.lock();
        try {
            while (lines.isEmpty() && !over) {
                changed.await();
            }
            String next = lines.poll();
            if (next != null) {
                waiting -= next.length();
                changed.signalAll();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void take(byte b) throws InterruptedException {
        if (b == '\n') {
            endLine();
        } else if (length == MAX_LINE) {
            tooLong = true;
        } else {
            if (length == line.length) {
                line = Arrays.copyOf(line, Math.min(2 * length, MAX_LINE));
            }
            line[length++] = b;
        }
    }

    private void endLine() throws InterruptedException {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        put(tooLong ? TOO_LONG : new String(line, 0, end, StandardCharsets.UTF_8));
        Arrays.fill(line, 0, length, (byte) 0);
        length = 0;
        tooLong = false;
    }

    private void put(String text) throws InterruptedException {
        lock.lock();
        try {
            while (waiting > 0 && waiting + text.length() > MAX_WAITING && !over) {
                changed.await();
            }
            lines.add(text);
            waiting += text.length();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No line more is wanted, or will come. */
    void end() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
