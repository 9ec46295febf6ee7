package dev.e5250.datastream;

import java.util.Arrays;
import java.util.BitSet;

import dev.e5250.screen.RegenerationBuffer;

/**
 * A record on its way to the host: the header's ten bytes are kept free, data are added behind them. Knows which of its
 * bytes are contents of fields that are not displayed.
 */
public final class Reply {
    private static final byte MASK = 0x5C;

    private byte[] bytes = new byte[256];
    private int length = RecordHeader.LENGTH;
    /** Set where a byte is not to be seen; there is none as long as all may be. */
    private BitSet hidden;

    /** The record, valid up to {@link #length()}; not to be changed, and not to be kept. */
    public byte[] array() {
        return bytes;
    }

    /** The record for a trace: what is not displayed is overwritten. */
    public byte[] masked() {
        byte[] masked = Arrays.copyOf(bytes, length);
        if (hidden != null) {
            hidden.stream().filter(at -> at < masked.length).forEach(at -> masked[at] = MASK);
        }
        return masked;
    }

    void hide(int from, int to) {
        if (hidden == null) {
            hidden = new BitSet();
        }
        hidden.set(from, to);
    }

    /** Adds positions of a display, from an address on. */
    public Reply addCells(RegenerationBuffer buffer, int address, int count) {
        room(count);
        buffer.read(address, bytes, length, count);
        length += count;
        int from = length - count;
        buffer.eachHidden(address, count, i -> hide(from + i, from + i + 1));
        return this;
    }

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

    /** Bytes so far, the header's among them. */
    public int length() {
        return length;
    }

    byte get(int at) {
        return bytes[at];
    }

    void set(int at, int value) {
        bytes[at] = (byte) value;
    }

    /** Takes bytes out, from an index to another, exclusive; what must not be seen stays so. */
    void remove(int from, int to) {
        System.arraycopy(bytes, to, bytes, from, length - to);
        if (hidden != null) {
            BitSet behind = hidden.get(to, length);
            hidden.clear(from, length);
            behind.stream().forEach(at -> hidden.set(from + at));
        }
        length -= to - from;
    }

    void truncate(int to) {
        length = to;
    }

    void send(RecordSink sink, int flags, int opcode) {
        RecordHeader.write(bytes, length, flags, opcode);
        sink.send(this);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
