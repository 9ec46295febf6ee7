package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

class FieldEditorTest {
    private final Station station = new Station();

    @Test
    @Rule({"E2.9", "E2.10"})
    void typingFillsAFieldSetsItsMdtAndGoesOnToTheNext() {
        Field first = station.field(3, 10, 3, 0);
        Field second = station.field(5, 10, 3, 0);
        station.ready().type("ab");
        assertThat(station.cursor()).isEqualTo("3/12");
        assertThat(first.isModified()).isTrue();
        assertThat(second.isModified()).isFalse();
        station.type("cd");
        assertThat(station.contents(first)).isEqualTo("abc");
        assertThat(station.contents(second)).isEqualTo("d..");
        assertThat(station.cursor()).isEqualTo("5/11");
        assertThat(station.display.formats().isMasterMdt()).isTrue();
    }

    @Test
    @Rule({"E2.8", "E4.11"})
    void nothingCanBeTypedOutsideOfAFieldOrIntoABypassField() {
        station.field(3, 10, 3, 0);
        Field bypass = station.field(5, 10, 3, Field.BYPASS);
        station.ready().cursor(5, 10).type("x");
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(station.contents(bypass)).isEqualTo("...");
        station.press(Key.RESET).cursor(3, 9).type("x");
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E2.7")
    void monocaseFieldsTakeCapitals() {
        Field field = station.field(3, 10, 5, Field.MONOCASE);
        station.ready().type("a\u00E4i1");
        assertThat(station.contents(field)).isEqualTo("A\u00C4I1.");
    }

    @Test
    @Rule("E2.11")
    void aCharacterThatTheHostDoesNotHaveIsRefused() {
        Field field = station.field(3, 10, 5, 0);
        station.ready().type("\u4E00");
        assertThat(station.error()).isEqualTo(OperatorError.UNDEFINED_KEY);
        assertThat(station.contents(field)).isEqualTo(".....");
        assertThat(field.isModified()).isFalse();
    }

    @Test
    @Rule("E7.1")
    void arrowsGoAnywhereAndRoundTheEdges() {
        station.ready().cursor(1, 1).press(Key.LEFT);
        assertThat(station.cursor()).isEqualTo("24/80");
        station.press(Key.RIGHT);
        assertThat(station.cursor()).isEqualTo("1/1");
        station.press(Key.UP);
        assertThat(station.cursor()).isEqualTo("24/1");
        station.press(Key.DOWN, Key.DOWN);
        assertThat(station.cursor()).isEqualTo("2/1");
    }

    @Test
    @Rule({"E7.3", "E7.4"})
    void tabAndBacktabGoFromFieldToField() {
        station.field(3, 10, 5, 0);
        station.field(5, 10, 5, Field.BYPASS);
        station.field(7, 10, 5, 0);
        station.ready().press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("7/10");
        station.press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("3/10");
        station.press(Key.RIGHT, Key.BACKTAB);
        assertThat(station.cursor()).as("start of the field first").isEqualTo("3/10");
        station.press(Key.BACKTAB);
        assertThat(station.cursor()).isEqualTo("7/10");
    }

    @Test
    @Rule("E7.3")
    void tabWithoutAnyFieldGoesHome() {
        station.ready().cursor(9, 9).press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule("E7.5")
    void newLineGoesToTheFirstInputBelow() {
        station.field(3, 10, 5, 0);
        station.field(3, 20, 5, 0);
        station.field(7, 30, 5, 0);
        station.ready().press(Key.NEW_LINE);
        assertThat(station.cursor()).isEqualTo("7/30");
        station.press(Key.NEW_LINE);
        assertThat(station.cursor()).isEqualTo("3/10");
    }

    @Test
    @Rule("E7.5")
    void newLineStaysInAFieldOverSeveralRows() {
        station.field(3, 10, 200, 0);
        station.ready().press(Key.NEW_LINE);
        assertThat(station.cursor()).isEqualTo("4/1");
    }

    @Test
    @Rule("E7.6")
    void homeGoesToTheInsertCursorAndThereItIsRecordBackspace() {
        station.field(3, 10, 5, 0);
        station.display.setInsertCursor(station.display.buffer().address(20, 7));
        station.ready().cursor(1, 1).press(Key.HOME);
        assertThat(station.cursor()).isEqualTo("20/7");
        station.press(Key.HOME);
        assertThat(station.asked).containsExactly("RECORD_BACKSPACE");
    }

    @Test
    @Rule("E7.7")
    void backspaceMovesWithoutErasingAndGoesToThePreviousField() {
        Field first = station.field(3, 10, 3, 0);
        station.field(5, 10, 3, 0);
        station.ready().type("ab").press(Key.BACKSPACE);
        assertThat(station.contents(first)).isEqualTo("ab.");
        assertThat(station.cursor()).isEqualTo("3/11");
        station.cursor(5, 10).press(Key.BACKSPACE);
        assertThat(station.cursor()).isEqualTo("3/12");
    }

    @Test
    @Rule("E7.9")
    void deleteClosesTheGapWithANull() {
        Field field = station.field(3, 10, 5, 0);
        station.ready().type("abcd").cursor(3, 11).press(Key.DELETE);
        assertThat(station.contents(field)).isEqualTo("acd..");
        assertThat(station.cursor()).isEqualTo("3/11");
        station.cursor(1, 1).press(Key.DELETE);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E7.10")
    void eraseEofNullsToTheEndOfTheField() {
        Field field = station.field(3, 10, 5, 0);
        station.text(3, 10, "abcde").ready().cursor(3, 12).press(Key.ERASE_EOF);
        assertThat(station.contents(field)).isEqualTo("ab...");
        assertThat(field.isModified()).isTrue();
        assertThat(station.cursor()).isEqualTo("3/12");
    }

    @Test
    @Rule("E7.12")
    void eraseInputNullsWhatWasModifiedAndKeepsItsMdt() {
        Field typed = station.field(3, 10, 3, 0);
        Field untouched = station.field(5, 10, 3, 0);
        station.text(5, 10, "old").ready().type("ab").press(Key.ERASE_INPUT);
        assertThat(station.contents(typed)).isEqualTo("...");
        assertThat(typed.isModified()).isTrue();
        assertThat(station.contents(untouched)).isEqualTo("old");
        assertThat(station.cursor()).isEqualTo("3/10");
    }

    @Test
    @Rule("E7.13")
    void insertPushesWhatFollowsIfTheLastPositionIsFree() {
        Field field = station.field(3, 10, 5, 0);
        station.ready().type("abc").cursor(3, 11).press(Key.INSERT).type("X");
        assertThat(station.contents(field)).isEqualTo("aXbc.");
        station.type("Y");
        assertThat(station.contents(field)).isEqualTo("aXYbc");
        station.type("Z");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(station.contents(field)).as("nothing is lost").isEqualTo("aXYbc");
    }

    @Test
    void numericFieldsTakeTheirCharactersOnly() {
        Field numeric = station.field(3, 10, 8, 0x0300);
        station.ready().type("1+-., 9");
        assertThat(station.contents(numeric)).isEqualTo("1+-., 9.");
        station.type("a");
        assertThat(station.error()).isEqualTo(OperatorError.NUMERIC_ONLY);
    }

    @Test
    void digitsAlphabeticAndInputOutputFieldsTakeTheirs() {
        station.field(3, 10, 3, 0x0500);
        station.field(5, 10, 3, 0x0100);
        station.field(7, 10, 3, 0x0600);
        station.ready().type("-");
        assertThat(station.error()).isEqualTo(OperatorError.DIGITS_ONLY);
        station.press(Key.RESET, Key.TAB).type("7");
        assertThat(station.error()).isEqualTo(OperatorError.ALPHABETIC_ONLY);
        station.press(Key.RESET, Key.TAB).type("x");
        assertThat(station.error()).isEqualTo(OperatorError.DATA_NOT_ALLOWED);
    }

    @Test
    void aFullFieldIsForgottenWhenTheHostMovesTheCursorAway() {
        station.field(3, 10, 3, Field.EXIT_REQUIRED);
        Field other = station.field(5, 10, 3, 0);
        station.ready().type("abc");
        station.display.setCursor(station.display.buffer().address(9, 9));
        station.press(Key.BACKSPACE);
        assertThat(station.cursor()).isEqualTo("9/8");
        station.cursor(3, 10).type("abc");
        station.display.setCursor(other.start());
        station.type("x");
        assertThat(station.error()).isNull();
        assertThat(station.contents(other)).isEqualTo("x..");
    }

    @Test
    void aFullFieldStaysFullWhenTheHostLeavesTheCursorThere() {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.ready().type("abc");
        station.display.setCursor(field.end());
        station.type("d");
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_FULL);
    }

    @Test
    @Rule({"E4.7", "E3.3"})
    void aFieldThatWantsAnExitKeyTakesNothingMore() {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.field(5, 10, 3, 0);
        station.ready().type("abc");
        assertThat(station.cursor()).isEqualTo("3/12");
        assertThat(station.display.snapshot().cursorBlinks()).isTrue();
        station.type("d");
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_FULL);
        station.press(Key.RESET, Key.FIELD_EXIT);
        assertThat(station.contents(field)).as("the way out that the message names loses nothing").isEqualTo("abc");
        assertThat(station.cursor()).isEqualTo("5/10");
    }

    @Test
    @Rule("E3.3")
    void fieldExitOnAFullFieldErasesNothing() {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.ready().type("abc").press(Key.FIELD_EXIT);
        assertThat(station.contents(field)).isEqualTo("abc");
    }

    @Test
    @Rule("E4.9")
    void autoEnterSendsWhenTheLastPositionIsTyped() {
        station.field(3, 10, 2, Field.AUTO_ENTER);
        station.ready().type("a");
        assertThat(station.asked).isEmpty();
        station.type("b");
        assertThat(station.asked).containsExactly("ENTER");
    }

    @Test
    @Rule("E7.15")
    void dupFillsTheFieldWhereItIsAllowed() {
        Field enabled = station.field(3, 10, 3, Field.DUP_ENABLED);
        station.field(5, 10, 3, 0);
        station.ready().type("a").press(Key.DUP);
        assertThat(station.bytes(enabled)).containsExactly(0x81, 0x1C, 0x1C);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.press(Key.DUP);
        assertThat(station.error()).isEqualTo(OperatorError.DUP_NOT_ALLOWED);
    }

    @Test
    @Rule("E7.16")
    void fieldMarkIsTypedLikeACharacter() {
        Field field = station.field(3, 10, 3, Field.DUP_ENABLED);
        station.ready().type("a").press(Key.FIELD_MARK).type("b");
        assertThat(station.bytes(field)).containsExactly(0x81, 0x1E, 0x82);
    }

    @Test
    @Rule({"E4.1", "E4.2"})
    void enterWantsMandatoryFieldsFilledOnceAnythingWasTyped() {
        station.field(3, 10, 3, 0);
        station.field(5, 10, 3, Field.MANDATORY_ENTER);
        station.ready().press(Key.ENTER);
        assertThat(station.asked).as("nothing was typed").containsExactly("ENTER");
        station.ready().type("a").press(Key.ENTER);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_ENTER);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.press(Key.RESET, Key.CLEAR);
        assertThat(station.asked).as("Clear is exempt").containsExactly("ENTER", "CLEAR");
    }

    @Test
    @Rule("E4.3")
    void enterWantsMandatoryFillFieldsFull() {
        station.field(3, 10, 3, 0x0007);
        station.ready().type("ab").press(Key.ENTER);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL);
        station.press(Key.RESET).cursor(3, 12).type("c").press(Key.ENTER);
        assertThat(station.asked).containsExactly("ENTER");
    }

    @Test
    @Rule("E4.6")
    void enterWantsRightAdjustFieldsLeftByAnExitKey() {
        Field field = station.field(3, 10, 4, 0x0006);
        station.ready().type("12").press(Key.ENTER);
        assertThat(station.error()).isEqualTo(OperatorError.RIGHT_ADJUST_EXIT_REQUIRED);
        station.press(Key.RESET).cursor(3, 12).press(Key.FIELD_EXIT, Key.ENTER);
        assertThat(station.contents(field)).isEqualTo("  12");
        assertThat(station.asked).containsExactly("ENTER");
    }
}
