package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

/** Cursor and edit keys beyond what {@link FieldEditorTest} has (SA21-9247 pp. 2-119 to 2-126, 2-150). */
class EditKeysTest {
    private static final byte INPUT_ONLY_CURSOR = 0x10;

    private final Station station = new Station();

    @Test
    @Rule("E7.2")
    void sohKeepsTheCursorAtPositionsForInput() {
        station.display.formats().setHeader(new byte[] {INPUT_ONLY_CURSOR}, 0, 1);
        station.field(3, 10, 2, 0);
        station.field(3, 20, 2, Field.BYPASS);
        station.field(5, 11, 2, 0);
        station.ready().press(Key.RIGHT, Key.RIGHT);
        assertThat(station.cursor()).isEqualTo("5/11");
        station.press(Key.UP);
        assertThat(station.cursor()).isEqualTo("3/11");
        station.press(Key.DOWN, Key.RIGHT, Key.DOWN);
        assertThat(station.cursor()).as("nothing else in this column").isEqualTo("5/12");
        station.press(Key.RIGHT, Key.LEFT);
        assertThat(station.cursor()).as("round the end and back").isEqualTo("5/12");
        station.cursor(3, 20).cursor(1, 1);
        assertThat(station.cursor()).as("a pointer, too").isEqualTo("5/12");
        station.cursor(3, 10);
        assertThat(station.cursor()).isEqualTo("3/10");
    }

