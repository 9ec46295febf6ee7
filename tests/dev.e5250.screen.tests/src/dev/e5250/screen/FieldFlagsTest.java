package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.conformance.Rule;

/** What FFW and FCWs make of a field, beyond its shift (SA21-9247 pp. 2-65 to 2-70, 2-119, 2-158). */
class FieldFlagsTest {
    private static final int MANDATORY_FILL = 0x0007;
    private static final int BLANK_FILL = 0x0006;

    private final Station station = new Station();

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "PAGE_UP", "PAGE_DOWN", "ROLL_LEFT", "F1", "F24"})
    @Rule("E4.1")
    void keysThatSendDataWantMandatoryFields(Key key) {
        station.field(3, 10, 3, 0);
        station.field(5, 10, 3, Field.MANDATORY_ENTER | Field.BYPASS);
        station.field(7, 10, 3, Field.MANDATORY_ENTER);
        station.ready().type("a").press(key);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_ENTER);
        assertThat(station.cursor()).isEqualTo("7/10");
        station.press(Key.RESET).type("b").press(key);
        assertThat(station.asked).containsExactly(key.aid().name());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEAR", "PA1", "HELP", "PRINT", "F3", "ATTENTION", "SYSTEM_REQUEST"})
    @Rule("E4.2")
    void keysWithoutDataDoNotWantMandatoryFields(Key key) {
        station.display.formats().setHeader(new byte[] {0, 0, 0, 24, 0, 0, 0x04}, 0, 7); // F3 sends no data
        station.field(3, 10, 3, 0);
        station.field(7, 10, 3, Field.MANDATORY_ENTER);
        station.ready().type("a").press(key);
        assertThat(station.error()).isNull();
    }

    @Test
    @Rule("E7.10")
    void erasingDoesNotSatisfyMandatoryEnter() {
        Field field = station.field(3, 10, 3, Field.MANDATORY_ENTER);
        station.ready().type("a").cursor(3, 10).press(Key.ERASE_EOF, Key.ENTER);
        assertThat(field.isModified()).isTrue();
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_ENTER);
        station.press(Key.RESET).type("b").press(Key.ENTER);
        assertThat(station.asked).containsExactly("ENTER");
    }

    @ParameterizedTest
    @EnumSource(names = {"TAB", "BACKTAB", "UP", "DOWN", "LEFT", "NEW_LINE", "HOME", "BACKSPACE", "PREVIOUS_WORD"})
    @Rule("E4.3")
    void aMandatoryFillFieldIsNotLeftInPart(Key key) {
        station.field(1, 2, 3, 0);
        Field field = station.field(3, 10, 3, MANDATORY_FILL);
        station.field(5, 10, 3, 0);
        station.ready().cursor(3, 10).type("a").cursor(3, 10).press(key);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL);
        assertThat(station.cursor()).isEqualTo("3/10");
        assertThat(station.contents(field)).isEqualTo("a..");
        station.press(Key.RESET, Key.ERASE_FIELD, key);
        assertThat(station.error()).as("empty is as good as full").isNull();
        assertThat(station.cursor()).isNotEqualTo("3/10");
    }

    @Test
    @Rule("E4.3")
    void neitherAPointerNorAnAidLeavesAMandatoryFillFieldInPart() {
        station.field(3, 10, 3, MANDATORY_FILL);
        station.ready().type("ab").cursor(9, 9);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL);
        station.press(Key.RESET, Key.ENTER);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL);
        assertThat(station.cursor()).isEqualTo("3/10");
        assertThat(station.asked).isEmpty();
    }

    @Test
    @Rule("E4.3")
    void whatTheHostWroteIsNotTheOperatorsToFill() {
        station.field(3, 10, 3, MANDATORY_FILL);
        station.text(3, 10, "a").ready().press(Key.DOWN);
        assertThat(station.error()).isNull();
        station.press(Key.ENTER);
        assertThat(station.asked).containsExactly("ENTER");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELP", "PRINT", "F3"})
    @Rule("E4.4")
    void keysWithoutDataAreNotValidInAPartOfAMandatoryFillField(Key key) {
        station.display.formats().setHeader(new byte[] {0, 0, 0, 24, 0, 0, 0x04}, 0, 7);
        station.field(3, 10, 3, MANDATORY_FILL);
        station.ready().type("ab").press(key);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL_KEY);
        station.press(Key.RESET, Key.CLEAR);
        assertThat(station.asked).containsExactly("CLEAR");
    }

    @Test
    @Rule("E4.5")
    void dupFillsAMandatoryFillField() {
        Field field = station.field(3, 10, 3, MANDATORY_FILL | Field.DUP_ENABLED);
        station.ready().type("a").press(Key.DUP, Key.ENTER);
        assertThat(station.bytes(field)).containsExactly(0x81, 0x1C, 0x1C);
        assertThat(station.asked).containsExactly("ENTER");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "F3", "F6", "PAGE_DOWN", "PRINT", "HELP"})
    @Rule("E4.6")
    void aRightAdjustFieldIsEndedByAnExitKeyFirst(Key key) {
        station.display.formats().setHeader(new byte[] {0, 0, 0, 24, 0, 0, 0x04}, 0, 7);
        Field field = station.field(3, 10, 5, BLANK_FILL);
        station.field(5, 10, 5, 0);
        station.ready().type("12").press(Key.TAB, key);
        assertThat(station.error()).isEqualTo(OperatorError.RIGHT_ADJUST_EXIT_REQUIRED);
        assertThat(station.cursor()).as("where Field Exit keeps what was typed").isEqualTo("3/12");
        station.press(Key.RESET, Key.FIELD_EXIT, key);
        assertThat(station.contents(field)).isEqualTo("   12");
        assertThat(station.asked).containsExactly(key.aid().name());
    }

    @Test
    void theCursorStaysWhereItIsInTheFieldThatIsToBeEnded() {
        station.field(3, 10, 5, BLANK_FILL);
        station.ready().type("123").press(Key.LEFT, Key.ENTER);
        assertThat(station.error()).isEqualTo(OperatorError.RIGHT_ADJUST_EXIT_REQUIRED);
        assertThat(station.cursor()).isEqualTo("3/12");
    }

    @Test
    void fieldMinusTakesADigitThatIsNegativeAlready() {
        Field field = station.field(3, 10, 4, 0x0300 | BLANK_FILL);
        station.display.buffer().write(field.start(), new byte[] {(byte) 0xF1, (byte) 0xD2}, 0, 2);
        station.ready().cursor(3, 12).press(Key.FIELD_MINUS);
        assertThat(station.error()).isNull();
        assertThat(station.bytes(field)).containsExactly(0x40, 0x40, 0xF1, 0xD2);
    }

    @Test
    @Rule("E4.6")
    void recordBackspaceWantsItToo() {
        station.field(3, 10, 5, BLANK_FILL);
        station.ready().type("12").press(Key.HOME, Key.HOME);
        assertThat(station.error()).isEqualTo(OperatorError.RIGHT_ADJUST_EXIT_REQUIRED);
        station.press(Key.RESET, Key.CLEAR);
        assertThat(station.asked).as("Clear is exempt").containsExactly("CLEAR");
    }

    @Test
    @Rule("E3.4")
    void aRightAdjustFieldThatIsTypedToItsEndIsAdjustedByThat() {
        Field field = station.field(3, 10, 3, 0x0005);
        station.ready().cursor(3, 12).type("7").press(Key.ENTER);
        assertThat(station.contents(field)).as("what is unoccupied before it is filled").isEqualTo("007");
        assertThat(station.asked).containsExactly("ENTER");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT", "UP", "DOWN", "TAB", "BACKTAB", "BACKSPACE", "RESET", "HOME", "FIELD_EXIT",
            "FIELD_PLUS", "NEW_LINE"})
    @Rule("E4.8")
    void theWaitOfAFullFieldEnds(Key key) {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.field(5, 10, 3, 0);
        station.ready().type("abc").press(key);
        assertThat(station.display.snapshot().cursorBlinks()).isFalse();
        assertThat(station.error()).isNull();
        assertThat(station.contents(field)).isEqualTo("abc");
        station.cursor(3, 12).type("d");
        assertThat(station.contents(field)).isEqualTo("abd");
    }

    @ParameterizedTest
    @EnumSource(names = {"DUP", "FIELD_MARK", "HEX"})
    @Rule("E4.7")
    void aFullFieldTakesNoOtherDataEither(Key key) {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED | Field.DUP_ENABLED);
        station.ready().type("abc").press(key);
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_FULL);
        assertThat(station.contents(field)).isEqualTo("abc");
    }

    @Test
    @Rule("E4.7")
    void aFullSignedFieldWaitsBehindItsDigits() {
        Field field = station.field(3, 10, 3, 0x0700 | Field.EXIT_REQUIRED);
        station.ready().type("123");
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_FULL);
        station.press(Key.RESET, Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo("12-");
    }

    @Test
    @Rule("E4.9")
    void autoEnterMakesTheChecksOfEnter() {
        station.field(3, 10, 2, Field.AUTO_ENTER);
        station.field(5, 10, 2, Field.MANDATORY_ENTER);
        station.ready().type("ab");
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_ENTER);
        assertThat(station.asked).isEmpty();
    }

    @Test
    @Rule("E4.9")
    void autoEnterWaitsForAnExitKeyWhereThatIsRequired() {
        station.field(3, 10, 2, Field.AUTO_ENTER | Field.EXIT_REQUIRED);
        station.ready().type("ab");
        assertThat(station.asked).isEmpty();
        station.press(Key.FIELD_EXIT);
        assertThat(station.asked).containsExactly("ENTER");
    }

    @Test
    @Rule("E4.10")
    void theForwardEdgeTriggerSendsItsAid() {
        station.field(3, 10, 2, 0, 0x8501);
        station.ready().type("ab");
        station.ready().press(Key.FIELD_EXIT);
        assertThat(station.asked).containsExactly("FORWARD_EDGE_TRIGGER", "FORWARD_EDGE_TRIGGER");
        assertThat(Aid.FORWARD_EDGE_TRIGGER.code()).isEqualTo(0x50);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("E4.11")
    void noKeyChangesABypassField(Key key) {
        Field field = station.field(3, 10, 5, Field.BYPASS | Field.DUP_ENABLED | Field.MDT);
        station.text(3, 10, "keep").ready().cursor(3, 12).press(key).type("41");
        assertThat(station.contents(field)).isEqualTo("keep.");
    }

    @Test
    @Rule("E4.18")
    void aTransparentFieldIsEditedLikeOthers() {
        Field field = station.field(3, 10, 5, 0, 0x8400);
        station.ready().type("ab").press(Key.HEX).type("FE").cursor(3, 10).press(Key.DELETE);
        assertThat(station.bytes(field)).containsExactly(0x82, 0xFE, 0, 0, 0);
    }

    @Test
    @Rule("E3.11")
    void fieldExitWantsDataInAMandatoryEnterField() {
        station.field(3, 10, 3, Field.MANDATORY_ENTER);
        station.ready().type("a").cursor(3, 10).press(Key.FIELD_EXIT);
        assertThat(station.error()).as("all of it would be erased").isEqualTo(OperatorError.MANDATORY_DATA);
    }

    @Test
    @Rule("E3.6")
    void fieldPlusTakesAMinusAway() {
        Field field = station.field(3, 10, 3, 0x0700);
        station.ready().type("1").press(Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo(" 1-");
        station.cursor(3, 12).press(Key.FIELD_PLUS);
        assertThat(station.contents(field)).isEqualTo(" 1.");
    }

    @Test
    @Rule("E3.7")
    void fieldMinusOnEachLastByte() {
        String allowed = "0123456789";
        for (char last : "0123456789+-., ".toCharArray()) {
            Station each = new Station();
            Field field = each.field(3, 10, 2, 0x0300 | Field.EXIT_REQUIRED);
            each.ready().type("1" + last).press(Key.FIELD_MINUS);
            boolean digit = allowed.indexOf(last) >= 0;
            assertThat(each.error()).isEqualTo(digit ? null : OperatorError.FIELD_MINUS_NOT_ALLOWED);
            assertThat(each.bytes(field)[1]).isEqualTo(digit ? (byte) (0xD0 + last - '0')
                    : each.display.ccsid().toHost(last));
        }
    }
}
