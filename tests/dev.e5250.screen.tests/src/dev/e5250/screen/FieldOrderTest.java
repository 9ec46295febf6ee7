package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

/** Cursor progression, highlighted entry, selector pen and pointer fields (SC30-3533 15.6.12.2; SA21-9247 p. 2-67). */
class FieldOrderTest {
    private static final int QUESTION_MARK = 0x6F;
    private static final int GREATER = 0x6E;

    private final Station station = new Station();

    @Test
    @Rule({"E4.13", "E4.14"})
    void progressionGoesThereAndBack() {
        // rows before columns: 1, then 4, then 2, then 3 and round
        station.field(3, 10, 5, 0, 0x8804);
        station.field(3, 40, 5, 0, 0x8803);
        station.field(5, 10, 5, 0, 0x8801);
        station.field(5, 40, 5, 0, 0x8802);
        station.ready();
        for (String expected : new String[] {"5/40", "3/40", "5/10", "3/10"}) {
            station.press(Key.TAB);
            assertThat(station.cursor()).isEqualTo(expected);
        }
        for (String expected : new String[] {"5/10", "3/40", "5/40", "3/10"}) {
            station.press(Key.BACKTAB);
            assertThat(station.cursor()).isEqualTo(expected);
        }
        station.type("12345");
        assertThat(station.cursor()).as("a full field").isEqualTo("5/40");
        station.press(Key.FIELD_EXIT);
        assertThat(station.cursor()).as("field exit").isEqualTo("3/40");
        station.press(Key.BACKSPACE);
        assertThat(station.cursor()).as("Backspace").isEqualTo("5/44");
    }

    @Test
    @Rule("E4.13")
    void aContinuedFieldCountsOnceAndABypassFieldAsWell() {
        station.field(3, 10, 5, 0, 0x8803);
        station.field(5, 10, 5, 0, 0x8601);
        station.field(6, 10, 5, 0, 0x8603);
        station.field(7, 10, 5, 0, 0x8602);
        station.field(9, 10, 5, Field.BYPASS);
        station.field(11, 10, 5, 0, 0x8877);
        station.ready().press(Key.TAB);
        assertThat(station.cursor()).as("number 3 takes no input: the one behind it").isEqualTo("11/10");
        station.press(Key.TAB);
        assertThat(station.cursor()).as("no number 119: the one that follows").isEqualTo("3/10");
        station.cursor(6, 12).press(Key.TAB);
        assertThat(station.cursor()).as("behind the last segment").isEqualTo("11/10");
        station.cursor(6, 12).press(Key.BACKTAB);
        assertThat(station.cursor()).as("start of the whole field").isEqualTo("5/10");
    }

    @Test
    @Rule("E4.12")
    void theEntryWithTheCursorIsHighlightedAndNothingOfItIsStored() {
        Field field = station.field(3, 10, 5, 0, 0x8923);
        Field other = station.field(5, 10, 5, 0);
        station.text(3, 10, "abc").ready();
        assertThat(style(3, 10)).isEqualTo(Attribute.style(0x23));
        assertThat(style(3, 16)).as("behind the field").isEqualTo(Attribute.style(0x20));
        assertThat(station.display.buffer().get(field.start() - 1)).isEqualTo((byte) 0x24);
        station.press(Key.TAB);
        assertThat(station.display.cursor()).isEqualTo(other.start());
        assertThat(style(3, 10)).as("left").isEqualTo(Attribute.style(0x24));
    }

    @Test
    @Rule("E4.12")
    void highlightingGoesThroughRowsAndSegmentsAndEndsWithTheFormat() {
        station.field(3, 70, 15, 0, 0x8923, 0x8601);
        station.field(6, 10, 5, 0, 0x8602);
        station.ready().cursor(6, 11);
        assertThat(style(3, 75)).isEqualTo(Attribute.style(0x23));
        assertThat(style(4, 4)).isEqualTo(Attribute.style(0x23));
        assertThat(style(6, 10)).isEqualTo(Attribute.style(0x23));
        station.display.clearFormat();
        assertThat(style(4, 4)).isEqualTo(Attribute.style(0x24));
        assertThat(style(6, 10)).isEqualTo(Attribute.style(0x24));
    }

    @Test
    @Rule("E4.12")
    void highlightingNeverShowsWhatIsNotDisplayed() {
        station.field(3, 10, 5, 0, 0x8923);
        station.attribute(3, 9, 0x27).text(3, 10, "pass").ready();
        assertThat(station.row(3)).isEmpty();
    }

