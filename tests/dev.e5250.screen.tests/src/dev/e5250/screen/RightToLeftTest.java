package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;

/** Displays of Hebrew: shown, typed and walked from right to left. The letters are alef, bet, gimel and shin. */
class RightToLeftTest {
    private static final int RIGHT_TO_LEFT = 0x80;
    private static final int REVERSED_SCREEN = 0x20;

    private final Station station = new Station(424);

    @Test
    @Rule("J4.1")
    void withTheFlagTypingGoesToTheLeft() {
        Field field = field(RIGHT_TO_LEFT, 5, 10, 5);
        station.ready();
        assertThat(station.cursor()).isEqualTo("5/14");
        assertThat(station.display.snapshot().directions()).isEqualTo(Directions.CURSOR_RIGHT_TO_LEFT);

        station.type("אבג");

        assertThat(station.contents(field)).isEqualTo("..גבא");
        assertThat(station.cursor()).isEqualTo("5/11");
        assertThat(field.isModified()).isTrue();
    }

    @Test
    @Rule("J4.1")
    void editKeysFollowTheDirectionOfTyping() {
        Field field = field(RIGHT_TO_LEFT, 5, 10, 5);
        station.ready().type("אבגש").press(Key.BACKSPACE, Key.BACKSPACE, Key.DELETE);
        assertThat(station.contents(field)).isEqualTo("..שבא");
        station.press(Key.INSERT).type("ג").press(Key.RESET);
        assertThat(station.contents(field)).isEqualTo(".שגבא");
        station.press(Key.ERASE_EOF);
        assertThat(station.contents(field)).isEqualTo("..גבא");
        station.press(Key.DESTRUCTIVE_BACKSPACE);
        assertThat(station.contents(field)).isEqualTo("...בא");
        assertThat(station.cursor()).isEqualTo("5/12");
    }

    @Test
    @Rule("J4.1")
    void theLastPositionLeadsToTheNextFieldAndFieldExitTakesWhatIsToTheLeft() {
        Field first = field(RIGHT_TO_LEFT, 5, 10, 2);
        Field second = station.field(6, 10, 3, 0);
        station.text(6, 10, "xyz").ready().type("אב");
        assertThat(station.cursor()).isEqualTo("6/12");

        station.type("ג").press(Key.FIELD_EXIT);

        assertThat(station.contents(first)).isEqualTo("בא");
        assertThat(station.contents(second)).isEqualTo("..ג");
        assertThat(station.cursor()).isEqualTo("5/11");
    }

    @Test
    @Rule("J4.1")
    void eachRowOfALongFieldGoesFromRightToLeft() {
        Field field = field(RIGHT_TO_LEFT, 5, 78, 6);
        station.ready();
        assertThat(station.cursor()).isEqualTo("5/80");
        station.type("אבג");
        assertThat(station.cursor()).isEqualTo("6/3");
        station.type("ש").press(Key.DELETE);
        assertThat(station.contents(field)).isEqualTo("גבא..ש");
    }

    @Test
    @Rule("J4.2")
    void tabGoesFromRightToLeftAndThenDown() {
        field(RIGHT_TO_LEFT, 5, 10, 3);
        station.field(5, 40, 3, 0);
        station.field(6, 10, 3, 0);
        station.field(6, 60, 3, 0);
        station.ready();
        assertThat(station.cursor()).isEqualTo("5/42");
        assertThat(steps(Key.TAB, 4)).isEqualTo("5/12 6/62 6/12 5/42");
        assertThat(steps(Key.BACKTAB, 4)).isEqualTo("6/12 6/62 5/12 5/42");
        assertThat(steps(Key.NEW_LINE, 2)).isEqualTo("6/62 5/42");
        // outside of fields, from where the cursor is
        station.cursor(5, 30).press(Key.TAB);
        assertThat(station.cursor()).isEqualTo("5/12");
        station.cursor(5, 30).press(Key.BACKTAB);
        assertThat(station.cursor()).isEqualTo("5/42");
        station.press(Key.LEFT, Key.LEFT, Key.BACKTAB);
        assertThat(station.cursor()).isEqualTo("5/42");
    }

    @Test
    @Rule("J4.2")
    void aFieldThatTheHostPutsTheCursorIntoIsTypedFromItsRightEnd() {
        field(RIGHT_TO_LEFT, 5, 10, 5);
        station.field(7, 10, 5, 0);
        station.display.setInsertCursor(station.display.buffer().address(7, 10));
        station.ready();
        assertThat(station.cursor()).isEqualTo("7/14");
        station.cursor(5, 11).press(Key.HOME);
        assertThat(station.cursor()).isEqualTo("7/14");
    }

