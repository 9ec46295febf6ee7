package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What programs are told of a display. */
class ContentsTest {
    private final Station station = new Station();

    @Test
    void hasTheHostsBytesAndTheFields() {
        Field field = station.field(6, 53, 4, Field.MONOCASE, 0x8601);
        station.text(1, 1, "A").ready().type("bc");
        ScreenContents contents = station.display.contents();
        byte[] expected = new byte[1920];
        expected[0] = (byte) 0xC1;
        int start = field.start();
        expected[start - 1] = 0x24;
        expected[start] = (byte) 0xC2;
        expected[start + 1] = (byte) 0xC3;
        expected[start + 4] = 0x20;
        assertThat(contents.cells()).isEqualTo(expected);
        assertThat(contents.cursor()).isEqualTo(start + 2);
        assertThat(contents.fields()).hasSize(1);
        FieldContents found = contents.fieldAt(start + 3);
        assertThat(found).isSameAs(contents.fields().get(0));
        assertThat(contents.fieldAt(start + 4)).isNull();
        assertThat(found.row() + "/" + found.column() + " " + found.length()).isEqualTo("6/53 4");
        assertThat(found.format()).isEqualTo(0x4000 | Field.MONOCASE | Field.MDT);
        assertThat(found.controlWords()).containsExactly((short) 0x8601);
        assertThat(found.isModified()).isTrue();
        assertThat(found.isBypass()).isFalse();
        assertThat(found.hidden()).isFalse();
        assertThat(found.rules().isMonocase()).isTrue();
        assertThat(found.rules().isContinuedFirst()).isTrue();
        found.rules().setModified(false);
        assertThat(field.isModified()).as("a field of its own").isTrue();
        assertThat(found.text()).isEqualTo("BC  ");
    }

    @Test
    void neverHasWhatIsNotDisplayed() {
        Field field = station.field(7, 53, 6, 0);
        station.attribute(7, 52, 0x27).ready().type("secret");
        ScreenContents contents = station.display.contents();
        assertThat(Arrays.copyOfRange(contents.cells(), field.start(), field.end() + 1)).containsOnly(0x40);
        assertThat(contents.fields().get(0).hidden()).isTrue();
        assertThat(contents.fields().get(0).text()).isBlank().hasSize(6);
        assertThat(station.contents(field)).as("typed all the same").isEqualTo("secret");
    }

    @Test
    void theErrorLineIsOverItsRowAndNotInAField() {
        Field field = station.field(24, 2, 5, 0);
        station.ready().type("ab").press(Key.FIELD_MARK);
        ScreenContents contents = station.display.contents();
        assertThat(contents.snapshot().operatorError()).isEqualTo(OperatorError.DUP_NOT_ALLOWED);
        assertThat(station.display.ccsid().toUnicode(contents.cells(), 23 * 80, 6)).isEqualTo(" 0019 ");
        assertThat(contents.fieldAt(field.start()).text()).isEqualTo("ab   ");
    }

    @Test
    void aMessageOverAPartOfItsRowLeavesTheRest() {
        station.text(24, 1, "F3=Exit").ready();
        byte[] text = station.display.ccsid().toHost(" No.");
        text[0] = 0x22;
        station.display.keyboard().showHostError(24, 4, 7, text, 0, text.length);
        byte[] cells = station.display.contents().cells();
        assertThat(station.display.ccsid().toUnicode(cells, 23 * 80, 8)).isEqualTo("F3= No. ");
    }

    @Test
    void whatAnExtendedAttributeHidesIsNotInItEither() {
        station.text(3, 10, "secret");
        int address = station.display.buffer().address(3, 10);
        station.display.buffer().setExtended(address, ExtendedAttributes.PRIMARY, 0x27);
        assertThat(station.display.contents().cells()[address]).isEqualTo((byte) 0x40);
        assertThat(station.display.contents().cells()[address + 5]).isEqualTo((byte) 0x40);
    }

    @Test
    void whatIsDrawnInTheColourOfTheBackgroundIsNotDisplayed() {
        Field field = station.field(3, 10, 6, 0, 0x8923);
        RegenerationBuffer buffer = station.display.buffer();
        for (int background : new int[] {0x80, 0x81}) {
            buffer.setExtended(field.start(), ExtendedAttributes.COLOUR, background);
            station.text(3, 10, "secret").text(3, 17, "seen").ready();
            ScreenContents contents = station.display.contents();
            assertThat(contents.snapshot().row(3).toString().strip()).isEqualTo("seen");
            assertThat(station.display.ccsid().toUnicode(contents.cells(), field.start(), 11).strip()).isEqualTo("seen");
            assertThat(contents.fields().get(0).hidden()).isTrue();
            assertThat(contents.fields().get(0).text()).isBlank();
            assertThat(buffer.isHidden(field.end())).isTrue();
            assertThat(buffer.isHidden(field.end() + 2)).as("behind the next attribute").isFalse();
            assertThat(Style.reverse(contents.snapshot().row(3).style(10))).as("highlighted").isFalse();
        }
        buffer.setExtended(field.start() + 2, ExtendedAttributes.COLOUR, 0x88);
        assertThat(station.display.contents().fields().get(0).text()).as("the last colour counts").isEqualTo("  cret");
        assertThat(buffer.isHidden(field.start() + 1)).isTrue();
        assertThat(buffer.isHidden(field.end())).isFalse();
    }

    @Test
    void whatAMessageDoesNotCoverStaysHidden() {
        station.attribute(24, 1, 0x27).text(24, 2, "secretsecret").ready();
        byte[] text = station.display.ccsid().toHost(" No.");
        text[0] = 0x22;
        station.display.keyboard().showHostError(24, 4, 7, text, 0, text.length);
        ScreenContents contents = station.display.contents();
        assertThat(contents.snapshot().row(24).toString().strip()).isEqualTo("No.");
        assertThat(station.display.ccsid().toUnicode(contents.cells(), 23 * 80, 20).strip()).isEqualTo("No.");
    }

    @Test
    void fieldsAreCopiesThatNobodyCanChange() {
        List<Short> words = new ArrayList<>(List.of((short) 0x8601));
        FieldContents field = new FieldContents(1, 2, 1, 3, 0x4000, words, 0x24, Shift.ALPHA, false, "abc");
        words.set(0, (short) 0x8602);
        assertThat(field.controlWords()).containsExactly((short) 0x8601);
        assertThat(field.controlWords()).isUnmodifiable();
        assertThat(field.rules().controlWords()).containsExactly((short) 0x8601);
    }
}
