package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.ccsid.CellKind;
import dev.e5250.conformance.Rule;

class DoubleByteSnapshotTest {
    private static final String NICHI_HON = "45624566";

    private final Station station = new Station(939);

    @Test
    @Rule({"J1.1", "J1.2"})
    void eachByteKeepsItsColumn() {
        // a SO nichi hon SI b
        station.bytes(3, 1, "81 0E" + NICHI_HON + "0F 82");
        SnapshotRow row = station.display.snapshot().row(3);
        assertThat(kinds(row, 9)).isEqualTo(".<LTLT>..");
        assertThat(row.character(1)).isEqualTo('a');
        assertThat(row.character(2)).isEqualTo(' ');
        assertThat(row.text(3, 5)).isEqualTo("\u65E5");
        assertThat(row.isWide(3)).isTrue();
        assertThat(row.isWide(4)).isFalse();
        assertThat(row.character(7)).isEqualTo(' ');
        assertThat(row.character(8)).isEqualTo('b');
    }

    @Test
    @Rule("J1.8")
    void tellsWhereShiftsAreUnlessNothingIsDisplayedThere() {
        station.bytes(3, 1, "81 0E" + NICHI_HON + "0F 82 27 0E" + NICHI_HON + "0F 20");
        SnapshotRow row = station.display.snapshot().row(3);
        for (int column = 1; column <= 80; column++) {
            assertThat(row.isShiftOut(column)).as("column %d", column).isEqualTo(column == 2);
            assertThat(row.isShiftIn(column)).as("column %d", column).isEqualTo(column == 7);
        }
    }

    @Test
    @Rule("J1.7")
    void textHasNeitherShiftsNorSecondHalves() {
        station.bytes(3, 1, "81 0E" + NICHI_HON + "0F 82");
        assertThat(station.row(3)).isEqualTo("a\u65E5\u672Cb");
        assertThat(station.display.snapshot().text()).contains("\na\u65E5\u672Cb ");
    }

    @Test
    @Rule("J1.3")
    void anAttributeEndsWhatWasNotShiftedIn() {
        station.bytes(3, 1, "0E 4562 20 81 82");
        assertThat(station.row(3)).isEqualTo("\u65E5 ab");
    }

    @Test
    @Rule("J1.4")
    void halfAPairEndsAtTheShift() {
        station.bytes(3, 1, "0E 4562 45 0F 81");
        assertThat(station.row(3)).isEqualTo("\u65E5\uFFFDa");
    }

    @Test
    @Rule("J1.5")
    void aPairMayEndInTheNextRow() {
        station.bytes(3, 79, "0E 45").bytes(4, 1, "62 4566 0F 81");
        assertThat(station.row(4)).isEqualTo(" \u672Ca");
        assertThat(kinds(station.display.snapshot().row(4), 5)).isEqualTo(".LT>.");
    }

    @Test
    @Rule("J1.5")
    void aChangedShiftRestylesTheRowsThatFollow() {
        station.bytes(4, 1, NICHI_HON);
        assertThat(station.display.snapshot().row(4).hasWide()).isFalse();
        station.bytes(3, 80, "0E");
        assertThat(station.row(4)).isEqualTo("\u65E5\u672C");
    }

    @Test
    @Rule("J1.6")
    void aPureFieldHasNoShifts() {
        Field field = station.field(3, 2, 4, 0, 0x8220);
        station.bytes(3, 2, NICHI_HON).bytes(3, 7, "81");
        assertThat(field.isPure()).isTrue();
        assertThat(station.row(3)).isEqualTo(" \u65E5\u672C a");
    }

    @Test
    void hiddenCharactersAreBlanksOfOneCell() {
        station.bytes(3, 1, "27 0E" + NICHI_HON + "0F 20");
        assertThat(kinds(station.display.snapshot().row(3), 8)).isEqualTo("........");
        assertThat(station.row(3)).isEmpty();
    }

    @Test
    void oneByteSetsShowShiftsAsBlanks() {
        Station western = new Station(37);
        western.bytes(3, 1, "81 0E" + NICHI_HON + "0F 82");
        assertThat(western.display.snapshot().row(3).hasWide()).isFalse();
        assertThat(western.row(3)).hasSize(8).startsWith("a ").endsWith(" b");
    }

    @Test
    void theErrorLineHasPairsToo() {
        byte[] message = station.display.ccsid().toHost("\u65E5\u672C");
        station.ready().display.keyboard().showHostError(24, message, 0, message.length);
        assertThat(station.row(24)).isEqualTo("\u65E5\u672C");
    }

    private static String kinds(SnapshotRow row, int columns) {
        StringBuilder kinds = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            kinds.append(switch (row.kind(column)) {
            case CellKind.LEAD -> 'L';
            case CellKind.TRAIL -> 'T';
            case CellKind.SHIFT_OUT -> '<';
            case CellKind.SHIFT_IN -> '>';
            default -> '.';
            });
        }
        return kinds.toString();
    }
}
