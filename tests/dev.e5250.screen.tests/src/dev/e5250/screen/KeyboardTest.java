package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.conformance.Rule;

/** States, AIDs, type-ahead and errors; the editing of fields is in {@link FieldEditorTest}. */
class KeyboardTest {
    private final Station station = new Station();
    private final Field user = station.field(6, 53, 10, Field.MONOCASE);
    private final Field password = station.field(7, 53, 10, 0);

    @Test
    @Rule("E1.3")
    void isLockedUntilTheHostUnlocksAndReads() {
        assertThat(station.state()).isEqualTo(KeyboardState.LOCKED);
        station.display.keyboard().unlock();
        assertThat(station.state()).as("unlocked, but nobody reads").isEqualTo(KeyboardState.LOCKED);
        station.display.keyboard().setReadOutstanding(true);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule({"E9.1", "E9.2"})
    void whatIsTypedWhileLockedIsTypedAgainInOrderWhenItUnlocks() {
        station.type("demo").press(Key.TAB).type("Secret").press(Key.ENTER).type("ahead");
        assertThat(station.contents(user)).isEqualTo("..........");
        assertThat(station.display.keyboard().typedAhead()).isEqualTo(17);
        station.ready();
        assertThat(station.contents(user)).isEqualTo("DEMO......");
        assertThat(station.contents(password)).isEqualTo("Secret....");
        assertThat(station.asked).containsExactly("ENTER");
        assertThat(station.display.keyboard().typedAhead()).as("the rest waits for the next screen").isEqualTo(5);
        station.ready();
        assertThat(station.contents(user)).isEqualTo("AHEAD.....");
        assertThat(station.display.keyboard().typedAhead()).isZero();
    }

    @Test
    @Rule("E9.3")
    void resetDropsWhatWasTypedAhead() {
        station.type("abc").press(Key.RESET).ready();
        assertThat(station.contents(user)).isEqualTo("..........");
    }

    @Test
    @Rule("E9.4")
    void tooMuchTypedAheadIsAnErrorTheOperatorSees() {
        station.type("x".repeat(TypeAhead.LIMIT));
        assertThat(station.state()).isEqualTo(KeyboardState.LOCKED);
        station.type("y");
        assertThat(station.error()).isEqualTo(OperatorError.KEYBOARD_OVERRUN);
        assertThat(station.row(24)).startsWith(" 0001");
        assertThat(station.display.keyboard().typedAhead()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    @Rule("E1.1")
    void everyKeyWithAnAidSendsItAndLocks(Key key) {
        station.ready().press(key);
        if (key.aid() == null) {
            assertThat(station.asked).doesNotContain("ENTER");
        } else {
            assertThat(station.asked).containsExactly(key.aid().name());
            assertThat(station.state()).isEqualTo(KeyboardState.LOCKED);
        }
    }

    @Test
    @Rule({"E1.4", "E8.2"})
    void anErrorShowsOnTheErrorLineAndResetTakesItAway() {
        station.text(24, 2, "F3=Exit").ready().cursor(1, 1).type("x");
        assertThat(station.state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(station.row(24)).startsWith(" 0005  ").contains("protected");
        assertThat(station.display.alarms()).isOne();
        station.type("y").press(Key.DELETE, Key.FIELD_EXIT, Key.INSERT);
        assertThat(station.state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
        assertThat(station.display.alarms()).as("a key that is refused is heard").isEqualTo(5);
        station.press(Key.RESET);
        assertThat(station.row(24)).isEqualTo(" F3=Exit");
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule("E8.1")
    void everyErrorTextFitsTheErrorLine() {
        for (OperatorError error : OperatorError.values()) {
            assertThat(error.text()).as(error.name()).isNotBlank().hasSizeLessThanOrEqualTo(73);
        }
    }

    @Test
    @Rule({"E1.4", "E8.3"})
    void helpOnAnErrorAsksTheHostForItsNumberOnce() {
        station.ready().cursor(1, 1).type("x").press(Key.HELP, Key.HELP);
        assertThat(station.asked).containsExactly("help 0005");
        assertThat(station.state()).isEqualTo(KeyboardState.POST_HELP_ERROR);
        station.press(Key.RESET);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("E1.4")
    void aHostErrorReplacesTheLock() {
        station.ready().press(Key.ENTER);
        byte[] text = station.display.ccsid().toHost(" CPF1120 - User does not exist.");
        text[0] = 0x22;
        station.display.keyboard().showHostError(24, text, 0, text.length);
        assertThat(station.state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
        assertThat(station.error()).isNull();
        assertThat(station.row(24)).isEqualTo(" CPF1120 - User does not exist.");
        station.press(Key.RESET);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.row(24)).isEmpty();
    }

    @Test
    @Rule("E1.12")
    void insertModeEndsWithAnAidAnErrorAndReset() {
        station.ready().press(Key.INSERT);
        assertThat(station.display.keyboard().isInsertMode()).isTrue();
        station.press(Key.RESET);
        assertThat(station.display.keyboard().isInsertMode()).isFalse();
        station.press(Key.INSERT, Key.ENTER);
        assertThat(station.display.keyboard().isInsertMode()).isFalse();
        station.ready().press(Key.INSERT).cursor(1, 1).type("x");
        assertThat(station.display.keyboard().isInsertMode()).isFalse();
    }

    @Test
    @Rule({"E7.19", "E1.4"})
    void attentionGoesOutAtAnyTime() {
        station.press(Key.ATTENTION);
        station.ready().press(Key.ATTENTION).cursor(1, 1).type("x").press(Key.ATTENTION);
        assertThat(station.asked).containsExactly("attention", "attention", "attention");
        assertThat(station.state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
    }

    @Test
    @Rule("E1.8")
    void systemRequestOpensALineThatEnterSends() {
        station.text(24, 2, "F3=Exit").ready().press(Key.SYSTEM_REQUEST);
        assertThat(station.state()).isEqualTo(KeyboardState.SYSTEM_REQUEST);
        assertThat(station.row(24)).isEmpty();
        assertThat(station.display.snapshot().cursorRow()).isEqualTo(24);
        station.type("2x").press(Key.BACKSPACE, Key.DELETE).type("9");
        assertThat(station.row(24)).isEqualTo(" 29");
        station.press(Key.ENTER);
        assertThat(station.asked).containsExactly("system request <29>");
        assertThat(station.row(24)).isEqualTo(" F3=Exit");
        assertThat(station.state()).as("a host may stay silent").isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("E1.8")
    void resetLeavesASystemRequestAndOtherKeysAreAnError() {
        station.ready().press(Key.SYSTEM_REQUEST, Key.F3);
        assertThat(station.error()).isEqualTo(OperatorError.INVALID_AFTER_SYSTEM_REQUEST);
        station.press(Key.RESET, Key.SYSTEM_REQUEST, Key.RESET);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.asked).isEmpty();
    }

    @Test
    void clickingMovesTheCursorOnlyWhereItCanBe() {
        station.ready().cursor(24, 80);
        assertThat(station.cursor()).isEqualTo("24/80");
        station.cursor(25, 1).cursor(0, 5).cursor(3, 81);
        assertThat(station.cursor()).isEqualTo("24/80");
    }

    @Test
    void functionKeysHaveTheirNumbers() {
        for (int number = 1; number <= 24; number++) {
            assertThat(Key.function(number).name()).isEqualTo("F" + number);
            assertThat(Key.function(number).aid().functionNumber()).isEqualTo(number);
        }
    }
}
