package dev.e5250.soak;

import java.util.Arrays;
import java.util.Random;

import dev.e5250.host.HostRecord;
import dev.e5250.host.Opcode;
import dev.e5250.host.Raw;
import dev.e5250.telnet.Telnet;
import dev.e5250.telnet.TelnetEscape;
import dev.e5250.telnet.TelnetReceiver;

/** What no host should send, ready for the wire. */
final class BadBytes {
    private static final int HEADER = 10;
    private static final int ESC = 0x04;
    /** Echo, suppress go-ahead, one that nobody knows, and those that make a 5250. */
    private static final int[] OPTIONS = {1, 3, 99, Telnet.BINARY, Telnet.END_OF_RECORD, Telnet.TERMINAL_TYPE,
            Telnet.NEW_ENVIRON};

    private final Random random;
    private final ValidRecords valid;

    BadBytes(Random random, ValidRecords valid) {
        this.random = random;
        this.valid = valid;
    }

    byte[] next() {
        return switch (random.nextInt(10)) {
        case 0 -> record(withData(0x11, 0x00, 0x18, 0xC1));
        case 1 -> record(withData(ESC, 0x30 + random.nextInt(16), 0));
        case 2 -> record(cut());
        case 3 -> record(changed());
        case 4 -> record(HostRecord.put(opcode()).add(Raw.raw(noise(300))).bytes());
        case 5 -> record(HostRecord.put(opcode()).add(Raw.raw(ESC, 0x11, 0, 8), Raw.raw(noise(300))).bytes());
        case 6 -> record(noise(40));
        case 7 -> TelnetEscape.option(Telnet.WILL + random.nextInt(4), OPTIONS[random.nextInt(OPTIONS.length)]);
        case 8 -> TelnetEscape.subnegotiation(OPTIONS[random.nextInt(OPTIONS.length - 1)], noise(30));
        default -> tail();
        };
    }

    /** A record, or a sub-negotiation, that is longer than any may be: the session must end. */
    byte[] tooLong() {
        byte[] bytes = new byte[TelnetReceiver.MAX_RECORD + 1000];
        return random.nextBoolean() ? record(bytes) : TelnetEscape.subnegotiation(Telnet.TERMINAL_TYPE, bytes);
    }

    private byte[] withData(int... data) {
        return HostRecord.put(Opcode.PUT_GET).add(Raw.raw(data)).bytes();
    }

    /** Ends early; its length field says so, or does not. */
    private byte[] cut() {
        byte[] whole = valid.next().bytes();
        byte[] part = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        if (random.nextBoolean() && part.length >= HEADER) {
            part[0] = (byte) (part.length >> 8);
            part[1] = (byte) part.length;
        }
        return part;
    }

    /** A few bytes behind the header differ. */
    private byte[] changed() {
        byte[] bytes = valid.next().bytes();
        for (int i = 0; i <= random.nextInt(4) && bytes.length > HEADER; i++) {
            bytes[HEADER + random.nextInt(bytes.length - HEADER)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Telnet that stops in the middle, or commands that mean nothing here. */
    private byte[] tail() {
        return switch (random.nextInt(3)) {
        case 0 -> new byte[] {(byte) Telnet.IAC, (byte) Telnet.SB, Telnet.TERMINAL_TYPE, 'x'};
        case 1 -> new byte[] {(byte) Telnet.IAC, (byte) (0xF1 + random.nextInt(9))};
        default -> new byte[] {(byte) Telnet.IAC};
        };
    }

    private Opcode opcode() {
        return Opcode.values()[random.nextInt(Opcode.values().length)];
    }

    private byte[] noise(int atMost) {
        byte[] bytes = new byte[1 + random.nextInt(atMost)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] record(byte[] bytes) {
        return TelnetEscape.record(bytes, 0, bytes.length);
    }
}
