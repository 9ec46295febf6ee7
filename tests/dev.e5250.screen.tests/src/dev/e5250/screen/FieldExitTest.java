package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;

class FieldExitTest {
    private static final int SIGNED = 0x0700;
    private static final int NUMERIC_ONLY = 0x0300;
    private static final int ZERO_FILL = 0x0005;
    private static final int BLANK_FILL = 0x0006;

    private final Station station = new Station();

    @Test
    @Rule({"E3.2", "E3.9", "E3.13"})
    void erasesFromTheCursorOnAndGoesToTheNextField() {
        Field field = station.field(3, 10, 5, 0);
        station.field(5, 10, 5, 0);
        station.text(3, 10, "abcde").ready().cursor(3, 12).press(Key.FIELD_EXIT);
        assertThat(station.contents(field)).isEqualTo("ab...");
        assertThat(field.isModified()).isTrue();
        assertThat(station.cursor()).isEqualTo("5/10");
    }

    @Test
    @Rule("E3.1")
    void outsideOfAFieldItIsAnError() {
        station.field(3, 10, 5, 0);
        station.ready().cursor(1, 1).press(Key.FIELD_EXIT);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E3.4")
    void adjustsToTheRightWithZerosOrBlanks() {
        Field zeros = station.field(3, 10, 5, ZERO_FILL);
        Field blanks = station.field(5, 10, 5, BLANK_FILL);
        station.ready().type("12").press(Key.FIELD_EXIT).type("34").press(Key.FIELD_EXIT);
        assertThat(station.contents(zeros)).isEqualTo("00012");
        assertThat(station.contents(blanks)).isEqualTo("   34");
    }

    @Test
    @Rule("E3.4")
    void anEmptyFieldIsFilledWhole() {
        Field zeros = station.field(3, 10, 3, ZERO_FILL);
        station.ready().press(Key.FIELD_EXIT);
        assertThat(station.contents(zeros)).isEqualTo("000");
    }

    @Test
    @Rule({"E3.5", "E3.6"})
    void signedNumericKeepsItsLastPositionForTheSign() {
        Field field = station.field(3, 10, 5, SIGNED);
        station.field(5, 10, 5, 0);
        station.ready().type("12").press(Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo("  12-");
        assertThat(station.cursor()).isEqualTo("5/10");
        station.cursor(3, 10).type("7").press(Key.FIELD_PLUS);
        assertThat(station.contents(field)).isEqualTo("   7.");
    }

    @Test
    @Rule("E2.6")
    void theSignPositionCannotBeTyped() {
        Field field = station.field(3, 10, 3, SIGNED);
        station.ready().type("12");
        assertThat(station.cursor()).isEqualTo("3/12");
        station.type("3");
        assertThat(station.error()).isEqualTo(OperatorError.SIGN_POSITION);
        station.press(Key.RESET, Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo("12-");
    }

    @Test
    @Rule("E3.7")
    void fieldMinusPutsTheSignIntoTheLastDigitOfANumericField() {
        Field field = station.field(3, 10, 4, NUMERIC_ONLY | ZERO_FILL);
        station.ready().type("12").press(Key.FIELD_MINUS);
        assertThat(station.bytes(field)).containsExactly(0xF0, 0xF0, 0xF1, 0xD2);
    }

    @Test
    @Rule("E3.7")
    void fieldMinusWantsADigitToPutItIn() {
        Field field = station.field(3, 10, 4, NUMERIC_ONLY | BLANK_FILL);
        station.ready().type("1-").press(Key.FIELD_MINUS);
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_MINUS_NOT_ALLOWED);
        assertThat(station.contents(field)).isEqualTo("1-..");
    }

    @Test
    @Rule("E3.8")
    void fieldMinusIsNotForOtherFields() {
        station.field(3, 10, 4, 0);
        station.ready().type("1").press(Key.FIELD_MINUS);
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_MINUS_NOT_VALID);
    }

    @Test
    @Rule("E3.10")
    void mandatoryFillFieldsAreLeftFullOrEmpty() {
        Field field = station.field(3, 10, 3, 0x0007);
        station.field(5, 10, 3, 0);
        station.ready().type("ab").press(Key.FIELD_EXIT);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_FILL);
        station.press(Key.RESET).cursor(3, 10).press(Key.FIELD_EXIT);
        assertThat(station.contents(field)).isEqualTo("...");
        assertThat(station.cursor()).isEqualTo("5/10");
    }

    @Test
    @Rule("E3.11")
    void mandatoryEnterFieldsAreNotLeftUntouched() {
        station.field(3, 10, 3, Field.MANDATORY_ENTER);
        station.ready().press(Key.FIELD_EXIT);
        assertThat(station.error()).isEqualTo(OperatorError.MANDATORY_DATA);
    }

    @Test
    @Rule({"E3.13", "E4.9"})
    void autoEnterFieldsAreSent() {
        station.field(3, 10, 3, Field.AUTO_ENTER);
        station.ready().type("a").press(Key.FIELD_EXIT);
        assertThat(station.asked).containsExactly("ENTER");
    }
}
