package dev.e5250.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.e5250.ccsid.Ccsid;

/**
 * A record from the host, before telnet escapes it: header of ten bytes and commands (RFC 1205 section 3).
 * Its length field is what the bytes are, unless {@link #length} says otherwise. Not thread-safe.
 */
public final class HostRecord {
    private static final int HEADER = 10;
    private static final int MAX_LENGTH = 0xFFFF;

    private final Opcode opcode;
    private final List<Command> commands = new ArrayList<>();
    private Optional<Ccsid> ccsid = Optional.empty();
    private int flags;
    private int statedLength = -1;

    private HostRecord(Opcode opcode) {
        this.opcode = opcode;
    }

    /** A record with an opcode and no commands yet. */
    public static HostRecord put(Opcode opcode) {
        return new HostRecord(opcode);
    }

    public HostRecord add(Command... more) {
        commands.addAll(List.of(more));
        return this;
    }

    /** Bits of {@link HeaderFlag} for flag byte 1. */
    public HostRecord flags(int bits) {
        flags = bits;
        return this;
    }

    /** The character set of all texts; if not said, that of the connection that sends the record, or 37. */
    public HostRecord ccsid(Ccsid set) {
        ccsid = Optional.of(set);
        return this;
    }

    /** A length field that need not be true, for tests of what a client makes of it. */
    public HostRecord length(int value) {
        statedLength = value;
        return this;
    }

    /**
     * The bytes, from the length field on.
     *
     * @throws IllegalStateException when they are more than the length field can say
     */
    public byte[] bytes() {
        return bytes(Ccsid.of(37));
    }

    byte[] bytes(Ccsid unlessSaid) {
        Ccsid set = ccsid.orElse(unlessSaid);
        StreamWriter data = new StreamWriter(set);
        commands.forEach(command -> command.writeTo(data));
        byte[] stream = data.bytes();
        int length = statedLength < 0 ? HEADER + stream.length : statedLength;
        if (length > MAX_LENGTH) {
            throw new IllegalStateException("record of " + length + " bytes");
        }
        return new StreamWriter(set).putShort(length).put(0x12, 0xA0, 0, 0, 4, flags, 0, opcode.code()).put(stream)
                .bytes();
    }
}
