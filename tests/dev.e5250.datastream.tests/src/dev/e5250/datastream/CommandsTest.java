package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Key;

/** What commands do to a display, and what becomes of those that are wrong (SA21-9247 pp. 2-5 to 2-14). */
class CommandsTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    @Test
    @Rule({"C1.4", "C.5"})
    void clearUnitEmptiesAndLocksAndForgetsTheRead() {
        terminal.hostWrites(wtd(0, UNLOCK, text("X"), sba(2, 1), sf(0x4000, 0x24, 5), ic(9, 9)), readMdt(0, 0));
        terminal.type("1").shows("""
                01|X
                02|
                  |1:24 7:20
                24| 0005  Cursor is in a protected area. Press Reset, then Tab to a field.
                  |1:2A 72:20
                field 2/2+5 4000 24
                PRE_HELP_ERROR PROTECTED_AREA at 9/9 blinks ready, IC 9/9, MDT_FIELDS 0000, alarms 1
                """);
        terminal.hostWrites(clearUnit());
        terminal.shows("LOCKED locked at 1/1, alarms 1\n");
    }

    @Test
    @Rule("C1.1")
    void clearUnitAlternateIsTheWideDisplayAndClearUnitTheNormalOne() {
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, sba(27, 132), text("X")));
        terminal.shows("27x132\n27|" + " ".repeat(131) + "X\nLOCKED locked at 1/1\n");
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(24, 80), text("X")));
        terminal.shows("""
                24|                                                                               X
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("C1.3")
    void aStationOf24x80RefusesTheWideDisplay() {
        Terminal small = new Terminal(DeviceModel.IBM_3179_2, CommandTable.standard());
        small.hostWrites(wtd(0, UNLOCK, text("KEPT")), readMdt(0, 0));
        small.hostWrites(clearUnitAlternate());
        small.shows("""
                01|KEPT
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                sent 000E12A0000004800000 10030101
                """);
    }

    @Test
    @Rule("C2.1")
    void clearFormatTableKeepsTheText() {
        terminal.hostWrites(wtd(0, UNLOCK, text("KEPT"), sba(2, 1), sf(0x4800, 0x24, 5), text("TOO"), ic(9, 9)), readMdt(0, 0));
        terminal.hostWrites(clearFormatTable());
        terminal.shows("""
                01|KEPT
                02| TOO
                  |1:24 7:20
                LOCKED locked at 9/9
                """);
    }

    @Test
    @Rule({"B1.2", "B1.3", "F4.1"})
    void aReadOfAnOutputOnlyRecordWaitsForTheInvite() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.OUTPUT_ONLY).add(wtd(0, UNLOCK), readMdt(0, 0)));
        terminal.press(Key.ENTER).shows("LOCKED at 1/1, MDT_FIELDS 0000, 1 keys ahead\n");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.INVITE));
        terminal.shows("""
                LOCKED locked at 1/1
                sent 000D12A0000004000000 0101F1
                """);
    }

    @Test
    @Rule({"B1.9", "F4.1"})
    void cancelInviteIsAnsweredAtOnceAndNothingIsSentUntilTheNextInvite() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.CANCEL_INVITE));
        terminal.shows("""
                LOCKED at 1/1, MDT_FIELDS 0000
                sent 000A12A000000400000A
                """);
        terminal.press(Key.ENTER).shows("LOCKED at 1/1, MDT_FIELDS 0000, 1 keys ahead\n");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.INVITE));
        terminal.shows("""
                LOCKED locked at 1/1
                sent 000D12A0000004000000 0101F1
                """);
    }

    @Test
    @Rule({"B1.10", "G4.1"})
    void opcodesSwitchTheMessageLight() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.MESSAGE_LIGHT_ON));
        terminal.shows("LOCKED locked at 1/1 message, alarms 1\n");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.MESSAGE_LIGHT_OFF));
        terminal.shows("LOCKED locked at 1/1, alarms 1\n");
    }

    @ParameterizedTest
    @CsvSource({"04F3 00, 10050121", "04F3 0003 D970 00, 10050110", "04F3 0009 D970 00, 10050110",
            "04F3 0004 D970, 10050110", "04F3 0005 D870 00, 10050111", "04F3 0005 D970 80, 10050112", "0499, 10030101",
            "04, 10050121", "C1C2, 10050131", "FFFC19, 10050131", "0411 00, 10050121", "0452 00, 10050121",
            "0420, 10050121", "0420 01, 10030105", "0423 01 02, 10050121", "0403 00 01 01 01, 10050121", "0416 21, 10050121",
            "0422 05, 10050121", "0421 13 01, 10050121", "0421 13 19 01, 10050122"})
    @Rule({"C.2", "C.3", "C.10", "H4.1", "H4.4"})
    void aMistakeHasItsSenseCodeAndIsAnsweredOnceAndChangesNothing(String hex, String sense) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, text("KEPT"), sba(2, 1), sf(0x4800, 0x24, 5)), readMdt(0, 0));
        terminal.hostPuts(0x03, hex);
        terminal.shows("""
                01|KEPT
                02|
                  |1:24 7:20
                field 2/2+5 4800 24
                UNLOCKED at 2/2 ready, master MDT, MDT_FIELDS 0000
                sent 000E12A0000004800000 %s
                """.formatted(sense));
    }

    @Test
    @Rule({"C.1", "D.9"})
    void commandsBeforeAMistakeKeepTheirEffectAndThoseBehindItHaveNone() {
        // Write to Display A, a command that there is not, Write to Display BBB
        terminal.hostPuts(0x03, "0411 0000 C1 0499 0411 0000 C2C2C2");
        terminal.shows("""
                01|A
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10030101
                """);
    }

    @Test
    @Rule({"B1.12", "F4.2"})
    void attentionSystemRequestAndTestRequestAreFlagsOfTheHeader() {
        terminal.press(Key.ATTENTION, Key.TEST_REQUEST, Key.SYSTEM_REQUEST).type("2").press(Key.ENTER);
        terminal.shows("""
                LOCKED locked at 1/1
                sent 000A12A0000004400000
                sent 000A12A0000004020000
                sent 000B12A0000004040000 F2
                """);
    }

    @Test
    @Rule("B1.13")
    void helpOnAnErrorSendsItsNumber() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.type("x").shows("""
                24| 0005  Cursor is in a protected area. Press Reset, then Tab to a field.
                  |1:2A 72:20
                PRE_HELP_ERROR PROTECTED_AREA at 1/1 blinks ready, MDT_FIELDS 0000, alarms 1
                """);
        terminal.press(Key.HELP).shows("""
                24| 0005  Cursor is in a protected area. Press Reset, then Tab to a field.
                  |1:2A 72:20
                POST_HELP_ERROR PROTECTED_AREA at 1/1 blinks ready, MDT_FIELDS 0000, alarms 1
                sent 000C12A0000004010000 0005
                """);
    }
}
