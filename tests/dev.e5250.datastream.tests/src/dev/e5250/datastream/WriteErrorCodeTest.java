package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.writeErrorCodeToWindow;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;

/** 21 and 22: a message of the host over the error line (SA21-9247 pp. 2-12, 2-13, 2-135). */
class WriteErrorCodeTest {
    private static final int UNLOCK = 0x08;
    private static final String FIELD = "field 6/53+10 4000 24\n";

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void hostAsks() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().errorRow(23), sba(6, 52), sf(0x4000, 0x24, 10), sba(23, 1),
                ra(23, 80, '.')), readMdt(0, 0));
    }

    @Test
    @Rule({"G3.1", "G3.2"})
    void theTextLiesOverTheRowUntilReset() {
        String before = terminal.look();
        terminal.press(Key.ENTER);
        terminal.sent();
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE"), attribute(0x20)));
        assertThat(terminal.look()).isEqualTo("23| MESSAGE\n" + FIELD + "PRE_HELP_ERROR at 6/53 blinks\n");
        terminal.press(Key.RESET);
        assertThat(terminal.look()).isEqualTo("23|" + ".".repeat(80) + "\n" + FIELD + "LOCKED at 6/53\n");
        terminal.press(Key.RESET);
        terminal.hostWrites(readMdt(0, 0));
        assertThat(terminal.look()).isEqualTo(before);
    }

    @Test
    @Rule({"G3.1", "G3.2"})
    void aSecondMessageTakesThePlaceOfTheFirst() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("FIRST")), writeErrorCode(attribute(0x22), text("2ND")));
        assertThat(terminal.row(23)).isEqualTo(" 2ND");
        terminal.press(Key.RESET);
        assertThat(terminal.look()).isEqualTo("23|" + ".".repeat(80) + "\n" + FIELD + "UNLOCKED at 6/53 ready\n");
    }

    @Test
    @Rule("G1.12")
    void noReadOfTheScreenContainsIt() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")), readScreen());
        String cells = terminal.sentHex().substring(20);
        assertThat(cells.substring(22 * 160, 23 * 160)).isEqualTo("4B".repeat(80));
    }

    @Test
    @Rule("G3.3")
    void aReadBehindItWaitsForReset() {
        terminal.press(Key.ENTER);
        terminal.sent();
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("NO")), readMdt(0, 0));
        assertThat(terminal.look()).isEqualTo("23| NO\n" + FIELD + "PRE_HELP_ERROR at 6/53 blinks ready\n");
        terminal.type("x").press(Key.RESET, Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0635F1");
    }

    @Test
    @Rule("G3.4")
    void anInsertCursorMovesTheCursorOnly() {
        terminal.press(Key.INSERT);
        terminal.hostWrites(writeErrorCode(ic(6, 55), attribute(0x22), text("NO")));
        assertThat(terminal.look()).isEqualTo("23| NO\n" + FIELD + "PRE_HELP_ERROR at 6/55 blinks ready\n");
        assertThat(terminal.display().insertCursor()).isEqualTo(-1);
        terminal.press(Key.RESET);
        assertThat(terminal.cursor()).isEqualTo("6/55");
    }

    @Test
    @Rule("G3.5")
    void thereMustBeSomethingAndNotTooMuch() {
        String before = terminal.everything();
        assertThat(terminal.hostWrites(writeErrorCode())).isEqualTo(SenseCode.PREMATURE_END);
        assertThat(terminal.sentHex()).endsWith("10050121");
        assertThat(terminal.hostWrites(writeErrorCode(attribute(0x22), text("X".repeat(80)))))
                .isEqualTo(SenseCode.WRITE_PAST_END);
        assertThat(terminal.sentHex()).endsWith("1005012A");
        assertThat(terminal.everything()).isEqualTo(before);
        assertThat(terminal.hostWrites(writeErrorCode(attribute(0x22), text("X".repeat(79))))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.row(23)).isEqualTo(" " + "X".repeat(79));
    }

    @Test
    @Rule("G3.5")
    void anInsertCursorAloneIsEnough() {
        assertThat(terminal.hostWrites(writeErrorCode(ic(6, 55)))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo(FIELD + "PRE_HELP_ERROR at 6/55 blinks ready\n");
    }

    @ParameterizedTest
    @CsvSource({"20, 40, TEXT, '................... TEXT                ........................................'",
            "1, 10, TEXT, ' TEXT     ......................................................................'",
            "71, 80, LONGERTHANTEN, '...................................................................... LONGERTHA'",
            "40, 40, TEXT, '....................................... ........................................'"})
    @Rule("G3.6")
    void aWindowHasItsColumns(int from, int to, String text, String row) {
        assertThat(terminal.hostWrites(writeErrorCodeToWindow(from, to, attribute(0x22), text(text))))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("23|" + row.stripTrailing() + "\n" + FIELD
                + "PRE_HELP_ERROR at 6/53 blinks ready\n");
        terminal.press(Key.RESET);
        assertThat(terminal.row(23)).isEqualTo(".".repeat(80));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "11, 10", "1, 81", "81, 90", "0, 0"})
    @Rule("G3.7")
    void columnsMustBeOnTheRow(int from, int to) {
        assertThat(terminal.hostWrites(writeErrorCodeToWindow(from, to, attribute(0x22), text("NO"))))
                .isEqualTo(SenseCode.WINDOW_COLUMNS);
        assertThat(terminal.sentHex()).isEqualTo("000E12A0000004800000" + "10050132");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("G3.8")
    void aMessageThatWaitsIsNotCovered() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("FIRST")));
        assertThat(terminal.hostWrites(writeErrorCodeToWindow(1, 10, attribute(0x22), text("NO"))))
                .isEqualTo(SenseCode.WINDOW_ERROR_LINE_IN_USE);
        assertThat(terminal.sentHex()).isEqualTo("000E12A0000004800000" + "10050133");
        assertThat(terminal.row(23)).isEqualTo(" FIRST");
        terminal.press(Key.HELP);
        assertThat(terminal.hostWrites(writeErrorCodeToWindow(1, 10, attribute(0x22), text("HELP"))))
                .as("the answer to Help").isEqualTo(SenseCode.NONE);
    }

    @Test
    @Rule("G3.9")
    void helpSendsTheDigitsOfTheLine() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("1234 MESSAGE")));
        terminal.press(Key.HELP, Key.HELP);
        assertThat(terminal.sentHex()).isEqualTo("000C12A0000004010000" + "1234");
        assertThat(terminal.sentNothingMore()).isTrue();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.POST_HELP_ERROR);
    }
}