    @Test
    void aBypassFieldIsNotHighlighted() {
        station.field(3, 10, 5, Field.BYPASS, 0x8923);
        station.field(5, 10, 5, 0);
        station.ready().cursor(3, 12);
        assertThat(style(3, 10)).isEqualTo(Attribute.style(0x24));
    }

    @Test
    void highlightingShowsNoSegmentThatIsNotDisplayed() {
        station.field(3, 10, 5, 0, 0x8923, 0x8601);
        station.field(5, 10, 5, 0, 0x8602);
        station.attribute(5, 9, 0x27).text(3, 10, "user").text(5, 10, "pass").ready();
        assertThat(style(3, 10)).isEqualTo(Attribute.style(0x23));
        assertThat(station.row(5)).isEmpty();
    }

    @Test
    @Rule("E4.15")
    void cursorSelectTurnsASelectionOnAndOff() {
        Field field = station.field(3, 10, 5, Field.BYPASS, 0x8102);
        station.text(3, 10, "? All").ready().cursor(3, 13).press(Key.CURSOR_SELECT);
        assertThat(station.bytes(field)[0]).isEqualTo((byte) GREATER);
        assertThat(field.isModified()).isTrue();
        station.press(Key.CURSOR_SELECT);
        assertThat(station.bytes(field)[0]).isEqualTo((byte) QUESTION_MARK);
        assertThat(field.isModified()).isFalse();
        assertThat(station.display.formats().isMasterMdt()).isFalse();
        station.display.formats().setModified(station.field(5, 10, 5, 0));
        station.press(Key.CURSOR_SELECT, Key.CURSOR_SELECT);
        assertThat(station.display.formats().isMasterMdt()).as("another field is modified").isTrue();
        assertThat(station.asked).isEmpty();
    }

    @Test
    @Rule("E4.15")
    void attentionDesignatorsSend() {
        station.field(3, 10, 5, 0, 0x8102);
        station.field(5, 10, 5, 0, 0x8106);
        station.field(7, 10, 5, 0, 0x8103);
        station.text(3, 10, " Go").text(5, 10, "&Go").ready().press(Key.CURSOR_SELECT);
        station.ready().cursor(5, 10).press(Key.CURSOR_SELECT);
        station.ready().cursor(7, 10).press(Key.CURSOR_SELECT);
        assertThat(station.asked).containsExactly("SELECTOR_PEN", "SELECTOR_PEN", "SELECTOR_PEN");
        assertThat(station.display.formats().fields()).allMatch(Field::isModified);
        assertThat(Aid.SELECTOR_PEN.code()).isEqualTo(0x3F);
    }

    @Test
    @Rule("E4.16")
    void whatCannotBeSelectedIsAnError() {
        station.field(3, 10, 3, Field.EXIT_REQUIRED, 0x8102);
        station.field(5, 10, 5, 0, 0x8102);
        station.field(7, 10, 5, 0, 0x8101);
        station.text(5, 10, "&Go").ready().type("?ab").press(Key.CURSOR_SELECT);
        assertThat(station.error()).isEqualTo(OperatorError.CURSOR_SELECT_AT_EXIT);
        for (int row : new int[] {5, 7, 9}) {
            station.press(Key.RESET).cursor(row, 10).press(Key.CURSOR_SELECT);
            assertThat(station.error()).as("row %d", row).isEqualTo(OperatorError.NOT_SELECTABLE);
        }
        assertThat(station.asked).isEmpty();
    }

    @Test
    @Rule("E4.17")
    void choosingAFieldWithAPointerSendsItsAid() {
        station.field(3, 10, 5, 0, 0x8A7B);
        station.field(5, 10, 5, 0, 0x8A31);
        station.field(7, 10, 5, 0, 0x8A00);
        station.ready().cursor(3, 11);
        assertThat(station.asked).as("only moved there").isEmpty();
        station.display.keyboard().pointer().choose(3, 12);
        assertThat(station.cursor()).isEqualTo("3/12");
        assertThat(station.ready().asked).containsExactly("APPLICATION_B");
        station.display.keyboard().pointer().choose(5, 10);
        assertThat(station.ready().asked).containsExactly("APPLICATION_B", "F1");
        station.display.keyboard().pointer().choose(7, 10);
        station.display.keyboard().pointer().choose(99, 10);
        assertThat(station.cursor()).as("00 is no AID").isEqualTo("7/10");
        assertThat(station.asked).hasSize(2);
        assertThat(Aid.APPLICATION_B.code()).isEqualTo(0x7B);
    }

    private byte style(int row, int column) {
        return station.display.snapshot().row(row).style(column);
    }
}