    /** Numeric only, digits only, signed numeric, right adjusted either way, and with a check digit. */
    @ParameterizedTest
    @CsvSource({"0300, ", "0500, ", "0700, ", "0005, ", "0006, ", "0000, B1A0"})
    @Rule("J4.3")
    void numbersAreTypedFromLeftToRight(String format, String controlWord) {
        station.display.formats().setHeader(new byte[] {(byte) RIGHT_TO_LEFT}, 0, 1);
        int[] words = controlWord == null ? new int[0] : new int[] {Integer.parseInt(controlWord, 16)};
        Field number = station.field(5, 10, 5, Integer.parseInt(format, 16), words);
        station.ready().type("12");
        assertThat(station.contents(number)).isEqualTo("12...");
        station.press(Key.REVERSE);
        assertThat(station.error()).isEqualTo(OperatorError.REVERSE_NOT_VALID);
        station.press(Key.RESET, Key.CLOSE);
        assertThat(station.error()).isEqualTo(OperatorError.CLOSE_NOT_VALID);
    }

    @Test
    @Rule("E6.9")
    void wordsThatAreWrappedAreNotReversed() {
        Field wrapped = station.field(5, 10, 20, 0, 0x8680);
        station.ready().press(Key.REVERSE);
        assertThat(station.error()).isEqualTo(OperatorError.REVERSE_NOT_VALID);
        station.press(Key.RESET, Key.CLOSE);
        assertThat(station.error()).isEqualTo(OperatorError.REVERSE_NOT_VALID);
        station.press(Key.RESET).type("ab");
        assertThat(station.contents(wrapped)).startsWith("ab");
    }

    @Test
    @Rule("J4.4")
    void aReversedScreenShowsTheFirstColumnAtTheRightAndChangesNoPosition() {
        Field field = field(RIGHT_TO_LEFT | REVERSED_SCREEN, 5, 10, 5);
        station.text(5, 3, "(אב]").ready().type("גש");

        assertThat(station.contents(field)).isEqualTo("גש...");
        assertThat(station.cursor()).isEqualTo("5/12");
        ScreenSnapshot shown = station.display.snapshot();
        assertThat(shown.directions()).isEqualTo(Directions.RIGHT_TO_LEFT);
        assertThat(shown.row(5).text(67, 79)).isEqualTo("   שג   [בא)");
        assertThat(shown.cursorColumn()).isEqualTo(69);
        assertThat(shown.row(5).style(72)).isEqualTo(Style.OF_ATTRIBUTE);
        assertThat(shown.row(5).style(71)).isEqualTo(Attribute.style(0x24));
        assertThat(shown.row(5).style(67)).isEqualTo(Attribute.style(0x24));
        assertThat(shown.row(5).style(66)).isEqualTo(Style.OF_ATTRIBUTE);
    }

    @Test
    @Rule("J4.4")
    void onAReversedScreenKeysAndPointerGoWhereTheyAreSeenToGo() {
        field(RIGHT_TO_LEFT | REVERSED_SCREEN, 5, 10, 5);
        station.ready().press(Key.LEFT);
        assertThat(station.cursor()).isEqualTo("5/11");
        station.press(Key.RIGHT, Key.RIGHT);
        assertThat(station.cursor()).isEqualTo("5/9");
        station.cursor(5, 69);
        assertThat(station.cursor()).isEqualTo("5/12");
        assertThat(station.display.snapshot().cursorColumn()).isEqualTo(69);
    }

    @Test
    @Rule("J4.4")
    void theNumberOfAnErrorIsReadFromLeftToRight() {
        field(RIGHT_TO_LEFT | REVERSED_SCREEN, 5, 10, 5);
        station.text(24, 1, "(").ready().press(Key.NEW_LINE).cursor(1, 1).type("x");
        assertThat(station.display.snapshot().row(24).text(2, 6)).isEqualTo("0005");
        station.press(Key.RESET);
        assertThat(station.display.snapshot().row(24).text(79, 81)).isEqualTo(" )");
        station.press(Key.SYSTEM_REQUEST).type("4");
        assertThat(station.display.snapshot().row(24).text(1, 4)).isEqualTo(" 4 ");
        assertThat(station.display.snapshot().cursorColumn()).isEqualTo(3);
    }

    @Test
    @Rule("J4.5")
    void screenReverseTurnsTheScreenAndItsCursorWheneverItIsPressed() {
        Field field = field(0, 5, 10, 5);
        station.ready();
        station.display.keyboard().lock();
        station.press(Key.SCREEN_REVERSE);
        assertThat(station.display.snapshot().directions()).isEqualTo(Directions.RIGHT_TO_LEFT);
        assertThat(station.display.snapshot().cursorColumn()).isEqualTo(71);
        station.display.keyboard().unlock();
        station.type("ab");
        assertThat(station.contents(field)).isEqualTo("ab...");
        station.press(Key.SCREEN_REVERSE);
        assertThat(station.display.snapshot().directions()).isEqualTo(Directions.LEFT_TO_RIGHT);
        assertThat(station.display.snapshot().row(5).text(10, 12)).isEqualTo("ab");

        Station western = new Station(37).ready().press(Key.SCREEN_REVERSE);
        assertThat(western.error()).isEqualTo(OperatorError.REVERSE_NOT_VALID);
    }

