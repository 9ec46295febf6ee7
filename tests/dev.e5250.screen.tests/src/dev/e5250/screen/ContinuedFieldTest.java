package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

/** Continued fields: FCW 8601, 8603, 8602 (SC30-3533 15.6.12.2). */
class ContinuedFieldTest {
    private final Station station = new Station();
    private Field first;
    private Field middle;
    private Field last;

    @BeforeEach
    void fields() {
        first = station.field(3, 10, 4, 0, 0x8601);
        middle = station.field(4, 10, 4, 0, 0x8603);
        last = station.field(5, 10, 4, 0, 0x8602);
        station.field(7, 10, 4, 0);
        station.ready();
    }

    @Test
    @Rule({"E6.1", "E6.5", "E2.9"})
    void typingGoesThroughAllSegmentsAndOnToTheNextField() {
        station.type("abcdefghijkl");
        assertThat(all()).isEqualTo("abcdefghijkl");
        assertThat(station.cursor()).isEqualTo("7/10");
        assertThat(first.isModified()).isTrue();
        assertThat(middle.isModified()).isFalse();
        assertThat(last.isModified()).isFalse();
    }

    @Test
    @Rule({"E6.2", "E6.3"})
    void insertionMovesThroughAllSegmentsAndWantsRoomInTheLast() {
        station.type("abcdefghijk").cursor(3, 11).press(Key.INSERT).type("X");
        assertThat(all()).isEqualTo("aXbcdefghijk");
        assertThat(station.cursor()).isEqualTo("3/12");
        station.type("Y");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(all()).as("nothing changed").isEqualTo("aXbcdefghijk");
    }

    @Test
    @Rule("E6.2")
    void deletionMovesThroughAllSegments() {
        station.type("abcdefghijk").cursor(3, 12).press(Key.DELETE);
        assertThat(all()).isEqualTo("abdefghijk..");
        station.cursor(4, 10).press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(all()).isEqualTo("abdfghijk...");
        assertThat(station.cursor()).isEqualTo("3/13");
    }

    @Test
    @Rule({"E6.4", "E3.2", "E3.13"})
    void fieldExitErasesToTheEndOfTheLastSegment() {
        station.type("abcdefghijk").cursor(4, 11).press(Key.FIELD_EXIT);
        assertThat(all()).isEqualTo("abcde.......");
        assertThat(station.cursor()).isEqualTo("7/10");
    }

    @Test
    @Rule({"E6.4", "E7.10", "E7.11"})
    void eraseKeysWorkOnAllSegments() {
        station.type("abcdefghijk").cursor(4, 11).press(Key.ERASE_EOF);
        assertThat(all()).isEqualTo("abcde.......");
        assertThat(station.cursor()).isEqualTo("4/11");
        station.press(Key.ERASE_FIELD);
        assertThat(all()).isEqualTo("............");
        assertThat(station.cursor()).isEqualTo("3/10");
        station.type("abcdefghijk").press(Key.ERASE_INPUT);
        assertThat(all()).as("Erase Input").isEqualTo("............");
    }

    @Test
    @Rule("E7.7")
    void backspaceAndTabTakeSegmentsForOneField() {
        station.cursor(4, 10).press(Key.BACKSPACE);
        assertThat(station.cursor()).isEqualTo("3/13");
        station.press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("7/10");
        station.press(Key.BACKTAB);
        assertThat(station.cursor()).isEqualTo("3/10");
        station.cursor(7, 10).press(Key.BACKSPACE);
        assertThat(station.cursor()).isEqualTo("5/13");
        station.cursor(3, 12).press(Key.NEW_LINE);
        assertThat(station.cursor()).as("New Line knows rows").isEqualTo("4/10");
    }

    @Test
    @Rule("E4.1")
    void aMandatoryContinuedFieldIsSatisfiedByDataInAnySegment() {
        Station other = new Station();
        other.field(3, 10, 4, Field.MANDATORY_ENTER, 0x8601);
        other.field(4, 10, 4, Field.MANDATORY_ENTER, 0x8602);
        other.ready().cursor(4, 10).type("x").press(Key.ENTER);
        assertThat(other.error()).isNull();
        assertThat(other.asked).containsExactly("ENTER");
    }

    @Test
    @Rule("E7.15")
    void dupFillsThroughTheLastSegment() {
        Station other = new Station();
        Field one = other.field(3, 10, 3, Field.DUP_ENABLED, 0x8601);
        Field two = other.field(4, 10, 2, Field.DUP_ENABLED, 0x8602);
        other.ready().type("ab").press(Key.DUP);
        assertThat(other.bytes(one)).containsExactly(0x81, 0x82, 0x1C);
        assertThat(other.bytes(two)).containsExactly(0x1C, 0x1C);
    }

    private String all() {
        return station.contents(first) + station.contents(middle) + station.contents(last);
    }
}
