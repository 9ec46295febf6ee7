package dev.e5250.ccsid;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where a run of host bytes ends, eight bytes at once: what is then converted needs no look at each of them. */
final class ByteRuns {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;
    /** What a shift-in differs in from a shift-out. */
    private static final long ALL_BUT_LAST = ~ONES;
    private static final long SHIFTS = ONES * Ccsid.SHIFT_OUT;
    /** What every byte from 40 on has some bit of. */
    private static final long CHARACTER = ONES * 0xC0;

    private ByteRuns() {
    }

    /** The first shift at an index or behind it, or the end. */
    static int untilShift(byte[] bytes, int from, int to) {
        int i = from;
        for (; i < to && i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long found = zeros(((long) EIGHT.get(bytes, i) ^ SHIFTS) & ALL_BUT_LAST);
            if (found != 0) {
                return Math.min(to, i + Long.numberOfTrailingZeros(found) / Byte.SIZE);
            }
        }
        while (i < to && (bytes[i] | 1) != Ccsid.SHIFT_IN) {
            i++;
        }
        return Math.min(i, to);
    }

    /** The first control or attribute at an index or behind it, or the end. */
    static int untilControl(byte[] bytes, int from, int to) {
        int i = from;
        for (; i < to && i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long found = zeros((long) EIGHT.get(bytes, i) & CHARACTER);
            if (found != 0) {
                return Math.min(to, i + Long.numberOfTrailingZeros(found) / Byte.SIZE);
            }
        }
        while (i < to && (bytes[i] & 0xC0) != 0) {
            i++;
        }
        return Math.min(i, to);
    }

    /** The high bit of each byte that is 0, right for the lowest one and all that matters. */
    private static long zeros(long bytes) {
        return bytes - ONES & ~bytes & HIGH_BITS;
    }
}
