package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

class PasteTest {
    private final Station station = new Station();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    @Rule("E7.25")
    void aBlockKeepsItsColumns(String lineEnd) {
        Field[] fields = {station.field(3, 10, 6, 0), station.field(4, 10, 6, 0), station.field(5, 10, 6, 0)};
        station.ready().cursor(3, 12).paste(String.join(lineEnd, "abc", "", "de") + lineEnd);
        assertThat(station.contents(fields[0])).isEqualTo("..abc.");
        assertThat(station.contents(fields[1])).isEqualTo("......");
        assertThat(station.contents(fields[2])).isEqualTo("..de..");
        assertThat(station.cursor()).isEqualTo("5/14");
        assertThat(station.error()).isNull();
        assertThat(fields[1].isModified()).isFalse();
        assertThat(fields[2].isModified()).isTrue();
    }

    @Test
    @Rule("E7.25")
    void whatComesOverProtectedPositionsIsPassedOver() {
        station.text(3, 5, "Name:");
        Field one = station.field(3, 12, 4, 0);
        Field bypass = station.field(3, 20, 4, Field.BYPASS);
        Field two = station.field(3, 28, 4, 0);
        station.ready().cursor(3, 5).paste("Name:  abcd    pass    efgh");
        assertThat(station.contents(one)).isEqualTo("abcd");
        assertThat(station.contents(bypass)).isEqualTo("....");
        assertThat(station.contents(two)).isEqualTo("efgh");
        assertThat(station.error()).as("'pass' had no place, 'Name:' stands there already")
                .isEqualTo(OperatorError.BUFFER_OVERFLOW);
        station.press(Key.RESET).cursor(3, 5).paste("Name:  abcd            efgh");
        assertThat(station.error()).isNull();
    }

    @Test
    @Rule("E7.26")
    void oneLineFollowsItsFieldIntoFurtherRows() {
        Field long1 = station.field(3, 70, 30, 0);
        station.ready().paste("abcdefghijklmnopqrstuvwxyz");
        assertThat(station.contents(long1)).isEqualTo("abcdefghijklmnopqrstuvwxyz....");
        assertThat(station.cursor()).isEqualTo("4/16");
    }

    @Test
    @Rule("E7.26")
    void oneLineFollowsAContinuedField() {
        Field first = station.field(3, 10, 4, 0, 0x8601);
        Field last = station.field(4, 10, 4, 0, 0x8602);
        station.ready().paste("abcdef");
        assertThat(station.contents(first) + station.contents(last)).isEqualTo("abcdef..");
        assertThat(first.isModified()).isTrue();
        assertThat(last.isModified()).isFalse();
    }

    @Test
    @Rule("E7.26")
    void oneLineIsInsertedInInsertMode() {
        Field field = station.field(3, 10, 6, 0);
        station.ready().type("abc").cursor(3, 11).press(Key.INSERT).paste("XY");
        assertThat(station.contents(field)).isEqualTo("aXYbc.");
        station.paste("12");
        assertThat(station.contents(field)).isEqualTo("aXY1bc");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
    }

    @Test
    @Rule("E7.26")
    void oneLineIsWrappedByWords() {
        Field first = station.field(3, 10, 8, 0, 0x8601, 0x8680);
        Field last = station.field(4, 10, 8, 0, 0x8602, 0x8680);
        station.ready().paste("some long");
        assertThat(station.contents(first) + station.contents(last)).isEqualTo("some ...long....");
    }

    @Test
    @Rule("E7.25")
    void aTabGoesToTheNextField() {
        Field one = station.field(3, 10, 4, 0);
        Field two = station.field(3, 20, 4, 0);
        Field three = station.field(4, 10, 4, 0);
        station.ready().paste("1\t2\n3\t4");
        assertThat(station.contents(one) + station.contents(two) + station.contents(three)).isEqualTo("1...2...3...");
        assertThat(station.error()).as("4 has no field in its row").isEqualTo(OperatorError.BUFFER_OVERFLOW);
    }

