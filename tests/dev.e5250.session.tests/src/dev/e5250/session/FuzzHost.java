package dev.e5250.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.telnet.Transport;

/**
 * Plays a {@link FuzzScript}: what the host sends is what the session reads, what the operator does is done before the
 * session reads on. When the script is over it sends a valid record, and that must be drawn.
 */
final class FuzzHost {
    private static final byte[] NOTHING = {};
    /** What an input may make of itself by repeating; the limits are below it. */
    private static final int MOST_BYTES = 400_000;
    private static final int MOST_PIECES = 256;
    private static final Path TRACE = Path.of(System.getProperty("java.io.tmpdir"),
            "e5250-fuzz-" + ProcessHandle.current().pid() + ".trace");
    /** Never reached. */
    private static final long TRACE_LIMIT = 1L << 40;

    static {
        TRACE.toFile().deleteOnExit();
    }

    private final FuzzScript script;
    private final boolean agreesFirst;
    private Session session;
    private FuzzOperator operator;
    private FuzzWatch watch;
    private byte[] chunk = NOTHING;
    private int chunkPosition;
    private byte[] lastChunk = NOTHING;
    private int pieces;
    private int bytesLeft = MOST_BYTES;
    private boolean begun;
    private boolean traced;
    /** Steps of the end that were made. */
    private int ending;
    private boolean drawn;
    private boolean gone;
    private boolean broken;
    private boolean brokenNow;
    private boolean closedByUser;
    /** No answer was lost so far: no connection ended before all was written. */
    private boolean exact = true;
    private int connections;
    private final FuzzAnswers answers = new FuzzAnswers();

    FuzzHost(FuzzScript script, boolean agreesFirst) {
        this.script = script;
        this.agreesFirst = agreesFirst;
    }

    void play(Session newSession, FuzzWatch newWatch) {
        session = newSession;
        operator = new FuzzOperator(newSession);
        watch = newWatch;
    }

    /** Whether the record behind the script came on the screen. */
    boolean hasDrawn() {
        return drawn;
    }

    boolean isGone() {
        return gone;
    }

    boolean isBroken() {
        return broken;
    }

    boolean isClosedByUser() {
        return closedByUser;
    }

    void found(Workstation workstation) {
        watch.found(workstation);
    }

    Transport connect() {
        // keys may have been on their way when a connection broke, but no answer to the host was
        exact &= connections == 0 || brokenNow;
        brokenNow = false;
        connections++;
        chunk = NOTHING;
        chunkPosition = 0;
        ending = 0;
        return new Line();
    }

    /** The session's reading thread asks for bytes: all it got before is worked off, and so is every key. */
    private int read(byte[] into, int offset, int length) throws IOException {
        watch.checkAll();
        while (chunkPosition == chunk.length) {
            if (gone) {
                return -1;
            }
            next();
        }
        int count = Math.min(length, chunk.length - chunkPosition);
        count = pieces == 0 ? count : Math.min(count, Math.max(pieces, chunk.length / MOST_PIECES));
        System.arraycopy(chunk, chunkPosition, into, offset, count);
        chunkPosition += count;
        return count;
    }

    private void next() throws IOException {
        if (!begun) {
            begun = true;
            if (agreesFirst) {
                send(FuzzRecords.concat(FuzzRecords.AGREEMENT, FuzzRecords.PROBE_RECORD));
            }
        } else if (script.isOver()) {
            end();
        } else {
            act(script.action());
        }
    }

