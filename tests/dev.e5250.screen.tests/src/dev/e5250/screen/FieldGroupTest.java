package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FieldGroupTest {
    private static final int FIRST = 0x8601;
    private static final int MIDDLE = 0x8603;
    private static final int LAST = 0x8602;

    private final FormatTable table = new FormatTable();
    private final Field before = append(10, 5);
    private final Field first = append(100, 10, FIRST);
    private final Field middle = append(180, 20, MIDDLE);
    private final Field last = append(260, 5, LAST);
    private final Field after = append(300, 5);

    @Test
    void segmentsAreOneField() {
        for (Field segment : new Field[] {first, middle, last}) {
            FieldGroup group = table.group(segment);
            assertThat(group.segments()).containsExactly(first, middle, last);
            assertThat(group.first()).isSameAs(first);
            assertThat(group.last()).isSameAs(last);
            assertThat(group.length()).isEqualTo(35);
        }
        assertThat(table.group(before).segments()).containsExactly(before);
        assertThat(table.group(after).segments()).containsExactly(after);
    }

    @Test
    void positionsGoThroughAllSegments() {
        FieldGroup group = table.group(middle);
        assertThat(group.address(0)).isEqualTo(100);
        assertThat(group.address(9)).isEqualTo(109);
        assertThat(group.address(10)).isEqualTo(180);
        assertThat(group.address(34)).isEqualTo(264);
        assertThat(group.position(109)).isEqualTo(9);
        assertThat(group.position(180)).isEqualTo(10);
        assertThat(group.position(264)).isEqualTo(34);
        assertThat(group.position(110)).isEqualTo(-1);
        assertThatThrownBy(() -> group.address(35)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theMdtIsTheFirstSegments() {
        table.setModified(last);
        assertThat(first.isModified()).isTrue();
        assertThat(middle.isModified()).isFalse();
        assertThat(last.isModified()).isFalse();
        assertThat(table.group(middle).isModified()).isTrue();
        assertThat(table.isMasterMdt()).isTrue();
    }

    @Test
    void aGroupEndsWithItsLastSegmentOrBeforeAnotherField() {
        Field next = append(400, 5, FIRST);
        Field nextLast = append(410, 5, LAST);
        Field stray = append(420, 5, LAST);
        Field open = append(430, 5, FIRST);
        Field openMiddle = append(440, 5, MIDDLE);
        Field plain = append(450, 5);
        Field strayMiddle = append(460, 5, MIDDLE);
        assertThat(table.group(next).segments()).containsExactly(next, nextLast);
        assertThat(table.group(stray).segments()).as("follows no first").containsExactly(stray);
        assertThat(table.group(openMiddle).segments()).as("never ended").containsExactly(open, openMiddle);
        assertThat(table.group(strayMiddle).segments()).as("behind a plain field").containsExactly(strayMiddle);
        table.setModified(stray);
        assertThat(stray.isModified()).isTrue();
        assertThat(plain.isModified()).isFalse();
    }

    private Field append(int start, int length, int... words) {
        short[] controlWords = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            controlWords[i] = (short) words[i];
        }
        Field field = new Field(start, length, 0x4000, controlWords, 0x24);
        table.append(field);
        return field;
    }
}
