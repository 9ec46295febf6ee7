package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

/** The sun is 4562 and the root 4566 in CCSID 300; a, b and c are 81, 82 and 83 in 1027. */
class IdeographicEditingTest {
    private static final String SUN = "\u65E5";
    private static final String ROOT = "\u672C";
    private static final int ONLY = 0x8200;
    private static final int PURE = 0x8220;
    private static final int EITHER = 0x8240;
    private static final int OPEN = 0x8280;

    private final Station station = new Station(939);

    private Field field(int length, int format, int... controlWords) {
        Field field = station.field(3, 10, length, format, controlWords);
        station.field(9, 10, 5, 0);
        station.ready();
        return field;
    }

    private Field field(int length, int controlWord) {
        return field(length, 0, controlWord);
    }

    /** A field of two rows, and what is in both. */
    private Field[] continued(int first, int second, int controlWord) {
        Field[] segments = {station.field(3, 10, first, 0, controlWord, 0x8601),
            station.field(4, 10, second, 0, controlWord, 0x8602)};
        station.field(9, 10, 5, 0);
        station.ready();
        return segments;
    }

    private String hex(Field... fields) {
        StringBuilder hex = new StringBuilder();
        for (Field field : fields) {
            hex.append(hex.isEmpty() ? "" : " ").append(HexFormat.of().withUpperCase().formatHex(station.bytes(field)));
        }
        return hex.toString();
    }

    private void assertError(OperatorError error) {
        assertThat(station.error()).isEqualTo(error);
        station.press(Key.RESET);
    }

    @Test
    @Rule("J2.10")
    void aPairGoesWhollyIntoOneSegmentBetweenItsOwnShifts() {
        Field[] open = continued(7, 7, OPEN);
        station.type(SUN + ROOT + SUN);
        assertThat(hex(open)).as("two and SI fill it").isEqualTo("0E456245660F00 0E45620F000000");
        assertThat(station.cursor()).isEqualTo("4/13");
        assertThat(station.row(3).strip()).isEqualTo(SUN + ROOT);
        assertThat(station.row(4).strip()).isEqualTo(SUN);
    }

    @Test
    @Rule("J2.10")
    void insertingAndDeletingMovesPairsOverTheSegmentBorder() {
        Field[] open = continued(6, 6, OPEN);
        station.type(SUN + ROOT + "a").cursor(3, 10).press(Key.INSERT).type("b");
        assertThat(hex(open)).isEqualTo("820E45620F00 0E45660F8100");
        station.press(Key.RESET).cursor(3, 10).press(Key.DELETE);
        assertThat(hex(open)).as("both runs are one again").isEqualTo("0E456245660F 810000000000");
    }

    @Test
    @Rule("J2.10")
    void whatHasOneByteStandsWhereNoPairCould() {
        Field[] open = continued(6, 8, OPEN);
        station.type("abc" + SUN);
        assertThat(hex(open)).isEqualTo("818283000000 0E45620F00000000");
        station.cursor(3, 14).type("a");
        assertThat(hex(open)).isEqualTo("818283008100 0E45620F00000000");
        assertThat(station.cursor()).isEqualTo("3/15");
        station.type(ROOT);
        assertThat(hex(open)).as("a pair goes over the next one").isEqualTo("818283008100 0E45660F00000000");
        station.cursor(3, 15).press(Key.DELETE);
        assertThat(hex(open)).as("nothing is there to delete").isEqualTo("818283008100 0E45660F00000000");
    }

    @Test
    @Rule("J2.10")
    void onlyFieldsHaveTheirShiftsInEachSegment() {
        Field[] only = continued(6, 6, ONLY);
        station.type(SUN + SUN + ROOT);
        assertThat(hex(only)).isEqualTo("0E456245620F 0E456600000F");
        station.cursor(3, 11).press(Key.DELETE);
        assertThat(hex(only)).isEqualTo("0E456245660F 0E000000000F");
    }

