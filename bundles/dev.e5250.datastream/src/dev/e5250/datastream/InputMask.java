package dev.e5250.datastream;

import java.util.Arrays;
import java.util.BitSet;

import dev.e5250.screen.RegenerationBuffer;

/**
 * Which bytes of a host's record are not to be seen in a trace: those that were written to positions that are not
 * displayed, when they were written or when the record was done. There is one only while somebody traces.
 */
public final class InputMask {
    private static final byte MASK = 0x5C;

    private final RegenerationBuffer buffer;
    private final BitSet hidden = new BitSet();
    private int[] runs = new int[48];
    private int count;

    InputMask(RegenerationBuffer buffer) {
        this.buffer = buffer;
    }

    void begin() {
        hidden.clear();
        count = 0;
    }

    /** Bytes of the record, from an index of its array on, were written from an address on. */
    public void wrote(int index, int address, int length) {
        if (count + 3 > runs.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        runs[count++] = index;
        runs[count++] = address;
        runs[count++] = length;
        look(index, address, length);
    }

    /**
     * A copy of the record with what is not to be seen overwritten.
     *
     * @param processed index of the first byte that was not processed; what nobody has looked at is hidden, too
     */
    byte[] apply(byte[] bytes, int offset, int length, int processed) {
        for (int i = 0; i < count; i += 3) {
            if (runs[i + 1] + runs[i + 2] <= buffer.length()) {
                look(runs[i], runs[i + 1], runs[i + 2]);
            }
        }
        byte[] masked = Arrays.copyOfRange(bytes, offset, offset + length);
        for (int at = hidden.nextSetBit(offset); at >= 0 && at < offset + length; at = hidden.nextSetBit(at + 1)) {
            masked[at - offset] = MASK;
        }
        for (int at = Math.max(processed - offset, RecordHeader.LENGTH); at < length; at++) {
            masked[at] = MASK;
        }
        return masked;
    }

    private void look(int index, int address, int length) {
        buffer.eachHidden(address, length, i -> hidden.set(index + i));
    }
}