    @Test
    @Rule("E7.27")
    void theFirstRefusedCharacterEndsItWithTheCursorThere() {
        Field one = station.field(3, 10, 6, 0);
        Field two = station.field(4, 10, 6, 0x0300);
        Field three = station.field(5, 10, 6, 0);
        station.ready().paste("abc\n12x4\nend");
        assertThat(station.error()).isEqualTo(OperatorError.NUMERIC_ONLY);
        assertThat(station.cursor()).isEqualTo("4/12");
        assertThat(station.contents(one)).isEqualTo("abc...");
        assertThat(station.contents(two)).isEqualTo("12....");
        assertThat(station.contents(three)).isEqualTo("......");
        station.press(Key.RESET).cursor(3, 10).paste("a\u4E00b");
        assertThat(station.error()).isEqualTo(OperatorError.UNDEFINED_KEY);
        assertThat(station.cursor()).isEqualTo("3/11");
    }

    @Test
    @Rule("E7.28")
    void whatHasNoPlaceIsToldOnce() {
        Field field = station.field(3, 10, 4, 0);
        station.field(5, 10, 4, 0);
        station.ready().paste("abcdefgh");
        assertThat(station.contents(field)).isEqualTo("abcd");
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
        assertThat(station.cursor()).as("not over what was pasted").isEqualTo("5/10");
    }

    @Test
    @Rule({"E7.25", "E2.8"})
    void aPasteThatFindsNoFieldIsAnErrorAndMovesNothing() {
        station.field(5, 10, 4, 0);
        station.ready().cursor(3, 3).paste("abc");
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        assertThat(station.cursor()).isEqualTo("3/3");
        station.press(Key.RESET).paste("");
        assertThat(station.error()).as("nothing is no mistake").isNull();
    }

    @Test
    @Rule("E7.28")
    void textOfAnySizeIsTakenAsFarAsTheDisplayGoes() {
        Field field = station.field(1, 2, 24 * 80 - 2, 0);
        station.ready().paste("x".repeat(10_000_000));
        assertThat(station.contents(field)).isEqualTo("x".repeat(24 * 80 - 2));
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
        station.press(Key.RESET).cursor(1, 2).paste("yyy\n".repeat(100_000));
        assertThat(station.contents(field).chars().filter(c -> c == 'y').count()).isEqualTo(24 * 3);
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
        station.press(Key.RESET).cursor(1, 2).paste("\n".repeat(1_000_000));
        assertThat(station.state()).isNotEqualTo(KeyboardState.SYSTEM_REQUEST);
    }

    @Test
    @Rule("E7.25")
    void aPasteSendsNothing() {
        Field auto = station.field(3, 10, 3, Field.AUTO_ENTER);
        Field trigger = station.field(4, 10, 3, 0, 0x8501);
        station.field(7, 10, 3, 0);
        station.ready().paste("abc\ndef");
        assertThat(station.contents(auto) + station.contents(trigger)).isEqualTo("abcdef");
        assertThat(station.asked).isEmpty();
        assertThat(station.cursor()).isEqualTo("7/10");
    }

    @Test
    @Rule("E7.25")
    void aCopyOfASignedFieldCanBePasted() {
        Field field = station.field(3, 10, 5, 0x0700);
        station.ready().paste("  12-");
        assertThat(station.contents(field)).isEqualTo("  12-");
        station.cursor(3, 10).paste("  34 ");
        assertThat(station.contents(field)).isEqualTo("  34.");
        station.cursor(3, 10).paste("  345");
        assertThat(station.error()).isEqualTo(OperatorError.SIGN_POSITION);
    }

    @Test
    @Rule("E4.7")
    void aFieldFilledByAPasteWaitsForFieldExitLikeAnother() {
        Field field = station.field(3, 10, 3, Field.EXIT_REQUIRED);
        station.ready().paste("abc").type("d");
        assertThat(station.error()).isEqualTo(OperatorError.FIELD_FULL);
        assertThat(station.contents(field)).isEqualTo("abc");
    }

