package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

/** Mistakes about fields and keys that users of other emulators reported, each by what they saw. */
class EmulatorBugsTest {
    private final Station station = new Station();

    /** Segments were sent one by one, or each with an MDT of its own. */
    @Test
    @Rule({"E6.1", "E6.5"})
    void aContinuedFieldIsOneFieldWithTheMdtOfItsFirstSegment() {
        Field first = station.field(3, 10, 3, 0, 0x8601);
        Field last = station.field(4, 10, 3, 0, 0x8602);
        station.ready().cursor(4, 10).type("x");
        assertThat(first.isModified()).isTrue();
        assertThat(last.isModified()).isFalse();
        assertThat(station.display.formats().group(last).length()).isEqualTo(6);
    }

    /** The sign was typed over, or counted as a digit. */
    @Test
    @Rule({"E2.6", "E3.5", "E3.6"})
    void aSignedNumericFieldHasOneDigitLessThanPositions() {
        Field field = station.field(3, 10, 4, 0x0700);
        station.ready().type("1234");
        assertThat(station.error()).isEqualTo(OperatorError.SIGN_POSITION);
        station.press(Key.RESET, Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo("123-");
        station.cursor(3, 10).type("5").press(Key.FIELD_EXIT);
        assertThat(station.contents(field)).isEqualTo("  5.");
    }

    /** A field that was written again at its place came twice: Tab stopped at it twice. */
    @Test
    @Rule("E7.3")
    void aFieldThatIsDefinedAgainIsStillOneField() {
        Field field = station.field(3, 10, 4, 0);
        station.field(5, 10, 4, 0);
        station.display.formats().redefine(field, 0x4000 | Field.MONOCASE, 0x26);
        station.ready().press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.press(Key.TAB).type("a");
        assertThat(station.contents(field)).isEqualTo("A...");
        assertThat(station.display.formats().fields()).hasSize(2);
    }

    /** Keys were lost, or came in another order, when they were typed fast or while the host worked. */
    @Test
    @Rule("E9.1")
    void keysTypedWhileLockedAreNotLost() {
        Field field = station.field(3, 10, 100, 0);
        station.ready().type("before").press(Key.ENTER).type("while");
        station.display.keyboard().unlock();
        station.display.keyboard().hostDone();
        station.type("unread");
        station.display.keyboard().setReadOutstanding(true);
        station.display.keyboard().hostDone();
        station.type("after");
        assertThat(station.contents(field)).startsWith("beforewhileunreadafter.");
    }

    /** Reset left what was typed before it, which then came into the next screen. */
    @Test
    @Rule("E9.3")
    void resetDropsWhatWasTypedAhead() {
        Field field = station.field(3, 10, 10, 0);
        station.type("abc").press(Key.RESET).type("d").ready();
        assertThat(station.contents(field)).isEqualTo("d.........");
    }

    /** Insertion into a full field moved data before it found that there was no room. */
    @Test
    @Rule("E7.13")
    void insertionLooksForRoomBeforeItChangesAnything() {
        Field field = station.field(3, 10, 4, 0);
        station.ready().type("abc").cursor(3, 13).type("d").cursor(3, 11).press(Key.INSERT).type("X");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(station.contents(field)).isEqualTo("abcd");
    }

    /** Passwords were seen in copies and logs, and those of 128 characters did not fit. */
    @Test
    @Rule("E6.1")
    void aPasswordOfManyRowsIsTypedWholeAndNeverSeen() {
        Field field = station.field(6, 70, 128, 0);
        station.attribute(6, 69, 0x27).ready().type("p".repeat(64)).paste("q".repeat(64));
        assertThat(station.contents(field)).isEqualTo("p".repeat(64) + "q".repeat(64));
        assertThat(station.display.snapshot().text()).doesNotContain("p", "q");
        assertThat(station.display.contents().fields().get(0).text()).isBlank();
    }
}
