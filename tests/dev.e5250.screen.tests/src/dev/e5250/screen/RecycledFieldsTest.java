package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A format table takes the fields of the one before it: nothing of those may be seen in the new ones. */
class RecycledFieldsTest {
    private static final int REVERSE = 0x21;
    private static final int HIGHLIGHT_REVERSED = 0x8900 | REVERSE;

    private final Station station = new Station();
    private final FormatTable formats = station.display.formats();

    @Test
    void aFieldOfTheNextTableIsANewOne() {
        Field old = formats.newField(100, 5, 0x4000 | 0x0005, new short[] {(short) 0x8680}, 0x27);
        formats.append(old);
        old.setModified(true);
        old.setAdjustDue(true);
        old.setErased(true);
        formats.clear();

        Field field = formats.newField(200, 7, 0x4000, null, 0x24);

        assertThat(field).isSameAs(old).usingRecursiveComparison().isEqualTo(new Field(200, 7, 0x4000, null, 0x24));
        assertThat(formats.fields()).isEmpty();
    }

    @Test
    void aRefusedFieldIsTheNextOne() {
        Field refused = formats.newField(100, 5, 0x4000, null, 0x24);
        formats.discard(refused);

        assertThat(formats.newField(200, 7, 0x4000, null, 0x24)).isSameAs(refused);
        assertThat(formats.newField(300, 7, 0x4000, null, 0x24)).isNotSameAs(refused);
    }

    /** The host takes a highlighted field away and defines another one, before anybody looks. */
    @Test
    void theRowsOfAHighlightedFieldAreItsOwn() {
        define(5, HIGHLIGHT_REVERSED);
        assertThat(Style.reverse(style(5))).isTrue();

        station.display.clearFormat();
        define(9, 0x8901);
        define(11, HIGHLIGHT_REVERSED);
        station.display.setCursor(station.display.buffer().address(11, 10));

        assertThat(Style.reverse(style(5))).as("where it was").isFalse();
        assertThat(Style.reverse(style(11))).as("where the cursor is").isTrue();
    }

    private void define(int row, int controlWord) {
        int start = station.display.buffer().address(row, 10);
        station.attribute(row, 9, 0x24);
        formats.append(formats.newField(start, 4, 0x4000, new short[] {(short) controlWord}, 0x24));
        station.display.setCursor(start);
    }

    private byte style(int row) {
        return station.display.snapshot().row(row).style(10);
    }
}
