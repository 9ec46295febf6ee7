package dev.e5250.soak;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import dev.e5250.host.ClientRecord;
import dev.e5250.host.Commands;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.telnet.NewEnvironment;
import dev.e5250.telnet.TelnetEscape;

/** One connection of the flood, from the negotiation to the drop. Whatever it sends, each ping must be shown. */
final class FloodVisit {
    private static final int SHORTEST_VISIT = 3;
    private static final int LONGEST_VISIT = 40;
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(4);
    private static final int BURST = 30;
    /**
     * IAC SE, IAC EOR, IAC EOR: wherever the client is in a record or a sub-negotiation, it is in neither behind this.
     * Then DO and WILL of END-OF-RECORD and BINARY, in case they were taken back.
     */
    private static final byte[] IN_STEP = HexFormat.of().parseHex("fff0ffefffeffffd19fffb19fffd00fffb00");

    private final HostConnection connection;
    private final Random random;
    private final Duration pause;
    private final AtomicLong pings;
    private final ValidRecords valid;
    private final BadBytes bad;
    private String device = "";

    /** @param pause between two acts, on the average */
    FloodVisit(HostConnection connection, Random random, Duration pause, AtomicLong pings) {
        this.connection = connection;
        this.random = random;
        this.pause = pause;
        this.pings = pings;
        valid = new ValidRecords(random);
        bad = new BadBytes(random, valid);
    }

    void run() throws IOException {
        connection.negotiate();
        device = connection.environment().text(NewEnvironment.DEVNAME).orElseThrow();
        long end = System.nanoTime() + Duration.ofSeconds(random.nextInt(SHORTEST_VISIT, LONGEST_VISIT)).toNanos();
        long nextPing = System.nanoTime();
        while (System.nanoTime() < end) {
            if (System.nanoTime() >= nextPing) {
                ping();
                nextPing = System.nanoTime() + BETWEEN_PINGS.toNanos();
            }
            act();
            readFor(random.nextLong(2 * pause.toNanos()));
        }
        drop();
    }

    /** A display that must be shown, and a question that must be answered, before anything else is sent. */
    private void ping() throws IOException {
        connection.writeRaw(IN_STEP);
        boolean wide = random.nextInt(3) == 0 && connection.wideDisplay();
        connection.write(Screens.ping(device, pings.incrementAndGet(), wide).record());
        connection.timingMark();
        connection.write(HostRecord.put(Opcode.PUT_GET).add(Commands.query()));
        // what the client sent before stands in front of the answer
        while (connection.read().queryReply().isEmpty()) {
            continue;
        }
    }

    private void act() throws IOException {
        int act = random.nextInt(10_000);
        if (act < 6500) {
            connection.write(valid.next());
        } else if (act < 9300) {
            connection.writeRaw(bad.next());
        } else if (act < 9800) {
            half(true);
        } else if (act < 9999) {
            for (int i = 0; i < BURST; i++) {
                connection.write(valid.next());
            }
        } else {
            connection.writeRaw(bad.tooLong());
        }
    }

    /** The first part of a record and, a moment later, the other. */
    private void half(boolean other) throws IOException {
        byte[] record = valid.next().bytes();
        byte[] bytes = TelnetEscape.record(record, 0, record.length);
        int cut = random.nextInt(bytes.length);
        connection.writeRaw(Arrays.copyOf(bytes, cut));
        if (other) {
            readFor(Duration.ofMillis(random.nextInt(200)).toNanos());
            connection.writeRaw(Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }

    /** Reads what the client sends, for some time: the pace of this visit, and its memory of saved screens. */
    private void readFor(long nanos) throws IOException {
        long end = System.nanoTime() + nanos;
        try {
            for (long left = nanos; left > 0; left = end - System.nanoTime()) {
                ClientRecord record = connection.read(Duration.ofNanos(left));
                if (record.opcode() == Opcode.SAVE_SCREEN.code()) {
                    valid.saved(record.data());
                }
            }
        } catch (SocketTimeoutException e) {
            // the time is over
        }
    }

    private void drop() throws IOException {
        switch (random.nextInt(4)) {
        case 0 -> connection.finish();
        case 1 -> half(false);
        case 2 -> { /* closed with nothing said */ }
        default -> leaveUnread();
        }
    }

    /** The client's answers meet a closed socket. */
    private void leaveUnread() throws IOException {
        for (int i = 0; i < BURST; i++) {
            connection.write(HostRecord.put(Opcode.PUT_GET).add(Commands.query()));
        }
    }
}