    @Test
    @Rule("J4.6")
    void reverseTypesFromTheOtherEndAndCloseMakesOneText() {
        Field field = field(0, 5, 10, 9);
        station.ready().type("ab").press(Key.INSERT, Key.REVERSE);
        assertThat(station.cursor()).isEqualTo("5/18");
        assertThat(station.display.keyboard().isInsertMode()).isFalse();
        assertThat(station.display.snapshot().directions()).isEqualTo(Directions.CURSOR_RIGHT_TO_LEFT);
        station.type("אב");
        assertThat(station.contents(field)).isEqualTo("ab.....בא");

        station.press(Key.CLOSE);

        assertThat(station.contents(field)).isEqualTo("abבא.....");
        assertThat(station.cursor()).isEqualTo("5/14");
        assertThat(station.display.snapshot().directions()).isEqualTo(Directions.LEFT_TO_RIGHT);
    }

    @Test
    @Rule("J4.6")
    void closeInAFieldFromRightToLeftMovesToTheRight() {
        Field field = field(RIGHT_TO_LEFT, 5, 10, 6);
        station.ready().type("א").press(Key.REVERSE);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.type("12").press(Key.CLOSE);
        assertThat(station.contents(field)).isEqualTo("...12א");
        assertThat(station.cursor()).isEqualTo("5/12");
    }

    @Test
    @Rule("J4.6")
    void reverseEndsWhereTheCursorLeavesTheField() {
        Field field = field(0, 5, 10, 3);
        Field next = station.field(6, 10, 3, 0);
        station.ready().press(Key.REVERSE, Key.TAB).type("a").press(Key.BACKTAB, Key.BACKTAB).type("b");
        assertThat(station.contents(next)).isEqualTo("a..");
        assertThat(station.contents(field)).isEqualTo("b..");
        station.press(Key.REVERSE).type("c").press(Key.REVERSE);
        assertThat(station.cursor()).isEqualTo("5/10");
        station.press(Key.REVERSE);
        station.display.clearHeader();
        station.field(7, 10, 3, 0);
        station.ready().type("d");
        assertThat(station.row(7)).isEqualTo("         d");
    }

    @Test
    @Rule("J4.6")
    void reverseAndCloseAreErrorsOutsideOfFieldsForInput() {
        field(0, 5, 10, 3);
        station.ready().cursor(1, 1).press(Key.REVERSE);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
        station.press(Key.RESET, Key.CLOSE);
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }

    @Test
    @Rule("J4.7")
    void whatOpensAParenthesisOpensItInEitherDirection() {
        Field field = field(RIGHT_TO_LEFT, 5, 10, 5);
        station.ready().type("(א)");
        assertThat(station.contents(field)).isEqualTo("..(א)");
    }

    @Test
    @Rule("J4.8")
    void pastedTextStandsAsItIsReadElsewhere() {
        Field field = field(RIGHT_TO_LEFT, 5, 10, 12);
        station.ready().paste("אב (12) ab");
        assertThat(station.contents(field)).isEqualTo("..ab (12) בא");
        assertThat(BidirectionalText.read(station.display.snapshot().row(5).text(12, 22), true)).isEqualTo("אב (12) ab");

        Station leftToRight = new Station(424);
        Field other = leftToRight.field(5, 10, 12, 0);
        leftToRight.ready().paste("ab אב 12");
        assertThat(leftToRight.contents(other)).isEqualTo("ab 12 בא....");
        assertThat(BidirectionalText.read("ab בא", false)).isEqualTo("ab אב");
    }

    @Test
    @Rule("J4.8")
    void onAReversedScreenPastedTextStandsAsItIsReadElsewhere() {
        field(RIGHT_TO_LEFT | REVERSED_SCREEN, 5, 10, 12);
        station.ready().paste("אב (12) ab");
        assertThat(station.row(5)).endsWith("ab (12) בא");
        assertThat(BidirectionalText.read(station.display.snapshot().row(5).text(62, 72), true)).isEqualTo("אב (12) ab");
    }

    @Test
    @Rule("J4.8")
    void aPastedBlockGoesOnInTheColumnsToTheLeft() {
        Field first = field(RIGHT_TO_LEFT, 5, 10, 5);
        Field second = station.field(6, 10, 5, 0);
        station.ready().press(Key.LEFT).paste("אב\nגש");
        assertThat(station.contents(first)).isEqualTo("..בא.");
        assertThat(station.contents(second)).isEqualTo("..שג.");
    }

    @Test
    void otherScriptsKnowNothingOfIt() {
        Station western = new Station(37);
        western.display.formats().setHeader(new byte[] {(byte) 0xA0}, 0, 1);
        Field field = western.field(5, 10, 3, 0);
        western.ready().type("ab");
        assertThat(western.contents(field)).isEqualTo("ab.");
        assertThat(western.display.snapshot().directions()).isEqualTo(Directions.LEFT_TO_RIGHT);
        assertThat(western.display.snapshot().row(5).text(10, 12)).isEqualTo("ab");
    }

    private Field field(int flags, int row, int column, int length) {
        station.display.formats().setHeader(new byte[] {(byte) flags}, 0, 1);
        return station.field(row, column, length, 0);
    }

    private String steps(Key key, int count) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < count; i++) {
            steps.append(i == 0 ? "" : " ").append(station.press(key).cursor());
        }
        return steps.toString();
    }
}
