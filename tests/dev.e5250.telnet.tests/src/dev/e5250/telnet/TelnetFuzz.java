package dev.e5250.telnet;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * The telnet layer under any bytes: a target for a fuzzer, and for the replay of what it found (releng/fuzz,
 * {@link TelnetCorpusTest}).
 * <p>
 * An input is flags, a seed for the sizes of the pieces it comes in, and the stream. The last bytes of the stream may be
 * repeated, so that a small input can reach the limits.
 */
public final class TelnetFuzz {
    /** Bytes before the stream: flags, seed of the pieces, {@link #REPEATED} or not, {@link #repeating}. */
    static final int HEADER = 4;
    static final int REPEATED = 0xE5;
    static final int IN_RECORDS = 1;
    static final int WITH_DEVICE = 2;
    static final int TRACED = 4;
    /** With the password in clear, so that the same is sent each time. */
    static final int SIGNS_ON = 8;
    /** With a substitute for the password, which has a seed of ours in it and so is never the same. */
    static final int SUBSTITUTES = 16;

    private static final int INITIAL_BUFFER = new TelnetReceiver(new FuzzEvents(false)).buffer().length;
    /** A record of the longest kind, and one more read. */
    private static final int LARGEST_BUFFER = 2 * TelnetReceiver.MAX_RECORD;
    /** What a connection takes from its socket at a time. */
    private static final int LARGEST_PIECE = 8 * 1024;
    /** The dearest question, SEND for the terminal type, has 6 bytes, and its answer 17. */
    private static final int ANSWER_FACTOR = 3;
    /** SEND for all variables has 6 bytes, too; a sign-on in the answer makes it some 160. */
    private static final int SIGN_ON_FACTOR = 30;
    /** Each device name is sent once. */
    private static final int DEVICE_NAMES = 100 * 25;
    private static final String PASSWORD = "s3cReT";
    private static final byte[] AGREEMENT = {(byte) 0xFF, (byte) 0xFB, 0x00, (byte) 0xFF, (byte) 0xFB, 0x19};
    /** SE, SE, EOR: whatever a receiver is in the middle of. */
    private static final byte[] ENDINGS = {(byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xEF};
    private static final byte[] RECORD = {0x12, (byte) 0xA0, (byte) 0xFF, (byte) 0xFF, 0x00, (byte) 0xFF, (byte) 0xEF};

    private TelnetFuzz() {
    }

    /** Throws when a promise of the telnet layer is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < HEADER) {
            return;
        }
        byte[] stream = stream(input);
        Run whole = bare(input);
        whole.receiveWhole(stream);
        Run pieces = bare(input);
        pieces.receivePieces(stream, input[1]);
        whole.mustEqual(pieces);
        whole.end();
        pieces.end();
        whole.mustEqual(pieces);

        Run client = client(input, false);
        client.receiveWhole(stream);
        Run clientPieces = client(input, true);
        clientPieces.receivePieces(stream, input[1]);
        client.mustEqual(clientPieces);
        int factor = (input[0] & (SIGNS_ON | SUBSTITUTES)) != 0 ? SIGN_ON_FACTOR : ANSWER_FACTOR;
        check(client.events.sent <= factor * stream.length + DEVICE_NAMES,
                client.events.sent + " bytes answered to " + stream.length);
        client.end();
        clientPieces.mustTakeTheNextRecord();
    }

    private static byte[] stream(byte[] input) {
        int length = input.length - HEADER;
        int part = Math.min(input[3] & 0x07, length);
        boolean isLong = part > 0 && (input[2] & 0xFF) == REPEATED && input[3] == repeating(input, part);
        // beyond both limits, even with an escape for each byte, and not much more
        int repeated = isLong ? (2 * TelnetReceiver.MAX_RECORD + 1000) / part : 0;
        byte[] stream = new byte[length + part * repeated];
        System.arraycopy(input, HEADER, stream, 0, length);
        for (int i = 0; i < repeated; i++) {
            System.arraycopy(input, HEADER + length - part, stream, length + i * part, part);
        }
        return stream;
    }

    /**
     * The fourth byte of an input that repeats its end: the length of that, and a check digit. It is seldom right when a
     * fuzzer has changed something, and so what it makes of a long input, which is slow, is seldom long.
     */
    static byte repeating(byte[] input, int part) {
        int sum = 0;
        for (int at = HEADER; at < input.length; at++) {
            sum += input[at];
        }
        return (byte) (sum << 3 | part);
    }

    private static Run bare(byte[] input) {
        FuzzEvents events = new FuzzEvents((input[0] & IN_RECORDS) != 0);
        return new Run(events, new TelnetReceiver(events));
    }

    private static Run client(byte[] input, boolean second) {
        int flags = input[0];
        FuzzEvents events = new FuzzEvents(false);
        TelnetSettings settings = TelnetSettings.of("IBM-3477-FC").withDevice((flags & WITH_DEVICE) != 0 ? "FUZZ*" : "");
        if ((flags & SUBSTITUTES) != 0) {
            settings = settings.withSignOn(signOn(SignOn.Method.DES));
            events.comparesAnswers = false;
        } else if ((flags & SIGNS_ON) != 0) {
            settings = settings.withSignOn(signOn(SignOn.Method.CLEAR));
        }
        TelnetClient client = new TelnetClient(settings, events::send, events);
        if (second && (flags & TRACED) != 0) {
            client.setTrace(events);
        }
        return new Run(events, client.receiver());
    }

    private static SignOn signOn(SignOn.Method method) {
        return new SignOn("USERNAME10", PASSWORD::toCharArray, method, "LIBRARY", "", "MENU");
    }

    static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError(promise);
        }
    }

    /** One receiver from the first byte to the last, or to the limit it went over. */
    private record Run(FuzzEvents events, TelnetReceiver receiver) {

        void receiveWhole(byte[] stream) {
            try {
                receiver.receive(stream, 0, stream.length);
            } catch (TelnetException e) {
                refused(e);
            }
            holdsLittle();
        }

        /** As a connection does it: straight into the buffer, as much as there is room for. */
        void receivePieces(byte[] stream, int seed) {
            int random = seed;
            int at = 0;
            try {
                while (at < stream.length) {
                    random = random * 1103515245 + 12345;
                    // an even seed makes small pieces, an odd one large ones
                    int wanted = 1 + (random >>> 16) % ((seed & 1) == 0 ? 5 : LARGEST_PIECE);
                    int room = receiver.buffer().length - receiver.position();
                    check(room > 0, "there is room to read into");
                    int count = Math.min(Math.min(wanted, room), stream.length - at);
                    System.arraycopy(stream, at, receiver.buffer(), receiver.position(), count);
                    receiver.received(count);
                    at += count;
                }
            } catch (TelnetException e) {
                refused(e);
            }
            holdsLittle();
        }

        /** Ends whatever is under way, so that it is handed on, and its length seen. */
        void end() {
            try {
                receiver.receive(ENDINGS, 0, ENDINGS.length);
            } catch (TelnetException e) {
                refused(e);
            }
            check(receiver.retainedBytes() == 0, "nothing is kept after an end");
        }

        void mustEqual(Run other) {
            check(events.log().equals(other.events.log()),
                    "the same events in one piece, " + events.log() + ", and in many, " + other.events.log());
            check(receiver.retainedBytes() == other.receiver.retainedBytes(), "the same rest is kept");
        }

        void mustTakeTheNextRecord() {
            receiver.clear();
            check(receiver.retainedBytes() == 0, "nothing is kept after clear");
            check(receiver.buffer().length == INITIAL_BUFFER, "the buffer is small after clear");
            int before = events.records;
            try {
                receiver.receive(AGREEMENT, 0, AGREEMENT.length);
                receiver.receive(RECORD, 0, RECORD.length);
            } catch (TelnetException e) {
                throw new AssertionError("a record after clear", e);
            }
            check(events.records == before + 1, "a record is taken after clear");
            check(receiver.retainedBytes() == 0, "nothing is kept after a record");
        }

        private void refused(TelnetException e) {
            events.refused(Objects.requireNonNull(e.limit()));
            check(receiver.retainedBytes() == 0, "nothing is kept after " + e.limit());
        }

        private void holdsLittle() {
            check(receiver.retainedBytes() <= TelnetReceiver.MAX_RECORD + TelnetReceiver.MAX_SUBNEGOTIATION,
                    receiver.retainedBytes() + " bytes kept");
            check(receiver.buffer().length <= LARGEST_BUFFER, "buffer of " + receiver.buffer().length);
        }
    }

    /** Everything that a receiver or a client says, as numbers that are cheap to compare. */
    private static final class FuzzEvents implements TelnetEvents, RecordListener, TelnetTrace {
        private final CRC32 said = new CRC32();
        private final boolean inRecords;
        private int count;
        private int records;
        private int sent;
        private boolean comparesAnswers = true;

        FuzzEvents(boolean inRecords) {
            this.inRecords = inRecords;
        }

        String log() {
            return count + " events, " + records + " records, " + (comparesAnswers ? sent : 0) + " bytes sent, sum "
                    + said.getValue();
        }

        void refused(TelnetException.Limit limit) {
            event('L', limit.ordinal());
        }

        @Override
        public boolean inRecords() {
            return inRecords;
        }

        @Override
        public void record(byte[] buffer, int offset, int length) {
            check(length > 0 && length <= TelnetReceiver.MAX_RECORD, "record of " + length);
            records++;
            event('R', length);
            said.update(buffer, offset, length);
        }

        @Override
        public void option(int verb, int option) {
            event('O', verb);
            said.update(option);
        }

        @Override
        public void subnegotiation(int option, byte[] buffer, int offset, int length) {
            check(length <= TelnetReceiver.MAX_SUBNEGOTIATION, "sub-negotiation of " + length);
            event('S', option);
            said.update(buffer, offset, length);
        }

        @Override
        public void command(int code) {
            event('C', code);
        }

        /** Text has no bounds of its own: it comes as the pieces do. */
        @Override
        public void text(byte[] buffer, int offset, int length) {
            said.update(buffer, offset, length);
        }

        @Override
        public void negotiated() {
            event('N', 0);
        }

        @Override
        public void deviceNameRefused() {
            event('D', 0);
        }

        void send(byte[] bytes) {
            sent += bytes.length;
            if (comparesAnswers) {
                said.update(bytes);
            }
        }

        @Override
        public void received(byte[] bytes) {
            check(bytes.length >= 3, "a command of telnet in the trace");
        }

        @Override
        public void sent(byte[] bytes) {
            check(bytes.length >= 3, "an answer of telnet in the trace");
            check(!new String(bytes, StandardCharsets.ISO_8859_1).contains(PASSWORD), "no password in the trace");
        }

        private void event(int kind, int value) {
            count++;
            said.update(kind);
            said.update(value);
            said.update(value >> 8);
        }
    }
}
