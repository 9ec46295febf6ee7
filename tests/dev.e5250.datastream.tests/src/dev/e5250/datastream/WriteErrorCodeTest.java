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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.screen.Key;

/** 21 and 22: a message of the host over the error line (SA21-9247 pp. 2-12, 2-13, 2-135). */
class WriteErrorCodeTest {
    private static final int UNLOCK = 0x08;
    private static final String DOTS = ".".repeat(80);

    private final Terminal terminal = new Terminal();

    /** Dots in the error line, row 23, and a field. */
    @BeforeEach
    void hostAsks() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().errorRow(23), sba(6, 52), sf(0x4000, 0x24, 10), sba(23, 1),
                ra(23, 80, '.')), readMdt(0, 0));
    }

    /** The whole display, see {@link Whole}. */
    private void shows(String errorLine, String state) {
        terminal.shows("06|\n  |52:24 63:20\n23|" + errorLine + "\nheader 00000017\nfield 6/53+10 4000 24\n" + state);
    }

    /** A message over the dots, between the attribute of the host's and the one that ends it. */
    private static String over(String message) {
        return " " + message + "\n  |1:22 " + (message.length() + 2) + ":20\n  |over 1:4Bx80";
    }

    @Test
    @Rule({"G3.1", "G3.2"})
    void theTextLiesOverTheRowUntilReset() {
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
        terminal.press(Key.ENTER);
        shows(DOTS, """
                LOCKED locked at 6/53
                sent 000D12A0000004000000 0635F1
                """);
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE"), attribute(0x30)));
        shows(" MESSAGE\n  |1:22 9:3020\n  |over 1:4Bx80", "PRE_HELP_ERROR at 6/53 blinks\n");
        terminal.press(Key.RESET);
        shows(DOTS, "LOCKED at 6/53\n");
        terminal.press(Key.RESET);
        terminal.hostReads();
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule({"G3.1", "G3.2"})
    void aSecondMessageTakesThePlaceOfTheFirst() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("FIRST")), writeErrorCode(attribute(0x22), text("2ND")));
        shows(over("2ND"), "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000\n");
        terminal.press(Key.RESET);
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("G3.1")
    void withoutARowInTheHeaderItIsTheLastOne() {
        terminal.hostWrites(clearUnit(), writeErrorCode(attribute(0x22), text("MESSAGE")));
        terminal.shows("""
                24| MESSAGE
                  |1:22 9:20
                PRE_HELP_ERROR at 1/1 blinks
                """);
    }

    @Test
    @Rule("C.6")
    void aWriteToDisplayEndsTheErrorState() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        terminal.hostWrites(wtd(0, UNLOCK, sba(23, 1), text("NEW")));
        shows("NEW" + ".".repeat(77), "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("G1.12")
    void noReadOfTheScreenContainsIt() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")), readScreen());
        shows(over("MESSAGE"), "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000\nsent 078A12A0000004000000 "
                + "00".repeat(451) + "24" + "00".repeat(10) + "20" + "00".repeat(1297) + "4B".repeat(80) + "00".repeat(80) + "\n");
    }

    @Test
    @Rule("G3.3")
    void aReadBehindItWaitsForReset() {
        terminal.press(Key.ENTER);
        terminal.forgetSent();
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("NO")), readMdt(0, 0));
        // refused with an alarm
        terminal.type("x");
        shows(over("NO"), "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000, alarms 1\n");
        terminal.press(Key.RESET);
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000, alarms 1\n");
        terminal.press(Key.ENTER);
        shows(DOTS, "LOCKED locked at 6/53, alarms 1\nsent 000D12A0000004000000 0635F1\n");
    }

    @Test
    @Rule("G3.4")
    void anInsertCursorMovesTheCursorOnly() {
        terminal.press(Key.INSERT);
        terminal.hostWrites(writeErrorCode(ic(6, 55), attribute(0x22), text("NO")));
        shows(over("NO"), "PRE_HELP_ERROR at 6/55 blinks ready, MDT_FIELDS 0000\n");
        terminal.press(Key.RESET);
        shows(DOTS, "UNLOCKED at 6/55 ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("G3.5")
    void thereMustBeSomething() {
        terminal.hostWrites(writeErrorCode());
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\nsent 000E12A0000004800000 10050121\n");
    }

    @Test
    @Rule("G3.5")
    void thereMustNotBeMoreThanARow() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("X".repeat(80))));
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\nsent 000E12A0000004800000 1005012A\n");
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("X".repeat(79))));
        shows(" " + "X".repeat(79) + "\n  |1:22\n  |over 1:4Bx80", "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("G3.5")
    void anInsertCursorAloneIsEnough() {
        terminal.hostWrites(writeErrorCode(ic(6, 55)));
        shows("\n  |1:20\n  |over 1:4Bx80", "PRE_HELP_ERROR at 6/55 blinks ready, MDT_FIELDS 0000\n");
    }

    @ParameterizedTest
    @CsvSource({"20, 40, TEXT, '................... TEXT                ........................................', 20:22 25:20",
            "1, 10, TEXT, ' TEXT     ......................................................................', 1:22 6:20",
            "71, 80, LONGERTHANTEN, '...................................................................... LONGERTHA', 71:22",
            "40, 40, TEXT, '....................................... ........................................', 40:22"})
    @Rule("G3.6")
    void aWindowHasItsColumns(int from, int to, String text, String row, String bytes) {
        terminal.hostWrites(writeErrorCodeToWindow(from, to, attribute(0x22), text(text)));
        shows(row.stripTrailing() + "\n  |" + bytes + "\n  |over 1:4Bx80",
                "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000\n");
        terminal.press(Key.RESET);
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "11, 10", "1, 81", "81, 90", "0, 0"})
    @Rule("G3.7")
    void columnsMustBeOnTheRow(int from, int to) {
        terminal.hostWrites(writeErrorCodeToWindow(from, to, attribute(0x22), text("NO")));
        shows(DOTS, "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\nsent 000E12A0000004800000 10050132\n");
    }

    @Test
    @Rule("G3.8")
    void aMessageThatWaitsIsNotCovered() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("FIRST")));
        terminal.hostWrites(writeErrorCodeToWindow(1, 10, attribute(0x22), text("NO")));
        shows(over("FIRST"), """
                PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000
                sent 000E12A0000004800000 10050133
                """);
    }

    @Test
    @Rule("G3.8")
    void theAnswerToHelpTakesItsPlace() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("1234 FIRST")));
        terminal.press(Key.HELP);
        terminal.forgetSent();
        terminal.hostWrites(writeErrorCodeToWindow(1, 10, attribute(0x22), text("MORE TEXT")));
        shows(" MORE TEXT" + ".".repeat(70) + "\n  |1:22\n  |over 1:4Bx80",
                "PRE_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule("G3.9")
    void helpSendsTheDigitsOfTheLine() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("1234 MESSAGE")));
        // the second one is refused with an alarm
        terminal.press(Key.HELP, Key.HELP);
        shows(over("1234 MESSAGE"), """
                POST_HELP_ERROR at 6/53 blinks ready, MDT_FIELDS 0000, alarms 1
                sent 000C12A0000004010000 1234
                """);
    }
}
