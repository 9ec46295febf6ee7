package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegenerationBufferTest {
    private final RegenerationBuffer buffer = new RegenerationBuffer();

    @Test
    void addressesCountRowByRow() {
        assertThat(buffer.address(1, 1)).isZero();
        assertThat(buffer.address(24, 80)).isEqualTo(1919);
        assertThat(buffer.row(80)).isEqualTo(2);
        assertThat(buffer.column(79)).isEqualTo(80);
        assertThat(buffer.contains(24, 80)).isTrue();
        assertThat(buffer.contains(25, 1)).isFalse();
        assertThat(buffer.contains(0, 1)).isFalse();
        assertThat(buffer.contains(1, 81)).isFalse();
    }

    @Test
    void rollingUpLeavesWhatBecomesFree() {
        numberRows();
        buffer.roll(false, 2, 3, 7);
        assertThat(firstBytes(2, 8)).containsExactly(2, 5, 6, 7, 6, 7, 8);
    }

    @Test
    void rollingDownLeavesWhatBecomesFree() {
        numberRows();
        buffer.roll(true, 2, 3, 7);
        assertThat(firstBytes(2, 8)).containsExactly(2, 3, 4, 3, 4, 5, 8);
    }

    @Test
    void knowsTheRowsThatChanged() {
        buffer.damageSeen();
        buffer.fill(buffer.address(2, 80), buffer.address(4, 1), (byte) 0x40);
        assertThat(buffer.damagedRows()).isEqualTo(0b1110);
        buffer.damageSeen();
        buffer.set(buffer.address(24, 80), (byte) 0x40);
        assertThat(buffer.damagedRows()).isEqualTo(1 << 23);
    }

    private void numberRows() {
        for (int row = 1; row <= 24; row++) {
            buffer.fill(buffer.address(row, 1), buffer.address(row, 80), (byte) row);
        }
    }

    private int[] firstBytes(int from, int to) {
        int[] bytes = new int[to - from + 1];
        for (int row = from; row <= to; row++) {
            bytes[row - from] = buffer.get(buffer.address(row, 80));
        }
        return bytes;
    }
}
