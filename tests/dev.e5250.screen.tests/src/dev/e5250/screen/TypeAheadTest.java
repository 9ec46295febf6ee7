package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.conformance.Rule;

class TypeAheadTest {
    private final Station station = new Station();
    private final Field first = station.field(3, 10, 10, 0);
    private final Field second = station.field(4, 10, 10, 0);

    @Test
    @Rule("E9.6")
    void pastesAndPointerPositionsWaitInOrder() {
        station.type("a").paste("bc\nde").cursor(3, 15).type("f").paste("g");
        assertThat(station.display.keyboard().typedAhead()).isEqualTo(5);
        assertThat(station.contents(first)).isEqualTo("..........");
        station.ready();
        assertThat(station.contents(first)).isEqualTo("abc..fg...");
        assertThat(station.contents(second)).isEqualTo(".de.......");
        assertThat(station.display.keyboard().retainedTypeAhead()).isZero();
    }

    @Test
    @Rule("E9.4")
    void morePastedThanItKeepsIsAnErrorTheOperatorSees() {
        String large = "x".repeat(DisplaySize.ALTERNATE.positions());
        station.paste(large).paste(large);
        assertThat(station.error()).isNull();
        assertThat(station.display.keyboard().retainedTypeAhead())
                .isLessThanOrEqualTo(Character.BYTES * TypeAhead.PASTE_LIMIT + 2 * Integer.BYTES);
        station.paste("y");
        assertThat(station.error()).isEqualTo(OperatorError.KEYBOARD_OVERRUN);
        assertThat(station.display.keyboard().retainedTypeAhead()).isZero();
    }

    @Test
    @Rule("E9.4")
    void exactlyWhatItKeepsIsReplayedWhole() {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < TypeAhead.LIMIT; i++) {
            station.type(String.valueOf((char) ('a' + i % 26)));
            expected.append((char) ('a' + i % 26));
        }
        Station other = new Station();
        Field field = other.field(3, 10, TypeAhead.LIMIT + 1, 0);
        other.type(expected.toString()).ready();
        assertThat(other.contents(field)).isEqualTo(expected + ".");
        assertThat(other.error()).isNull();
    }

    @Test
    @Rule("E9.5")
    void insertWorksAtOnceWhileLocked() {
        station.text(3, 10, "ab").type("X").press(Key.INSERT);
        assertThat(station.display.keyboard().isInsertMode()).isTrue();
        station.ready();
        assertThat(station.contents(first)).isEqualTo("Xab.......");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET", "ATTENTION", "SYSTEM_REQUEST"})
    @Rule("E9.3")
    void keysThatBreakOffDropIt(Key key) {
        station.type("abc").paste("def").press(key);
        assertThat(station.display.keyboard().typedAhead()).isZero();
        assertThat(station.display.keyboard().retainedTypeAhead()).isZero();
        station.press(Key.RESET).ready();
        assertThat(station.contents(first)).isEqualTo("..........");
    }

    @Test
    @Rule("E9.3")
    void anErrorWhileReplayingDropsTheRest() {
        station.type("abc").cursor(1, 1).type("x").press(Key.ENTER).ready();
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(station.display.keyboard().typedAhead()).isZero();
        station.press(Key.RESET);
        assertThat(station.asked).isEmpty();
        assertThat(station.contents(first)).isEqualTo("abc.......");
    }

    @Test
    @Rule("E9.2")
    void eachAidWaitsForItsOwnRead() {
        station.type("a").press(Key.ENTER).type("b").press(Key.F3).type("c");
        station.ready();
        assertThat(station.asked).containsExactly("ENTER");
        station.display.keyboard().setReadOutstanding(false);
        station.display.keyboard().unlock();
        station.display.keyboard().hostDone();
        assertThat(station.asked).as("unlocked, but nobody reads").containsExactly("ENTER");
        station.ready();
        assertThat(station.asked).containsExactly("ENTER", "F3");
        station.ready();
        assertThat(station.contents(first)).isEqualTo("c.........");
    }
}