    @Test
    @Rule("J2.11")
    void destructiveBackspaceTakesTheCharacterBefore() {
        Field field = field(10, OPEN);
        station.type("a" + SUN + "b").cursor(3, 15).press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(hex(field)).as("behind the shift").isEqualTo("81820000000000000000");
        assertThat(station.cursor()).isEqualTo("3/11");
        station.type(SUN + ROOT).press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(hex(field)).isEqualTo("810E45620F0000000000");
        assertThat(station.cursor()).isEqualTo("3/14");
        Field only = station.field(11, 10, 6, 0, ONLY);
        station.cursor(11, 10).type(SUN + ROOT).cursor(11, 13).press(Key.DESTRUCTIVE_BACKSPACE, Key.DESTRUCTIVE_BACKSPACE);
        assertThat(hex(only)).isEqualTo("0E456600000F");
        assertThat(station.cursor()).isEqualTo("11/11");
    }

    @Test
    @Rule("J2.12")
    void deleteWordTakesWholeCharacters() {
        Field field = field(12, OPEN);
        station.type(SUN + ROOT + " a").cursor(3, 11).press(Key.DELETE_WORD);
        assertThat(hex(field)).isEqualTo("810000000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({"8200,HEX", "8220,HEX", "8200,ALTERNATE_ENTRY", "8240,ALTERNATE_ENTRY", "8280,ALTERNATE_ENTRY"})
    @Rule({"J2.13", "E7.17"})
    void aCharacterOfTwoBytesIsTypedByItsNumber(String word, Key key) {
        Field field = field(6, Integer.parseInt(word, 16));
        station.press(key).type("456");
        assertThat(station.error()).isNull();
        station.type("2");
        assertThat(hex(field)).startsWith(word.equals("8220") ? "4562" : "0E4562");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "4x", "40414", "45FF", "4500"})
    @Rule({"J2.13", "E8.5"})
    void whatIsNoNumberOfAPairIsError0063(String typed) {
        Field field = field(6, OPEN);
        station.press(Key.ALTERNATE_ENTRY).type(typed.substring(0, Math.min(4, typed.length())));
        assertError(OperatorError.ALTERNATE_ENTRY);
        assertThat(hex(field)).isEqualTo("000000000000");
        station.type("a");
        assertThat(hex(field)).as("it is over").isEqualTo("810000000000");
    }

    @Test
    @Rule("J2.13")
    void whereNoPairGoesTheKeySaysSoAtOnce() {
        field(6, EITHER);
        station.field(11, 10, 6, 0);
        station.type("a").press(Key.ALTERNATE_ENTRY);
        assertError(OperatorError.CHARACTER_TYPE);
        station.cursor(11, 10).press(Key.ALTERNATE_ENTRY);
        assertError(OperatorError.ALPHANUMERIC_ONLY);
        station.cursor(1, 1).press(Key.ALTERNATE_ENTRY);
        assertError(OperatorError.PROTECTED_AREA);
        Station western = new Station();
        western.field(3, 10, 6, 0);
        western.ready().press(Key.ALTERNATE_ENTRY);
        assertThat(western.error()).isEqualTo(OperatorError.UNDEFINED_KEY);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAB", "ENTER", "HEX", "DUP", "ALTERNATE_ENTRY"})
    @Rule({"J2.14", "E8.5"})
    void anotherKeyBetweenTheDigitsIsError0064(Key key) {
        field(6, OPEN);
        station.press(Key.ALTERNATE_ENTRY).type("45").press(key);
        assertError(OperatorError.KEYBOARD_MODE);
        assertThat(station.asked).isEmpty();
        assertThat(station.cursor()).isEqualTo("3/10");
        station.press(Key.ALTERNATE_ENTRY).type("45").press(Key.RESET).type("a");
        assertThat(station.error()).as("Reset ends it").isNull();
    }

    @Test
    @Rule({"J2.15", "E8.5"})
    void repeatTypesTheCharacterBeforeTheCursor() {
        Field field = field(12, OPEN);
        station.press(Key.REPEAT);
        assertError(OperatorError.REPEAT_NOT_VALID);
        station.type("a").press(Key.REPEAT).type(SUN).press(Key.REPEAT);
        assertThat(hex(field)).isEqualTo("81810E456245620F00000000");
        station.cursor(3, 20).press(Key.REPEAT);
        assertError(OperatorError.REPEAT_NOT_VALID);
        Field common = station.field(11, 10, 4, 0);
        station.cursor(11, 10).press(Key.REPEAT);
        assertError(OperatorError.REPEAT_NOT_VALID);
        station.type("b").press(Key.REPEAT);
        assertThat(hex(common)).isEqualTo("82820000");
        station.cursor(1, 1).press(Key.REPEAT);
        assertError(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule({"J2.16", "E8.5"})
    void aPrivateCharacterThatTheSetDoesNotHaveIsError0069() {
        Field field = field(8, OPEN);
        station.type("\uF8FF");
        assertError(OperatorError.EXTENSION_CHARACTER);
        station.press(Key.ALTERNATE_ENTRY).type("FEFE");
        assertError(OperatorError.EXTENSION_CHARACTER);
        assertThat(hex(field)).isEqualTo("0000000000000000");
        station.type("\uE000");
        assertThat(hex(field)).as("the first of those that the set has").isEqualTo("0E69410F00000000");
    }

    @Test
    @Rule("J2.17")
    void dupAndFieldMarkAreCharactersOfOneByte() {
        Field field = field(10, Field.DUP_ENABLED, OPEN);
        station.type(SUN + ROOT).cursor(3, 13).press(Key.FIELD_MARK);
        assertThat(hex(field)).isEqualTo("0E45620F1E0000000000");
        station.type(ROOT).cursor(3, 13).press(Key.DUP);
        assertThat(hex(field)).isEqualTo("0E45620F1C1C1C1C1C1C");
        assertThat(station.cursor()).isEqualTo("9/10");
    }

    @ParameterizedTest
    @CsvSource({"8200,DUP", "8200,FIELD_MARK", "8220,DUP", "8220,FIELD_MARK", "8240,DUP", "8240,FIELD_MARK"})
    @Rule("J2.17")
    void amongPairsAloneDupAndFieldMarkAreError0019(String word, Key key) {
        Field field = field(6, Field.DUP_ENABLED, Integer.parseInt(word, 16));
        station.type(SUN);
        String before = hex(field);
        station.press(key);
        assertError(OperatorError.DUP_NOT_ALLOWED);
        assertThat(hex(field)).isEqualTo(before);
    }

    @Test
    @Rule("J2.18")
    void hexIsACharacterOfOneByteInAnOpenField() {
        Field field = field(8, OPEN);
        station.type(SUN + ROOT).cursor(3, 13).press(Key.HEX).type("81");
        assertThat(hex(field)).as("over the second pair").isEqualTo("0E45620F81000000");
        station.cursor(3, 10).press(Key.HEX).type("81");
        assertError(OperatorError.SHIFT_POSITION);
    }

    @Test
    @Rule({"J2.19", "E2.7"})
    void monocaseLeavesFullWidthLettersAsTheyAre() {
        Field field = field(8, Field.MONOCASE, OPEN);
        station.type("a\uFF41");
        assertThat(hex(field)).isEqualTo("C10E42810F000000");
    }

    @Test
    @Rule("J2.20")
    void rightAdjustMovesWholeCharacters() {
        Field field = field(8, 0x06, OPEN);
        station.type(SUN + "a").press(Key.ENTER);
        assertError(OperatorError.RIGHT_ADJUST_EXIT_REQUIRED);
        station.press(Key.FIELD_EXIT);
        assertThat(hex(field)).isEqualTo("4040400E45620F81");
        Field only = station.field(11, 10, 8, 0x06, ONLY);
        station.cursor(11, 10).type(SUN).press(Key.FIELD_EXIT);
        assertThat(hex(only)).isEqualTo("0E4040404045620F");
    }

    @Test
    @Rule("J2.20")
    void rightAdjustFillsWhatNoPairFitsInto() {
        Field[] open = {station.field(3, 10, 6, 0x06, OPEN, 0x8601), station.field(4, 10, 6, 0x06, OPEN, 0x8602)};
        station.ready().type(SUN).press(Key.FIELD_EXIT);
        assertThat(hex(open)).isEqualTo("404040404040 40400E45620F");
    }

    @Test
    @Rule({"J2.21", "E4.4"})
    void mandatoryFillWantsACharacterInEachPlace() {
        Field field = field(6, 0x07, ONLY);
        station.type(SUN).press(Key.ENTER);
        assertError(OperatorError.MANDATORY_FILL);
        station.cursor(3, 13).type(ROOT).press(Key.ENTER);
        assertThat(station.error()).isNull();
        assertThat(hex(field)).isEqualTo("0E456245660F");
        station.ready().cursor(3, 10).press(Key.ERASE_FIELD, Key.ENTER);
        assertThat(station.error()).as("empty, whatever shifts are there").isNull();
    }

    @Test
    @Rule("J2.4")
    void anErasedEitherFieldTakesEitherKindAnywhere() {
        Field field = field(8, EITHER);
        station.type(SUN).cursor(3, 10).press(Key.ERASE_EOF);
        assertThat(hex(field)).isEqualTo("0000000000000000");
        station.cursor(3, 12).type("a");
        assertThat(hex(field)).isEqualTo("0000810000000000");
    }

    @Test
    @Rule("J2.4")
    void nothingOfTheOtherKindIsInsertedIntoAnEitherField() {
        Field field = field(8, EITHER);
        station.type(SUN).cursor(3, 10).press(Key.INSERT).type("a");
        assertError(OperatorError.CHARACTER_TYPE);
        assertThat(hex(field)).isEqualTo("0E4562000000000F");
    }

    @Test
    @Rule("J2.6")
    void behindTheLastPairOfAnOnlyFieldIsAShiftPosition() {
        Field field = field(6, ONLY);
        station.type(SUN).cursor(3, 15).type(ROOT);
        assertError(OperatorError.SHIFT_POSITION);
        assertThat(hex(field)).isEqualTo("0E456200000F");
    }

    @Test
    @Rule("J2.22")
    void anAttributeInAFieldIsNotTypedOver() {
        Field field = field(6, OPEN);
        station.bytes(3, 10, "812282").cursor(3, 11).type(SUN);
        assertError(OperatorError.PROTECTED_AREA);
        station.cursor(3, 11).type("a");
        assertError(OperatorError.PROTECTED_AREA);
        assertThat(hex(field)).isEqualTo("812282000000");
    }

    @Test
    @Rule("J2.23")
    void wordsAreNotKeptWhole() {
        Field[] open = {station.field(3, 10, 6, 0, OPEN, 0x8601, 0x8680), station.field(4, 10, 6, 0, OPEN, 0x8602, 0x8680)};
        station.ready().type("a bcabc" + SUN);
        assertThat(hex(open)).isEqualTo("814082838182 830E45620F00");
    }

    @Test
    @Rule("J2.24")
    void aMarkGoesWithTheKanaBeforeIt() {
        Station newer = new Station(1399);
        Field field = newer.field(3, 10, 6, 0, PURE);
        newer.ready().type("\u304B\u309A\u304B").paste("\u309A");
        int pair = newer.display.ccsid().toPair('\u304B', '\u309A');
        assertThat(HexFormat.of().withUpperCase().formatHex(newer.bytes(field)))
                .isEqualTo(String.format("%04X%04X0000", pair, pair));
        newer.cursor(3, 10).type("\u309A");
        assertThat(newer.error()).isEqualTo(OperatorError.UNDEFINED_KEY);
    }

    @Test
    @Rule("J2.25")
    void composedTextIsTypedUpToWhatAFieldRefuses() {
        Field field = field(6, ONLY);
        int alarms = station.display.alarms();
        station.display.keyboard().type(SUN + "a" + ROOT + ROOT);
        assertThat(hex(field)).isEqualTo("0E456200000F");
        assertThat(station.display.alarms()).as("what is behind it is no error of its own").isEqualTo(alarms + 1);
        assertError(OperatorError.IDEOGRAPHIC_ONLY);
        station.display.keyboard().type(ROOT);
        assertThat(hex(field)).isEqualTo("0E456245660F");
    }

    @Test
    @Rule("J2.25")
    void composedTextWaitsAsAWholeOrNotAtAll() {
        Field field = field(6, ONLY);
        station.display.keyboard().lock();
        station.display.keyboard().type(SUN + ROOT);
        assertThat(station.display.keyboard().typedAhead()).isEqualTo(2);
        station.ready();
        assertThat(hex(field)).isEqualTo("0E456245660F");
        station.display.keyboard().lock();
        station.display.keyboard().type("a".repeat(TypeAhead.LIMIT - 1));
        station.display.keyboard().type(SUN + ROOT);
        assertThat(station.error()).isEqualTo(OperatorError.KEYBOARD_OVERRUN);
    }
}
