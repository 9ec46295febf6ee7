package dev.e5250.datastream;

import java.util.Arrays;

/** A record on its way to the host: the header's ten bytes are kept free, data are added behind them. */
public final class Reply {
    private byte[] bytes = new byte[256];
    private int length = RecordHeader.LENGTH;

    public Reply add(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    public Reply addShort(int value) {
        return add(value >> 8).add(value);
    }

    public Reply addInt(int value) {
        return addShort(value >> 16).addShort(value);
    }

    public Reply add(byte[] data) {
        room(data.length);
        System.arraycopy(data, 0, bytes, length, data.length);
        length += data.length;
        return this;
    }

    /** Position behind the last byte, for {@link #truncate} and {@link #set}. */
    int length() {
        return length;
    }

    byte get(int at) {
        return bytes[at];
    }

    void set(int at, int value) {
        bytes[at] = (byte) value;
    }

    void truncate(int to) {
        length = to;
    }

    void send(RecordSink sink, int flags, int opcode) {
        RecordHeader.write(bytes, length, flags, opcode);
        sink.send(bytes, 0, length);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
