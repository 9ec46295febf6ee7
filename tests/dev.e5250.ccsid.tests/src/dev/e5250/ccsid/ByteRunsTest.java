package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ByteRunsTest {
    private static final byte[] INTERESTING = {0, 0x0D, 0x0E, 0x0F, 0x10, 0x1F, 0x20, 0x3F, 0x40, 0x41, 0x7F, (byte) 0x80,
            (byte) 0x8E, (byte) 0x8F, (byte) 0xBF, (byte) 0xC0, (byte) 0xFE, (byte) 0xFF};

    /** Each run as a look at every byte finds it, wherever it begins and ends. */
    @Test
    void endsWhereALookAtEachByteSays() {
        Random random = new Random(13);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                boolean common = random.nextInt(4) != 0;
                bytes[i] = common ? (byte) (0x41 + random.nextInt(0xBE)) : INTERESTING[random.nextInt(INTERESTING.length)];
            }
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length + 1 - from);
            int shift = from;
            while (shift < to && bytes[shift] != Ccsid.SHIFT_OUT && bytes[shift] != Ccsid.SHIFT_IN) {
                shift++;
            }
            int control = from;
            while (control < to && (bytes[control] & 0xFF) >= 0x40) {
                control++;
            }
            assertThat(ByteRuns.untilShift(bytes, from, to)).isEqualTo(shift);
            assertThat(ByteRuns.untilControl(bytes, from, to)).isEqualTo(control);
        }
    }
}