    private void act(FuzzScript.Action action) throws IOException {
        switch (action) {
        case KEY -> operator.press(Key.values()[script.next() % Key.values().length]);
        case TYPE -> operator.type(new String(script.next(script.next()), StandardCharsets.ISO_8859_1));
        case CHARACTER -> operator.type(String.valueOf((char) script.nextShort()));
        case CURSOR -> session.cursorTo(script.next(), script.next());
        case RECORD -> send(FuzzRecords.record(script.next(), script.next(), script.next(script.next())));
        case LONG_RECORD -> send(FuzzRecords.record(script.next(), script.next(), script.next(script.nextShort())));
        case RAW -> send(script.next(script.next()));
        case AGAIN -> again(script.next());
        case PIECES -> pieces = script.next();
        case RESTORE -> restore(script.next() & 0x0F);
        case REPEAT_KEYS -> {
            int times = script.next();
            // each key is a task and a snapshot, which makes many of them slow; characters come in one
            operator.pressAgain(times % 32);
            operator.typeAgain(4 * times);
        }
        case BREAK -> {
            awaitWritten();
            broken = true;
            brokenNow = true;
            throw new IOException("broken on purpose");
        }
        case END -> gone = true;
        case CLOSE -> {
            closedByUser = true;
            session.close();
        }
        case LOOK -> {
            session.snapshot().text();
            session.diagnostics();
        }
        case TRACE -> {
            traced = !traced;
            if (traced) {
                session.startTrace(TRACE, TRACE_LIMIT);
            } else {
                session.stopTrace();
            }
        }
        }
    }

    private void send(byte[] bytes) {
        int count = Math.min(bytes.length, bytesLeft);
        bytesLeft -= count;
        lastChunk = bytes;
        chunk = count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
        chunkPosition = 0;
    }

    private void again(int times) {
        byte[] once = lastChunk;
        byte[] all = new byte[Math.min(times * once.length, bytesLeft)];
        for (int at = 0; at < all.length; at += once.length) {
            System.arraycopy(once, 0, all, at, Math.min(once.length, all.length - at));
        }
        send(all);
        lastChunk = once;
    }

    private void restore(int changes) throws IOException {
        awaitWritten();
        byte[] image = answers.savedImage().clone();
        for (int i = 0; i < changes; i++) {
            int at = script.nextShort();
            int by = script.next();
            if (image.length > 0) {
                image[at % image.length] ^= (byte) by;
            }
        }
        send(FuzzRecords.record(Opcode.RESTORE_SCREEN, 0, image));
    }

    /** A step of the end: no partial record is left, then the agreement, then the record that must be drawn. */
    private void end() throws IOException {
        pieces = 0;
        bytesLeft = MOST_BYTES;
        switch (ending++) {
        case 0 -> send(FuzzRecords.concat(FuzzRecords.ENDINGS, FuzzRecords.AGREEMENT));
        case 1 -> send(FuzzRecords.LAST_RECORD);
        default -> {
            awaitWritten();
            checkEnd();
            gone = true;
        }
        }
    }

    private void checkEnd() {
        drawn = true;
        FuzzWatch.check(session.snapshot().row(1).toString().stripTrailing().equals(FuzzRecords.DRAWN), "drawn:\n"
                + session.snapshot().text());
        FuzzWatch.check(session.snapshot().rowCount() == DisplaySize.NORMAL.rows(), "size after Clear Unit");
        FuzzWatch.check(session.retainedBytes().received() == 0, "nothing is kept after a record");
        Diagnostics.Counts counts = session.diagnostics().counts();
        if (exact) {
            long bad = counts.errors().values().stream().mapToLong(Long::longValue).sum();
            int negative = answers.negativeResponses();
            FuzzWatch.check(bad == negative, negative + " negative responses to " + bad);
            FuzzWatch.check(connections > 1 || counts.recordsOut() == answers.records(),
                    answers.records() + " records of " + counts.recordsOut());
        }
    }

    private void awaitWritten() throws IOException {
        long end = System.nanoTime() + SessionFuzz.PATIENCE.toNanos();
        while (session.retainedBytes().unsent() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("answers are not written");
            }
            Thread.yield();
        }
    }

    /** One connection. */
    private final class Line implements Transport {
        private volatile boolean closed;

        @Override
        public void connect() {
            // connected from the start
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = FuzzHost.this.read(into, offset, length);
            if (closed) {
                throw new IOException("closed");
            }
            return count;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            try {
                answers.take(bytes);
            } catch (RuntimeException | Error e) {
                watch.mistake(e);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