    @Test
    @Rule("E7.22")
    void aBlankOverAnAttributeLeavesIt() {
        Field field = station.field(3, 10, 5, 0);
        station.attribute(3, 12, 0x22).ready().paste("ab de");
        assertThat(station.error()).isNull();
        assertThat(station.bytes(field)).containsExactly(0x81, 0x82, 0x22, 0x84, 0x85);
    }

    @Test
    void aBlockReplacesWhateverTheInsertMode() {
        Field one = station.field(3, 10, 6, 0);
        Field two = station.field(4, 10, 6, 0);
        station.text(3, 10, "xyz").text(4, 10, "xyz").ready().press(Key.INSERT).paste("ab\ncd");
        assertThat(station.contents(one) + station.contents(two)).isEqualTo("abz...cdz...");
        assertThat(station.error()).isNull();
    }

    @Test
    void aBlockDoesNotFollowItsField() {
        Field field = station.field(3, 78, 10, 0);
        Field below = station.field(4, 76, 5, 0);
        station.ready().paste("abcdef\ngh");
        assertThat(station.contents(field)).isEqualTo("abc.......");
        assertThat(station.contents(below)).isEqualTo("..gh.");
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
    }

    @Test
    void aLineBelowTheLastRowIsTold() {
        Field field = station.field(24, 10, 4, 0);
        station.ready().paste("ab\ncd");
        assertThat(station.contents(field)).isEqualTo("ab..");
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
    }

    @Test
    void textThatWasCutIsToldWhenNothingElseHadNoPlace() {
        Field field = station.field(1, 2, 24 * 80 - 2, 0);
        station.ready().paste("x".repeat(field.length()) + " ".repeat(DisplaySize.ALTERNATE.positions()));
        assertThat(station.error()).isEqualTo(OperatorError.BUFFER_OVERFLOW);
        station.press(Key.RESET).cursor(1, 2).paste("x".repeat(field.length()) + " ".repeat(100));
        assertThat(station.error()).as("blanks are no loss").isNull();
    }

    @Test
    void whatIsCutIsALineTooLongOrALineTooMany() {
        assertThat(new PastedText("ab\ncd", 2, 2).isCut()).isFalse();
        assertThat(new PastedText("ab\ncd\n", 2, 2).isCut()).isFalse();
        PastedText tooLong = new PastedText("abc\nd", 2, 2);
        assertThat(tooLong.isCut()).isTrue();
        assertThat(tooLong.lines()).containsExactly("ab".toCharArray(), "d".toCharArray());
        PastedText tooMany = new PastedText("a\nb\nc", 2, 2);
        assertThat(tooMany.isCut()).isTrue();
        assertThat(tooMany.lines()).containsExactly("a".toCharArray(), "b".toCharArray());
    }

    @Test
    void whateverBecomesOfItPastedTextIsWiped() {
        station.field(3, 10, 10, 0);
        assertWiped("waits for nothing, as nothing is kept", keyboard -> keyboard.setTypeAhead(false));
        station.ready();
        assertWiped("typed", keyboard -> { });
        assertWiped("comes where Hex wants a digit", keyboard -> keyboard.press(Key.HEX));
        assertThat(station.error()).isEqualTo(OperatorError.HEX_NOT_VALID);
        assertWiped("refused in an error", keyboard -> { });
        station.press(Key.HELP);
        assertWiped("refused after Help", keyboard -> { });
        station.press(Key.RESET, Key.SYSTEM_REQUEST);
        assertWiped("typed into a system request", keyboard -> { });
        station.press(Key.RESET);
        station.display.keyboard().lock();
        station.display.keyboard().setTypeAhead(true);
        assertWiped("one too many", keyboard -> station.type("x".repeat(TypeAhead.LIMIT)));
        assertThat(station.error()).isEqualTo(OperatorError.KEYBOARD_OVERRUN);
    }

    private void assertWiped(String when, Consumer<Keyboard> before) {
        PastedText text = new PastedText("secret", 24, 80);
        before.accept(station.display.keyboard());
        station.display.keyboard().paste(text);
        assertThat(text.lines()).as(when).containsExactly(new char[6]);
    }
}
