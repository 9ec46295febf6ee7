package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

class SnapshotTest {
    private final Station station = new Station();

    @Test
    @Rule("D12.2")
    void holdsTextAttributesAndCursor() {
        station.attribute(3, 4, 0x22).text(3, 5, "HELLO").attribute(3, 10, 0x20);
        station.display.setCursor(station.display.buffer().address(7, 9));
        ScreenSnapshot snapshot = station.display.snapshot();
        assertThat(snapshot.row(3).toString()).isEqualTo("    HELLO" + " ".repeat(71));
        assertThat(Style.isAttribute(snapshot.row(3).style(4))).isTrue();
        assertThat(Style.colour(snapshot.row(3).style(5))).isEqualTo(Colour.WHITE);
        assertThat(Style.colour(snapshot.row(3).style(11))).isEqualTo(Colour.GREEN);
        assertThat(snapshot.cursorRow()).isEqualTo(7);
        assertThat(snapshot.cursorColumn()).isEqualTo(9);
        assertThat(snapshot.rowCount()).isEqualTo(24);
        assertThat(snapshot.columnCount()).isEqualTo(80);
    }

    @Test
    @Rule("D12.2")
    void anAttributeHoldsAcrossTheEndsOfRows() {
        station.attribute(2, 80, 0x3A).text(3, 1, "BLUE").attribute(4, 1, 0x20);
        ScreenSnapshot snapshot = station.display.snapshot();
        assertThat(Style.colour(snapshot.row(3).style(1))).isEqualTo(Colour.BLUE);
        assertThat(Style.colour(snapshot.row(3).style(80))).isEqualTo(Colour.BLUE);
        assertThat(Style.colour(snapshot.row(4).style(2))).isEqualTo(Colour.GREEN);
    }

    @Test
    void rowsThatDidNotChangeAreTheSameObjects() {
        ScreenSnapshot before = station.display.snapshot();
        station.text(5, 1, "X");
        ScreenSnapshot after = station.display.snapshot();
        for (int row = 1; row <= 24; row++) {
            assertThat(after.row(row) != before.row(row)).as("row %d is new", row).isEqualTo(row == 5);
        }
        assertThat(before.row(5).toString()).isBlank();
    }

    @Test
    void aChangedAttributeRestylesTheRowsThatFollowIt() {
        station.attribute(6, 1, 0x20);
        ScreenSnapshot before = station.display.snapshot();
        station.attribute(3, 80, 0x28);
        ScreenSnapshot after = station.display.snapshot();
        for (int row = 1; row <= 24; row++) {
            // rows 4 and 5 turn red; row 6 begins with an attribute of its own, but its first cells are drawn anew
            assertThat(after.row(row) != before.row(row)).as("row %d is new", row).isEqualTo(row >= 3 && row <= 6);
        }
        assertThat(Style.colour(after.row(5).style(80))).isEqualTo(Colour.RED);
    }

    @Test
    void aSnapshotStaysAsItIsWhenTheDisplayGoesOn() {
        station.text(1, 1, "BEFORE");
        ScreenSnapshot snapshot = station.display.snapshot();
        station.display.clearUnit(DisplaySize.ALTERNATE);
        assertThat(snapshot.row(1).toString()).startsWith("BEFORE");
        assertThat(snapshot.columnCount()).isEqualTo(80);
        assertThat(station.display.snapshot().columnCount()).isEqualTo(132);
        assertThat(station.display.snapshot().rowCount()).isEqualTo(27);
    }

    @Test
    @Rule("D12.3")
    void contentsOfNonDisplayFieldsAreNotInIt() {
        station.attribute(7, 9, 0x27).text(7, 10, "SECRET").attribute(7, 16, 0x20).text(7, 17, "SEEN");
        ScreenSnapshot snapshot = station.display.snapshot();
        assertThat(snapshot.text()).doesNotContain("SECRET").contains("SEEN");
        assertThat(snapshot.row(7).text(10, 16)).isEqualTo("      ");
    }

    @Test
    @Rule("D.4")
    void dupFieldMarkAndWhatTheHostHadNoCharacterForHaveTheirShapes() {
        station.display.buffer().set(0, FieldEditor.DUP);
        station.display.buffer().set(1, FieldEditor.FIELD_MARK);
        station.display.buffer().set(2, (byte) 0x1F);
        assertThat(station.display.snapshot().row(1).text(1, 4)).isEqualTo("*;\uFFFD");
    }

    @Test
    void looksLikeAnotherOnlyIfNothingToBeSeenDiffers() {
        ScreenSnapshot before = station.display.snapshot();
        assertThat(station.display.snapshot().looksLike(before)).isTrue();
        station.display.setCursor(5);
        assertThat(station.display.snapshot().looksLike(before)).isFalse();
        station.display.setCursor(0);
        station.display.soundAlarm();
        assertThat(station.display.snapshot().looksLike(before)).isFalse();
        ScreenSnapshot alarmed = station.display.snapshot();
        station.text(24, 80, "X");
        assertThat(station.display.snapshot().looksLike(alarmed)).isFalse();
    }

    /** A host may restore a display whose header wants errors elsewhere than where the saved one was shown. */
    @Test
    void theErrorRowIsWhereTheErrorIs() {
        byte[] text = station.display.ccsid().toHost("Saved");
        station.display.formats().setHeader(new byte[] {0, 0, 0, 8}, 0, 4);
        assertThat(station.display.snapshot().errorRow()).isEqualTo(8);

        station.display.keyboard().restoreError(null, false, 24, 1, text);

        assertThat(station.display.snapshot().errorRow()).isEqualTo(24);
        assertThat(station.row(24)).startsWith("Saved");
    }
}
