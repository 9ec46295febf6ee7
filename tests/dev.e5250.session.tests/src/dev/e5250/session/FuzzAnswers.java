package dev.e5250.session;

import java.util.Arrays;

import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.datastream.SenseCode;
import dev.e5250.telnet.TelnetEvents;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TelnetReceiver;

/** What a session under a fuzzer sent: every record is whole and says how long it is. */
final class FuzzAnswers implements TelnetEvents {
    private static final int SENSE_LENGTH = 4;

    private final TelnetReceiver receiver = new TelnetReceiver(this);
    private int records;
    private int negativeResponses;
    private byte[] savedImage = {};

    /** Bytes from the session, by one thread at a time. */
    void take(byte[] bytes) throws TelnetException {
        receiver.receive(bytes, 0, bytes.length);
        FuzzWatch.check(receiver.retainedBytes() == 0, "what is sent is whole");
    }

    int records() {
        return records;
    }

    int negativeResponses() {
        return negativeResponses;
    }

    /** Data of the last answer to a Save Screen. */
    byte[] savedImage() {
        return savedImage;
    }

    @Override
    public void record(byte[] buffer, int offset, int length) {
        records++;
        RecordHeader header = RecordHeader.read(buffer, offset, length);
        FuzzWatch.check(header != null, "a header");
        FuzzWatch.check(((buffer[offset] & 0xFF) << 8 | buffer[offset + 1] & 0xFF) == length, "its length");
        if ((header.flags() & RecordHeader.ERROR) != 0) {
            negativeResponses++;
            FuzzWatch.check(header.length() == SENSE_LENGTH, "length of a sense code");
            int value = 0;
            for (int i = 0; i < SENSE_LENGTH; i++) {
                value = value << 8 | buffer[header.data() + i] & 0xFF;
            }
            FuzzWatch.check(value != 0 && SenseCode.of(value) != null, "sense code " + Integer.toHexString(value));
        } else if (header.opcode() == Opcode.SAVE_SCREEN) {
            savedImage = Arrays.copyOfRange(buffer, header.data(), header.data() + header.length());
        }
    }

    @Override
    public void option(int verb, int option) {
        // TelnetFuzz looks at the negotiation
    }

    @Override
    public void subnegotiation(int option, byte[] buffer, int offset, int length) {
        // as above
    }
}
