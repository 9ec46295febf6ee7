package dev.e5250.session;

import java.util.Arrays;

import dev.e5250.datastream.Opcode;
import dev.e5250.datastream.RecordHeader;
import dev.e5250.telnet.TelnetEscape;

/** What the host of a fuzzer sends, as it is on the wire. */
final class FuzzRecords {
    /** Code of a command that no host sends: tells which workstation the session has. */
    static final int PROBE = 0x17;

    static final byte[] AGREEMENT = {(byte) 0xFF, (byte) 0xFB, 0x00, (byte) 0xFF, (byte) 0xFB, 0x19};
    /** Ends whatever a receiver can be in the middle of, at last a record. */
    static final byte[] ENDINGS = {(byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xF0, (byte) 0xFF, (byte) 0xEF};
    static final byte[] PROBE_RECORD = record(Opcode.OUTPUT_ONLY, 0, new byte[] {0x04, PROBE});
    /** The probe, Clear Unit, Write to Display. */
    static final byte[] LAST_RECORD = record(Opcode.OUTPUT_ONLY, 0,
            new byte[] {0x04, PROBE, 0x04, 0x40, 0x04, 0x11, 0x00, 0x00,
                    (byte) 0xC4, (byte) 0xD9, (byte) 0xC1, (byte) 0xE6, (byte) 0xD5});
    static final String DRAWN = "DRAWN";

    private FuzzRecords() {
    }

    static byte[] record(int opcode, int flags, byte[] data) {
        int length = Math.min(RecordHeader.LENGTH + data.length, 0xFFFF);
        byte[] record = Arrays.copyOf(new byte[] {(byte) (length >> 8), (byte) length, 0x12, (byte) 0xA0, 0, 0, 4,
                (byte) flags, 0, (byte) opcode}, length);
        System.arraycopy(data, 0, record, RecordHeader.LENGTH, length - RecordHeader.LENGTH);
        return TelnetEscape.record(record, 0, length);
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
