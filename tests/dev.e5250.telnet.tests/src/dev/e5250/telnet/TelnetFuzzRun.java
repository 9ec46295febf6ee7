package dev.e5250.telnet;

import java.util.Objects;

/** One receiver from the first byte to the last, or to the limit it went over. */
record TelnetFuzzRun(TelnetFuzzEvents events, TelnetReceiver receiver) {
    private static final int INITIAL_BUFFER = new TelnetReceiver(new TelnetFuzzEvents(false)).buffer().length;
    /** A record of the longest kind, and one more read. */
    private static final int LARGEST_BUFFER = 2 * TelnetReceiver.MAX_RECORD;
    /** What a connection takes from its socket at a time. */
    private static final int LARGEST_PIECE = 8 * 1024;
    private static final byte[] AGREEMENT = {(byte) 0xFF, (byte) 0xFB, 0x00, (byte) 0xFF, (byte) 0xFB, 0x19};
    /** SE, SE, EOR: whatever a receiver is in the middle of. */
    private static final byte[] ENDINGS = {(byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xEF};
    private static final byte[] RECORD = {0x12, (byte) 0xA0, (byte) 0xFF, (byte) 0xFF, 0x00, (byte) 0xFF, (byte) 0xEF};

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
                TelnetFuzz.check(room > 0, "there is room to read into");
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
        TelnetFuzz.check(receiver.retainedBytes() == 0, "nothing is kept after an end");
    }

    void mustEqual(TelnetFuzzRun other) {
        TelnetFuzz.check(events.log().equals(other.events.log()),
                "the same events in one piece, " + events.log() + ", and in many, " + other.events.log());
        TelnetFuzz.check(receiver.retainedBytes() == other.receiver.retainedBytes(), "the same rest is kept");
    }

    void mustTakeTheNextRecord() {
        receiver.clear();
        TelnetFuzz.check(receiver.retainedBytes() == 0, "nothing is kept after clear");
        TelnetFuzz.check(receiver.buffer().length == INITIAL_BUFFER, "the buffer is small after clear");
        int before = events.records();
        try {
            receiver.receive(AGREEMENT, 0, AGREEMENT.length);
            receiver.receive(RECORD, 0, RECORD.length);
        } catch (TelnetException e) {
            throw new AssertionError("a record after clear", e);
        }
        TelnetFuzz.check(events.records() == before + 1, "a record is taken after clear");
        TelnetFuzz.check(receiver.retainedBytes() == 0, "nothing is kept after a record");
    }

    private void refused(TelnetException e) {
        events.refused(Objects.requireNonNull(e.limit()));
        TelnetFuzz.check(receiver.retainedBytes() == 0, "nothing is kept after " + e.limit());
    }

    private void holdsLittle() {
        TelnetFuzz.check(receiver.retainedBytes() <= TelnetReceiver.MAX_RECORD + TelnetReceiver.MAX_SUBNEGOTIATION,
                receiver.retainedBytes() + " bytes kept");
        TelnetFuzz.check(receiver.buffer().length <= LARGEST_BUFFER, "buffer of " + receiver.buffer().length);
    }
}
