package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

/** Word wrap: FCW 8680, three rows of eight positions. */
class WordWrapTest {
    private final Station station = new Station();
    private Field first;
    private Field second;
    private Field third;

    @BeforeEach
    void fields() {
        first = station.field(3, 10, 8, 0, 0x8601, 0x8680);
        second = station.field(4, 10, 8, 0, 0x8603, 0x8680);
        third = station.field(5, 10, 8, 0, 0x8602, 0x8680);
        station.ready();
    }

    @Test
    @Rule("E6.6")
    void aWordThatDoesNotFitMovesAsItIsTyped() {
        station.type("some long text");
        rows("some ...", "long ...", "text....");
        assertThat(station.cursor()).isEqualTo("5/14");
    }

    @Test
    @Rule("E6.6")
    void theWordMovesWithTheFirstCharacterBehindTheRow() {
        station.type("to a wor");
        rows("to a wor", "........", "........");
        assertThat(station.cursor()).isEqualTo("4/10");
        station.type("d");
        rows("to a ...", "word....", "........");
        assertThat(station.cursor()).isEqualTo("4/14");
    }

    @Test
    @Rule("E6.6")
    void aBlankThatFollowsAFullRowKeepsItsWordsApart() {
        station.type("to a wor d");
        rows("to a wor", " d......", "........");
    }

    @Test
    @Rule("E6.6")
    void aWordLongerThanARowIsDivided() {
        station.type("abcdefghijkl");
        rows("abcdefgh", "ijkl....", "........");
    }

    @Test
    @Rule("E6.6")
    void theLastRowEndsTheField() {
        Field next = station.field(7, 10, 3, 0);
        station.type("aaaaaaa bbbbbbb cccccccc");
        rows("aaaaaaa ", "bbbbbbb ", "cccccccc");
        station.type("d");
        assertThat(station.contents(next)).isEqualTo("d..");
    }

    @Test
    @Rule("E6.7")
    void insertionMovesWordsDown() {
        station.type("one two three").cursor(3, 10).press(Key.INSERT).type("x");
        rows("xone two", " three..", "........");
        station.type("y");
        rows("xyone ..", "two ....", "three...");
        assertThat(station.cursor()).isEqualTo("3/12");
    }

    @Test
    @Rule("E6.7")
    void theCursorGoesWithTheWordItInsertsInto() {
        station.type("one two.").cursor(3, 16).press(Key.INSERT).type("x");
        rows("one ....", "twxo....", "........");
        assertThat(station.cursor()).isEqualTo("4/13");
    }

    @Test
    @Rule("E6.7")
    void deletionBringsUpWhatOnlyItsLengthKeptDown() {
        station.type("some long text").cursor(3, 10).press(Key.DELETE);
        rows("ome long", " text...", "........");
        station.press(Key.DELETE);
        rows("me long ", "text....", "........");
        station.press(Key.DELETE, Key.DELETE, Key.DELETE, Key.DELETE);
        rows("ong text", "........", "........");
    }

    @Test
    @Rule("E6.7")
    void deletionLeavesRowsAloneThatTheOperatorBegan() {
        station.type("Mr").press(Key.NEW_LINE).type("X").cursor(3, 11).press(Key.DELETE);
        rows("M.......", "X.......", "........");
    }

    @Test
    @Rule("E6.7")
    void wordsInDifferentRowsStayApart() {
        station.type("abcdefg").press(Key.NEW_LINE).type("hi").cursor(3, 10).press(Key.DELETE, Key.DELETE, Key.DELETE);
        rows("defg hi.", "........", "........");
    }

    @Test
    @Rule("E6.7")
    void aDividedWordStaysOneWord() {
        station.type("abcdefghijkl").cursor(3, 10).press(Key.DELETE);
        rows("bcdefghi", "jkl.....", "........");
    }

    @Test
    @Rule("E6.8")
    void whatHasNoRoomInAnyRowChangesNothing() {
        station.type("aaaaaaa bbbbbbb ccccccc.").cursor(3, 10).press(Key.INSERT).type("xx");
        rows("aaaaaaa ", "bbbbbbb ", "ccccccc.");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
    }

    @Test
    @Rule("E6.8")
    void roomInTheLastRowIsNotEnoughWhenAWordDoesNotFit() {
        station.type("aaaaaaaa").press(Key.NEW_LINE).type("ccccccc").cursor(4, 10).type("bbbbbbbb")
                .cursor(4, 10).press(Key.INSERT).type("x");
        rows("aaaaaaaa", "bbbbbbbb", "ccccccc.");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
    }

    @Test
    @Rule("E6.6")
    void aPlainFieldOfSeveralRowsWrapsToo() {
        Station other = new Station();
        Field field = other.field(3, 76, 85, 0, 0x8680);
        other.ready().type("ab cdefg");
        assertThat(other.contents(field)).startsWith("ab ..cdefg.");
        assertThat(other.cursor()).isEqualTo("4/6");
    }

    private void rows(String one, String two, String three) {
        assertThat(station.contents(first)).isEqualTo(one);
        assertThat(station.contents(second)).isEqualTo(two);
        assertThat(station.contents(third)).isEqualTo(three);
    }
}
