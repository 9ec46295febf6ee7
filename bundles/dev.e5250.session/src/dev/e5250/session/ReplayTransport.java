package dev.e5250.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.e5250.telnet.TelnetEscape;
import dev.e5250.telnet.Transport;

/**
 * A host that is a trace: sends again what the traced one sent, and takes whatever comes. With a speed it keeps the
 * times of the trace; a trace without the beginning of its session begins with the agreement that must have come before.
 */
public final class ReplayTransport implements Transport {
    /** Longest file that is read. */
    private static final long MAX_FILE = 64L * 1024 * 1024;
    /** WILL BINARY, WILL END-OF-RECORD: what makes bytes records. */
    private static final byte[] AGREEMENT = {(byte) 0xFF, (byte) 0xFB, 0x00, (byte) 0xFF, (byte) 0xFB, 0x19};
    private static final byte[] NOTHING = {};

    private final Path file;
    private final double speed;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Iterator<TraceEntry> entries;
    private byte[] chunk = NOTHING;
    private int position;
    private long clock;

    /**
     * @param file  a trace, or the newer of its two files
     * @param speed 1 as fast as it was, 2 twice as fast; 0 without any pause
     */
    public ReplayTransport(Path file, double speed) {
        this.file = file;
        this.speed = speed;
    }

    @Override
    public void connect() throws IOException {
        List<TraceEntry> all = new ArrayList<>();
        for (Path part : List.of(TraceFile.older(file), file)) {
            if (part.equals(file) || Files.exists(part)) {
                read(part, all);
            }
        }
        entries = all.iterator();
        if (all.isEmpty() || all.get(0).kind() == TraceEntry.Kind.RECORD) {
            chunk = AGREEMENT;
        }
        clock = all.isEmpty() ? 0 : all.get(0).millis();
    }

    private static void read(Path part, List<TraceEntry> into) throws IOException {
        if (Files.size(part) > MAX_FILE) {
            throw new IOException(part + " is too long for a trace"); //$NON-NLS-1$
        }
        try (Stream<String> lines = Files.lines(part, StandardCharsets.US_ASCII)) {
            lines.map(TraceEntry::parse).flatMap(Optional::stream)
                    .filter(entry -> entry.from() == TraceEntry.From.HOST).forEach(into::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (position == chunk.length) {
            if (!entries.hasNext()) {
                return -1;
            }
            next(entries.next());
        }
        if (closed.getCount() == 0) {
            throw new IOException("closed"); //$NON-NLS-1$
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    private void next(TraceEntry entry) throws IOException {
        long pause = speed == 0 ? 0 : (long) ((entry.millis() - clock) / speed);
        clock = entry.millis();
        try {
            if (closed.await(Math.max(0, pause), TimeUnit.MILLISECONDS)) {
                throw new IOException("closed"); //$NON-NLS-1$
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        chunk = entry.kind() == TraceEntry.Kind.TELNET ? entry.bytes()
                : TelnetEscape.record(entry.bytes(), 0, entry.bytes().length);
        position = 0;
    }

    @Override
    public void write(byte[] bytes) {
        // the traced host has answered already
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