    @Test
    @Rule("E7.2")
    void withoutAnyFieldTheCursorThenStays() {
        station.display.formats().setHeader(new byte[] {INPUT_ONLY_CURSOR}, 0, 1);
        station.ready().press(Key.RIGHT, Key.UP, Key.LEFT, Key.DOWN);
        assertThat(station.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule("E7.6")
    void homeIsTheFirstFieldOrTheFirstPosition() {
        station.ready().cursor(9, 9).press(Key.HOME);
        assertThat(station.cursor()).isEqualTo("1/1");
        station.field(3, 10, 2, Field.BYPASS);
        station.field(5, 10, 2, 0);
        station.press(Key.HOME);
        assertThat(station.cursor()).isEqualTo("5/10");
    }

    @Test
    @Rule("E7.8")
    void theDestructiveBackspaceDeletesWhatItGoesOver() {
        Field field = station.field(3, 10, 5, 0);
        station.ready().type("abcd").press(Key.LEFT, Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.contents(field)).isEqualTo("abd..");
        assertThat(station.cursor()).isEqualTo("3/12");
        station.cursor(3, 10).press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.contents(field)).as("nothing before the field").isEqualTo("abd..");
        station.cursor(1, 1).press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E7.8")
    void theDestructiveBackspaceOfAFullFieldDeletesItsLastCharacter() {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.ready().type("abc").press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.contents(field)).isEqualTo("ab.");
        station.type("d");
        assertThat(station.contents(field)).isEqualTo("abd");
    }

    @Test
    @Rule("E7.9")
    void deleteLeavesTheSignWhereItIs() {
        Field field = station.field(3, 10, 5, 0x0700);
        station.ready().type("1234").press(Key.FIELD_MINUS).cursor(3, 10).press(Key.DELETE);
        assertThat(station.contents(field)).isEqualTo("234.-");
        station.cursor(3, 14).press(Key.DELETE);
        assertThat(station.error()).isEqualTo(OperatorError.SIGN_POSITION);
        assertThat(station.contents(field)).isEqualTo("234.-");
    }

    @Test
    @Rule("E7.13")
    void aBlankAtTheEndIsRoomButNotUnderTheCursor() {
        Field field = station.field(3, 10, 4, 0);
        station.text(3, 10, "ab  ").ready().press(Key.INSERT).type("X");
        assertThat(station.contents(field)).isEqualTo("Xab ");
        station.cursor(3, 13).type("Y");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(station.contents(field)).isEqualTo("Xab ");
    }

    @Test
    @Rule("E7.13")
    void insertionIntoASignedFieldWantsRoomInItsLastDigit() {
        Field field = station.field(3, 10, 4, 0x0700);
        station.ready().type("12").press(Key.FIELD_MINUS);
        assertThat(station.contents(field)).isEqualTo(" 12-");
        station.cursor(3, 10).press(Key.INSERT).type("9");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(station.contents(field)).isEqualTo(" 12-");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "F5", "PAGE_UP", "FIELD_EXIT", "FIELD_PLUS", "DUP", "ERASE_INPUT", "HOME", "PRINT"})
    @Rule("E7.14")
    void keysWorkInInsertMode(Key key) {
        station.field(3, 10, 4, Field.DUP_ENABLED);
        station.ready().press(Key.INSERT).type("a").press(key);
        assertThat(station.error()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3F", "0", "FF", "4G", "x", "4-"})
    @Rule("E7.17")
    void hexTakesTwoDigitsOfItsRange(String typed) {
        Field field = station.field(3, 10, 4, 0);
        station.ready().press(Key.HEX).type(typed);
        assertThat(station.error()).isEqualTo(OperatorError.HEX_NOT_VALID);
        station.press(Key.RESET).type("c");
        assertThat(station.contents(field)).as("it is over").isEqualTo("c...");
    }

    @ParameterizedTest
    @EnumSource(names = {"TAB", "ENTER", "DELETE", "HEX", "FIELD_EXIT"})
    @Rule("E7.17")
    void anotherKeyThanADigitEndsHexWithAnError(Key key) {
        station.field(3, 10, 4, 0);
        station.ready().press(Key.HEX).type("4").press(key);
        assertThat(station.error()).isEqualTo(OperatorError.HEX_NOT_VALID);
        assertThat(station.asked).isEmpty();
    }

    @Test
    @Rule("E7.17")
    void hexIsNotForInsertModeOrProtectedPositions() {
        station.field(3, 10, 4, 0);
        station.ready().press(Key.INSERT, Key.HEX);
        assertThat(station.error()).isEqualTo(OperatorError.DATA_KEYS_ONLY);
        station.press(Key.RESET).cursor(1, 1).press(Key.HEX);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        station.press(Key.RESET).cursor(3, 10).press(Key.HEX, Key.RESET).type("4");
        assertThat(station.error()).as("Reset ends it").isNull();
        station.press(Key.HEX).paste("41");
        assertThat(station.error()).as("a paste is no digit").isEqualTo(OperatorError.HEX_NOT_VALID);
    }

    @Test
    @Rule("E7.18")
    void helpPrintAndClearSendTheirAidsAndChangeNothing() {
        station.field(3, 10, 4, 0);
        station.ready().type("ab");
        String before = station.display.snapshot().text();
        station.press(Key.HELP);
        station.ready().press(Key.PRINT);
        station.ready().press(Key.CLEAR);
        assertThat(station.asked).containsExactly("HELP", "PRINT", "CLEAR");
        assertThat(new int[] {Aid.HELP.code(), Aid.PRINT.code(), Aid.CLEAR.code()}).containsExactly(0xF3, 0xF6, 0xBD);
        assertThat(station.display.snapshot().text()).isEqualTo(before);
    }

    @Test
    @Rule("E7.19")
    void testRequestAndAttentionChangeNothing() {
        station.field(3, 10, 4, 0);
        station.ready().type("ab").press(Key.INSERT, Key.TEST_REQUEST, Key.ATTENTION);
        assertThat(station.asked).containsExactly("test request", "attention");
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.cursor()).isEqualTo("3/12");
        assertThat(station.display.keyboard().isInsertMode()).isTrue();
    }

    @Test
    @Rule("E7.20")
    void wordKeysGoFromWordToWordAndFieldToField() {
        station.field(3, 10, 12, 0);
        station.field(5, 10, 12, 0);
        station.text(3, 10, "one  two").text(5, 10, " x yz").ready();
        for (String expected : new String[] {"3/15", "5/10", "5/11", "5/13", "3/10"}) {
            station.press(Key.NEXT_WORD);
            assertThat(station.cursor()).isEqualTo(expected);
        }
        for (String expected : new String[] {"5/13", "5/11", "5/10", "3/15", "3/10"}) {
            station.press(Key.PREVIOUS_WORD);
            assertThat(station.cursor()).isEqualTo(expected);
        }
        station.cursor(3, 17).press(Key.PREVIOUS_WORD);
        assertThat(station.cursor()).as("start of the word it is in").isEqualTo("3/15");
        station.cursor(4, 1).press(Key.NEXT_WORD);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.cursor(4, 1).press(Key.PREVIOUS_WORD);
        assertThat(station.cursor()).isEqualTo("3/15");
    }

    @Test
    @Rule("E7.20")
    void wordKeysWithoutFieldsGoHome() {
        station.ready().cursor(9, 9).press(Key.NEXT_WORD);
        assertThat(station.cursor()).isEqualTo("1/1");
        station.cursor(9, 9).press(Key.PREVIOUS_WORD);
        assertThat(station.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule("E7.21")
    void deleteWordDeletesToTheNextWord() {
        Field field = station.field(3, 10, 14, 0);
        station.text(3, 10, "one  two three").ready().cursor(3, 11).press(Key.DELETE_WORD);
        assertThat(station.contents(field)).isEqualTo("otwo three....");
        station.cursor(3, 14).press(Key.DELETE_WORD, Key.DELETE_WORD);
        assertThat(station.contents(field)).isEqualTo("otwo..........");
        station.press(Key.DELETE_WORD);
        assertThat(station.error()).isNull();
        station.cursor(1, 1).press(Key.DELETE_WORD);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E7.22")
    void anAttributeInAFieldIsNotTypedOver() {
        Field field = station.field(3, 10, 5, 0);
        station.text(3, 10, "abcde").attribute(3, 12, 0x22).ready().type("xyz");
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(station.cursor()).isEqualTo("3/12");
        assertThat(station.bytes(field)[2]).isEqualTo((byte) 0x22);
        station.press(Key.RESET, Key.DELETE);
        assertThat(station.contents(field)).as("who wants it away deletes it").isEqualTo("xyde.");
    }

    @Test
    @Rule("E7.16")
    void fieldMarkAndDupAreRefusedWhereTheyAreNotEnabled() {
        station.field(3, 10, 5, 0);
        station.ready().press(Key.FIELD_MARK);
        assertThat(station.error()).isEqualTo(OperatorError.DUP_NOT_ALLOWED);
        station.press(Key.RESET, Key.UP, Key.DUP);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        station.press(Key.RESET, Key.FIELD_MARK);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("E2.4")
    void aDigitsOnlyFieldTakesDup() {
        Field field = station.field(3, 10, 2, 0x0500 | Field.DUP_ENABLED);
        station.ready().press(Key.DUP);
        assertThat(station.bytes(field)).containsExactly(0x1C, 0x1C);
    }
}
