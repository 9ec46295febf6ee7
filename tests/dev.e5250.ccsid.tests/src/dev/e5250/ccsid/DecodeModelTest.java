package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of every kind of bytes, as a look at one byte after the other reads them: {@link Ccsid#decode} takes eight at once. */
class DecodeModelTest {
    private static final byte[] INTERESTING = {0, 0x0D, 0x0E, 0x0F, 0x10, 0x1F, 0x20, 0x3F, 0x40, 0x41, 0x7F, (byte) 0x80,
            (byte) 0x8E, (byte) 0x8F, (byte) 0xBF, (byte) 0xC0, (byte) 0xFE, (byte) 0xFF};
    private static final char UNTOUCHED = '#';

    @ParameterizedTest
    @ValueSource(ints = {930, 1399, 933, 1377})
    void decodesAsALookAtEachByteDoes(int number) {
        Ccsid ccsid = Ccsid.of(number);
        Random random = new Random(13);
        int twoUnits = 0;
        int halves = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = bytes(random);
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length + 1 - from);
            int before = random.nextInt(3) == 2 ? 0x4501 : random.nextInt(2);
            char[] text = new char[bytes.length];
            byte[] kinds = new byte[bytes.length];
            Arrays.fill(text, UNTOUCHED);
            Arrays.fill(kinds, (byte) UNTOUCHED);
            Model model = new Model(ccsid, bytes, from, to, before);

            int after = ccsid.decode(bytes, from, to, before, text, kinds);

            String row = HexFormat.of().formatHex(bytes) + " from " + from + " to " + to + " in " + before;
            assertThat(text).as(row).isEqualTo(model.text);
            assertThat(kinds).as(row).isEqualTo(model.kinds);
            assertThat(after).as(row).isEqualTo(model.after);
            halves += after >> 8 == 0 ? 0 : 1;
            for (int i = from; i < to; i++) {
                twoUnits += kinds[i] == CellKind.TRAIL && text[i] != 0 ? 1 : 0;
            }
        }
        assertThat(halves).isPositive();
        assertThat(twoUnits > 0).as("characters of two units").isEqualTo(number == 1399 || number == 1377);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(48)];
        int rarely = 2 + random.nextInt(14);
        for (int i = 0; i < bytes.length; i++) {
            boolean common = random.nextInt(rarely) != 0;
            bytes[i] = common ? (byte) (0x41 + random.nextInt(0xBE)) : INTERESTING[random.nextInt(INTERESTING.length)];
        }
        return bytes;
    }

    /** The rules of {@link Ccsid#decode}, byte by byte. */
    private static final class Model {
        final char[] text;
        final byte[] kinds;
        int after;

        Model(Ccsid ccsid, byte[] bytes, int from, int to, int before) {
            text = new char[bytes.length];
            kinds = new byte[bytes.length];
            Arrays.fill(text, UNTOUCHED);
            Arrays.fill(kinds, (byte) UNTOUCHED);
            boolean pairs = before != CellKind.SINGLE_BYTE;
            boolean half = before >> 8 != 0;
            for (int i = from; i < to; i++) {
                int b = bytes[i] & 0xFF;
                if (b == Ccsid.SHIFT_OUT || b == Ccsid.SHIFT_IN) {
                    set(i, ' ', b == Ccsid.SHIFT_OUT ? CellKind.SHIFT_OUT : CellKind.SHIFT_IN);
                    pairs = b == Ccsid.SHIFT_OUT;
                } else if (!pairs) {
                    set(i, ccsid.toUnicode((byte) b), CellKind.SINGLE);
                } else if (b < 0x40) {
                    set(i, ' ', CellKind.SINGLE);
                    pairs = b < 0x20;
                } else if (half) {
                    set(i, ' ', CellKind.SINGLE);
                } else if (i + 1 == to) {
                    set(i, ' ', CellKind.SINGLE);
                    after = b << 8 | CellKind.DOUBLE_BYTE;
                    return;
                } else if ((bytes[i + 1] & 0xFF) < 0x40) {
                    set(i, Ccsid.UNKNOWN, CellKind.SINGLE);
                } else {
                    int units = ccsid.toUnicode((byte) b, bytes[i + 1]);
                    set(i, (char) units, CellKind.LEAD);
                    set(++i, (char) (units >>> 16), CellKind.TRAIL);
                }
                half = false;
            }
            after = pairs ? CellKind.DOUBLE_BYTE : CellKind.SINGLE_BYTE;
        }

        private void set(int at, char character, byte kind) {
            text[at] = character;
            kinds[at] = kind;
        }
    }
}
