package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readInputFields;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readMdtAlternate;
import static dev.e5250.host.Commands.readModifiedImmediateAlternate;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.screen.Key;

/** What goes back for each kind of READ (SA21-9247 pp. 2-5 to 2-8). */
class ReadRepliesTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    /** Three fields of five positions in column 10 of rows 3, 5 and 7, and a READ. */
    private void hostAsks(Command read) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4000, 0x24, 5), sba(5, 9),
                sf(0x4000, 0x24, 5), sba(7, 9), sf(0x4000, 0x24, 5)), read);
    }

    /**
     * What the three fields hold, a null as a blank and a blank as _, their FFWs, state and what was sent; see {@link Whole}.
     */
    private void shows(String first, String second, String third, String formats, String state) {
        StringBuilder rows = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        String[] contents = {first, second, third};
        for (int i = 0; i < contents.length; i++) {
            int row = 3 + 2 * i;
            int blank = contents[i].indexOf('_');
            rows.append(String.format("%02d|%s%n  |9:24%s 15:20%n", row, (" ".repeat(9) + contents[i].replace('_', ' '))
                    .stripTrailing(), blank < 0 ? "" : " " + (10 + blank) + ":40"));
            fields.append(String.format("field %d/10+5 %s 24%n", row, formats.split(" ")[i]));
        }
        terminal.shows(rows.toString() + fields + state);
    }

    @Test
    @Rule({"F2.1", "F2.5"})
    void readMdtSendsModifiedFieldsBehindTheirAddresses() {
        hostAsks(readMdt(0, 0));
        terminal.type("AB").press(Key.TAB, Key.TAB).type("C D").press(Key.ENTER);
        shows("AB", "", "C_D", "4800 4000 4800", """
                LOCKED locked at 7/13, master MDT
                sent 001812A0000004000000 070DF111030AC1C211070AC340C4
                """);
    }

    @Test
    @Rule("F2.5")
    void readMdtDropsTrailingNullsKeepsBlanksAndTurnsOthersIntoBlanks() {
        hostAsks(readMdt(0, 0));
        terminal.press(Key.RIGHT).type("A").press(Key.RIGHT).type(" ").press(Key.ENTER);
        shows(" A _", "", "", "4800 4000 4000", """
                LOCKED locked at 3/14, master MDT
                sent 001412A0000004000000 030EF111030A40C14040
                """);
    }

    @Test
    @Rule("F2.7")
    void readMdtAlternateKeepsLeadingAndEmbeddedNulls() {
        hostAsks(readMdtAlternate(0, 0));
        terminal.press(Key.RIGHT).type("A").press(Key.RIGHT).type("B").press(Key.ENTER);
        shows(" A B", "", "", "4800 4000 4000", """
                LOCKED locked at 3/14, master MDT
                sent 001412A0000004000000 030EF111030A00C100C2
                """);
    }

    @Test
    @Rule("F2.6")
    void anErasedFieldIsItsAddressAlone() {
        hostAsks(readMdt(0, 0));
        terminal.type("A").press(Key.BACKSPACE, Key.ERASE_EOF, Key.ENTER);
        shows("", "", "", "4800 4000 4000", """
                LOCKED locked at 3/10, master MDT
                sent 001012A0000004000000 030AF111030A
                """);
    }

    @Test
    @Rule("F2.4")
    void readInputSendsAllFieldsInFullLengthOnceAnyWasModified() {
        hostAsks(readInputFields(0, 0));
        terminal.press(Key.TAB).type("AB").press(Key.ENTER);
        shows("", "AB", "", "4000 4800 4000", """
                LOCKED locked at 5/12, master MDT
                sent 001C12A0000004000000 050CF14040404040C1C24040404040404040
                """);
    }

    @Test
    @Rule("F2.3")
    void readInputSendsNoFieldsWhenNoneWasModified() {
        hostAsks(readInputFields(0, 0));
        terminal.press(Key.ENTER);
        shows("", "", "", "4000 4000 4000", """
                LOCKED locked at 3/10
                sent 000D12A0000004000000 030AF1
                """);
    }

    @Test
    @Rule("F2.16")
    void readMdtSendsBypassFieldsThatTheHostMarked() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x6800, 0x24, 3), text("KEY")), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("""
                03|         KEY
                  |9:24 13:20
                field 3/10+3 6800 24
                LOCKED locked at 1/1, master MDT
                sent 001312A0000004000000 0101F111030AD2C5E8
                """);
    }

    @ParameterizedTest
    @CsvSource({"FIELD_PLUS, 7, F7", "FIELD_MINUS, 7-, D7"})
    @Rule("F2.10")
    void signedNumericSendsItsSignInTheZoneOfTheLastDigit(Key exit, String shown, String digit) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4700, 0x24, 6)), readMdt(0, 0));
        terminal.type("7").press(exit, Key.ENTER).shows("""
                03|             %s
                  |9:2440x4 16:20
                field 3/10+6 4F00 24
                LOCKED locked at 3/10, master MDT
                sent 001512A0000004000000 030AF111030A40404040%s
                """.formatted(shown, digit));
    }

    @Test
    @Rule("F2.10")
    void signedNumericTakesOnePositionLessInReadInput() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4700, 0x24, 4), sba(5, 9), sf(0x4000, 0x24, 2)),
                readInputFields(0, 0));
        terminal.type("12").press(Key.FIELD_MINUS).press(Key.ENTER).shows("""
                03|          12-
                  |9:2440 14:20
                05|
                  |9:24 12:20
                field 3/10+4 4F00 24
                field 5/10+2 4000 24
                LOCKED locked at 5/10, master MDT
                sent 001212A0000004000000 050AF140F1D24040
                """);
    }

    @ParameterizedTest
    @CsvSource({"52, 0015, 11030A", "82, 0015, 11030A", "42, 0012, ''"})
    @Rule("F2.8")
    void transparentFieldsGoUnedited(String read, String length, String address) {
        // nulls before, in and behind the data
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4800, 0x24, 5, 0x8400), hex("00C100C2")));
        terminal.hostPuts(0x03, "04" + read + "0000");
        terminal.press(Key.ENTER).shows("""
                03|          A B
                  |9:24 15:20
                field 3/10+5 4800 24 8400
                LOCKED locked at 3/10, master MDT
                sent %s12A0000004000000 030AF1%s00C100C200
                """.formatted(length, address));
    }

    @Test
    @Rule("F2.2")
    void keysThatCarryNoDataSendCursorAndAid() {
        hostAsks(readMdt(0, 0));
        terminal.type("A").press(Key.CLEAR);
        shows("A", "", "", "4800 4000 4000", """
                LOCKED locked at 3/11, master MDT
                sent 000D12A0000004000000 030BBD
                """);
    }

    @Test
    @Rule("F2.15")
    void theMaskOfTheHeaderKeepsAFunctionKeyFromSendingData() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, soh().keysWithoutData(3), sba(3, 9), sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.type("A").press(Key.F3).shows("""
                03|         A
                  |9:24 15:20
                header 00000000000004
                field 3/10+5 4800 24
                LOCKED locked at 3/11, master MDT
                sent 000D12A0000004000000 030B33
                """);
        terminal.hostReads();
        terminal.press(Key.F4).shows("""
                03|         A
                  |9:24 15:20
                header 00000000000004
                field 3/10+5 4800 24
                LOCKED locked at 3/11, master MDT
                sent 001112A0000004000000 030B3411030AC1
                """);
    }

    @Test
    @Rule("C3.21")
    void theControlCharactersOfTheReadActAfterTheDataAreSent() {
        hostAsks(readMdt(0x40, 0));
        terminal.type("A").press(Key.ENTER);
        shows("A", "", "", "4000 4000 4000", """
                LOCKED locked at 3/11
                sent 001112A0000004000000 030BF111030AC1
                """);
    }

    @Test
    @Rule({"F3.1", "F3.2", "F3.6"})
    void immediateReadsAnswerAtOnceAndLeaveThePendingReadAlone() {
        hostAsks(readMdt(0, 0));
        terminal.type("A");
        terminal.hostWrites(readImmediate(), readModifiedImmediateAlternate());
        shows("A", "", "", "4800 4000 4000", """
                UNLOCKED at 3/11 ready, master MDT, MDT_FIELDS 0000
                sent 001C12A0000004000000 030B00C14040404040404040404040404040
                sent 001112A0000004000000 030B0011030AC1
                """);
        terminal.press(Key.ENTER);
        shows("A", "", "", "4800 4000 4000", """
                LOCKED locked at 3/11, master MDT
                sent 001112A0000004000000 030BF111030AC1
                """);
    }

    @Test
    @Rule("C.4")
    void aLaterReadReplacesAnEarlierOne() {
        hostAsks(readMdt(0, 0));
        terminal.hostWrites(readInputFields(0x40, 0));
        terminal.type("A").press(Key.ENTER);
        shows("A", "", "", "4000 4000 4000", """
                LOCKED locked at 3/11
                sent 001C12A0000004000000 030BF1C14040404040404040404040404040
                """);
    }
}
