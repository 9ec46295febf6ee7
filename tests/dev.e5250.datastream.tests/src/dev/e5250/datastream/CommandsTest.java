package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.query;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.rollUp;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HeaderFlag;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;

class CommandsTest {
    private static final int UNLOCK = 0x08;
    private static final int UNLOCK_AND_KEEP_CURSOR = 0x48;

    private final Terminal terminal = new Terminal();

    @Test
    @Rule({"C1.4", "C.5"})
    void clearUnitEmptiesAndLocksAndForgetsTheRead() {
        terminal.hostWrites(wtd(0, UNLOCK, text("X"), sba(2, 1), sf(0x4000, 0x24, 5), ic(9, 9)), readMdt(0, 0));
        terminal.hostWrites(clearUnit());
        assertThat(terminal.display().snapshot().text()).isBlank();
        assertThat(terminal.display().formats().fields()).isEmpty();
        assertThat(terminal.display().insertCursor()).isEqualTo(-1);
        assertThat(terminal.cursor()).isEqualTo("1/1");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.LOCKED);
        assertThat(terminal.workstation.pendingRead()).isNull();
    }

    @Test
    @Rule("C1.1")
    void clearUnitAlternateIsTheWideDisplayAndClearUnitTheNormalOne() {
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, sba(27, 132), text("X")));
        assertThat(terminal.display().buffer().size()).isEqualTo(DisplaySize.ALTERNATE);
        assertThat(terminal.hex(27, 132, 1)).isEqualTo("E7");
        terminal.hostWrites(clearUnit());
        assertThat(terminal.display().buffer().size()).isEqualTo(DisplaySize.NORMAL);
    }

    @Test
    @Rule("C1.3")
    void aStationOf24x80RefusesTheWideDisplay() {
        Terminal small = new Terminal(DeviceModel.IBM_3179_2, CommandTable.standard());
        assertThat(small.hostWrites(clearUnitAlternate())).isEqualTo(SenseCode.INVALID_COMMAND);
        assertThat(terminal.hostWrites(clearUnitAlternate(0x01))).isEqualTo(SenseCode.CLEAR_UNIT_ALTERNATE_PARAMETER);
    }

    @Test
    void clearFormatTableKeepsTheText() {
        terminal.hostWrites(wtd(0, UNLOCK, text("KEPT"), sba(2, 1), sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.hostWrites(clearFormatTable());
        assertThat(terminal.row(1)).isEqualTo("KEPT");
        assertThat(terminal.display().formats().fields()).isEmpty();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.LOCKED);
    }

    @Test
    @Rule("C3.15")
    void theCursorGoesToTheFirstFieldWhenTheKeyboardUnlocks() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)));
        assertThat(terminal.cursor()).isEqualTo("6/53");
    }

    @Test
    @Rule({"C3.15", "C3.17"})
    void theCursorGoesToTheLastInsertCursorInstead() {
        terminal.hostWrites(wtd(0, 0, soh(), sba(6, 52), sf(0x4000, 0x24, 10), ic(9, 9), ic(20, 7)));
        assertThat(terminal.cursor()).as("still locked").isEqualTo("1/1");
        terminal.hostWrites(wtd(0, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("20/7");
    }

    @Test
    @Rule("C3.18")
    void theInsertCursorLastsUntilTheHeaderGoes() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10), ic(20, 7)));
        terminal.hostWrites(wtd(0x20, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("20/7");
        terminal.hostWrites(wtd(0, UNLOCK, soh(), sba(6, 52), sf(0x4000, 0x24, 10)));
        assertThat(terminal.cursor()).isEqualTo("6/53");
    }

    @Test
    @Rule("C3.6")
    void aBitOfCc2KeepsTheCursorWhereItIs() {
        terminal.hostWrites(wtd(0, UNLOCK_AND_KEEP_CURSOR, sba(6, 52), sf(0x4000, 0x24, 10)));
        assertThat(terminal.cursor()).isEqualTo("1/1");
        assertThat(terminal.display().keyboard().isLocked()).isFalse();
    }

    @Test
    @Rule({"C3.16", "D7.1"})
    void moveCursorMovesAtOnceAndOnlyOnce() {
        terminal.hostWrites(wtd(0, 0, ic(9, 9), mc(12, 3)));
        assertThat(terminal.cursor()).isEqualTo("12/3");
        terminal.hostWrites(wtd(0x20, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("9/9");
        terminal.hostWrites(wtd(0, 0, mc(12, 3), ic(4, 4)));
        assertThat(terminal.cursor()).as("an IC behind it undoes it").isEqualTo("9/9");
    }

    @Test
    @Rule("C3.14")
    void aWriteToAnUnlockedKeyboardLeavesTheCursorAlone() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.press(Key.DOWN);
        terminal.hostWrites(wtd(0, UNLOCK, sba(1, 1), text("CLOCK")));
        assertThat(terminal.cursor()).isEqualTo("7/53");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule({"C3.11", "C3.19"})
    void aReadUnlocksAndMakesTheKeyboardReadyWithoutMovingTheCursor() {
        terminal.hostWrites(wtd(0, 0, sba(6, 52), sf(0x4000, 0x24, 10)));
        terminal.hostReads();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(terminal.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule({"C3.12", "C3.13", "F4.1"})
    void unlockedIsNotReady() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)));
        terminal.type("ab");
        assertThat(terminal.hex(6, 53, 2)).isEqualTo("0000");
        terminal.hostReads();
        assertThat(terminal.hex(6, 53, 2)).isEqualTo("8182");
    }

    @Test
    @Rule({"B1.2", "B1.3", "F4.1"})
    void aReadOfAnOutputOnlyRecordWaitsForTheInvite() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.OUTPUT_ONLY).add(wtd(0, UNLOCK), readMdt(0, 0)));
        assertThat(terminal.workstation.isReady()).isFalse();
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.INVITE));
        assertThat(terminal.workstation.isReady()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"00, AB, XY, true true", "40, AB, XY, false true", "60, AB, XY, false false", "80, .., XY, true true",
            "A0, .., XY, false true", "C0, .., XY, false true", "E0, .., XY, false false"})
    @Rule({"C3.1", "C3.2"})
    void cc1NullsFirstAndThenResetsMdt(String cc1, String first, String second, String mdt) {
        // a field for input and one for bypass, both with MDT
        terminal.hostWrites(wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 2), text("AB"), sba(3, 1), sf(0x6800, 0x24, 2),
                text("XY")));
        terminal.hostWrites(wtd(Integer.parseInt(cc1, 16), 0));
        assertThat(contents(2)).isEqualTo(first);
        assertThat(contents(3)).isEqualTo(second);
        assertThat(terminal.field(0).isModified() + " " + terminal.field(1).isModified()).isEqualTo(mdt);
    }

    @Test
    @Rule("C3.1")
    void cc1NullsUnmodifiedFieldsOnlyWithItsOwnCodes() {
        terminal.hostWrites(wtd(0, 0, sba(2, 1), sf(0x4000, 0x24, 2), text("AB")));
        terminal.hostWrites(wtd(0x80, 0));
        assertThat(contents(2)).isEqualTo("AB");
        terminal.hostWrites(wtd(0xC0, 0));
        assertThat(contents(2)).isEqualTo("AB");
        terminal.hostWrites(wtd(0xA0, 0));
        assertThat(contents(2)).isEqualTo("..");
    }

    @Test
    @Rule({"C3.7", "C3.8", "C3.9", "C1.5", "G4.1"})
    void cc2SwitchesAlarmMessageLightAndBlink() {
        terminal.hostWrites(wtd(0, 0x15));
        assertThat(terminal.display().alarms()).isOne();
        assertThat(terminal.display().isMessageWaiting()).isTrue();
        assertThat(terminal.display().cursorBlinks()).isTrue();
        terminal.hostWrites(clearUnit(), wtd(0, 0x10));
        assertThat(terminal.display().isMessageWaiting()).as("Clear Unit leaves the light").isTrue();
        terminal.hostWrites(wtd(0, 0x22));
        assertThat(terminal.display().isMessageWaiting()).isFalse();
        assertThat(terminal.display().cursorBlinks()).isFalse();
        terminal.hostWrites(wtd(0, 0x33));
        assertThat(terminal.display().isMessageWaiting()).as("on wins").isTrue();
        assertThat(terminal.display().cursorBlinks()).isTrue();
    }

    @Test
    @Rule({"B1.10", "G4.1"})
    void opcodesSwitchTheMessageLight() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.MESSAGE_LIGHT_ON));
        assertThat(terminal.display().isMessageWaiting()).isTrue();
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.MESSAGE_LIGHT_OFF));
        assertThat(terminal.display().isMessageWaiting()).isFalse();
    }

    @Test
    @Rule({"G3.1", "G3.2", "G3.3", "G3.4", "C3.20"})
    void writeErrorCodeCoversTheErrorLineUntilReset() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10), sba(24, 2), text("F3=Exit")),
                readMdt(0, 0));
        terminal.press(Key.ENTER);
        terminal.hostWrites(writeErrorCode(ic(7, 5), attribute(0x22), text("CPF1107")), readMdt(0, 0));
        assertThat(terminal.row(24)).isEqualTo(" CPF1107");
        assertThat(terminal.cursor()).isEqualTo("7/5");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
        assertThat(terminal.hex(24, 2, 7)).as("the row below is as it was").isEqualTo("C6F37EC5A789A3");
        terminal.press(Key.RESET);
        assertThat(terminal.row(24)).isEqualTo(" F3=Exit");
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("G3.1")
    void writeErrorCodeGoesToTheRowOfTheHeader() {
        terminal.hostWrites(wtd(0, 0, soh().errorRow(20)), writeErrorCode(attribute(0x22), text("MSG")));
        assertThat(terminal.row(20)).isEqualTo(" MSG");
    }

    @Test
    @Rule("C.6")
    void aWriteToDisplayEndsTheErrorState() {
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MSG")));
        terminal.hostWrites(wtd(0, UNLOCK, text("NEW")), readMdt(0, 0));
        assertThat(terminal.row(24)).isEmpty();
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.UNLOCKED);
    }

    @Test
    @Rule("G2.1")
    void rollMovesRowsAndLeavesTheOnesThatBecomeFree() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(3, 1), text("THREE"), sba(4, 1), text("FOUR"), sba(5, 1),
                text("FIVE")));
        terminal.hostWrites(rollUp(1, 3, 5));
        assertThat(terminal.row(3)).isEqualTo("FOUR");
        assertThat(terminal.row(4)).isEqualTo("FIVE");
        assertThat(terminal.row(5)).isEqualTo("FIVE");
        terminal.hostWrites(rollDown(2, 3, 5));
        assertThat(terminal.row(3)).isEqualTo("FOUR");
        assertThat(terminal.row(5)).isEqualTo("FOUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 00 05", "01 05 05", "01 03 19", "03 03 05", "9F 01 18"})
    @Rule("G2.3")
    void rollRefusesWhatIsNotOnTheDisplay(String parameters) {
        assertThat(terminal.hostWrites("000F 12A0 0000 04 00 00 02 0423" + parameters))
                .isEqualTo(SenseCode.ROLL_PARAMETER);
    }

    @Test
    @Rule({"B1.9", "F4.1"})
    void cancelInviteIsAnsweredAtOnceAndNothingIsSentUntilTheNextInvite() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.CANCEL_INVITE));
        assertThat(terminal.sentHex()).isEqualTo("000A12A000000400000A");
        terminal.press(Key.ENTER);
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.INVITE));
        assertThat(terminal.sent().aidCode()).as("typed ahead").isEqualTo(0xF1);
    }

    @Test
    void readScreenReturnsEveryPosition() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, attribute(0x22), text("AB")));
        terminal.hostWrites(readScreen());
        byte[] data = terminal.sent().data();
        assertThat(data).hasSize(1920).startsWith(0x22, 0xC1, 0xC2, 0x00).endsWith(0x00);
    }

    @Test
    void theQueryReplyIsTrue() {
        terminal.hostWrites(query());
        byte[] reply = terminal.sent().data();
        assertThat(reply).hasSize(61).startsWith(0, 0, 0x88, 0, 0x3A, 0xD9, 0x70, 0x80, 0x06, 0x00);
        assertThat(java.util.Arrays.copyOfRange(reply, 29, 37))
                .containsExactly(0x01, 0xF3, 0xF4, 0xF7, 0xF7, 0xF0, 0xC6, 0xC3);
        assertThat(reply[45]).as("256 fields").isZero();
        assertThat(reply[44]).isOne();
        assertThat(reply[50]).as("27x132, colour").isEqualTo((byte) 0x31);
        assertThat(reply[53]).as("no enhanced interface").isZero();

        Terminal small = new Terminal(DeviceModel.IBM_3179_2, CommandTable.standard());
        small.hostWrites(query());
        byte[] smaller = small.sent().data();
        assertThat(java.util.Arrays.copyOfRange(smaller, 29, 37))
                .containsExactly(0x01, 0xF3, 0xF1, 0xF7, 0xF9, 0xF0, 0xF0, 0xF2);
        assertThat(smaller[50]).as("24x80, colour").isEqualTo((byte) 0x11);
    }

    @ParameterizedTest
    @CsvSource({"04F3 00, PREMATURE_END", "04F3 0003 D970 00, STRUCTURED_FIELD_LENGTH",
            "04F3 0009 D970 00, STRUCTURED_FIELD_LENGTH", "04F3 0004 D970, STRUCTURED_FIELD_LENGTH",
            "04F3 0005 D870 00, STRUCTURED_FIELD_TYPE", "04F3 0005 D970 80, STRUCTURED_FIELD_PARAMETER",
            "0499, INVALID_COMMAND", "04, PREMATURE_END", "C1C2, ESCAPE_MISSING", "FFFC19, ESCAPE_MISSING",
            "0411 00, PREMATURE_END", "0452 00, PREMATURE_END", "0420, PREMATURE_END", "0423 01 02, PREMATURE_END",
            "0421 13 01, PREMATURE_END", "0421 13 19 01, ROW_OR_COLUMN", "0412, RESTORE_DATA", "0412 C1C2C3, RESTORE_DATA"})
    @Rule({"C.2", "C.3", "C.10", "H4.1", "H4.4"})
    void aMistakeHasItsSenseCodeAndIsAnsweredOnce(String hex, SenseCode sense) {
        String data = hex.replace(" ", "");
        assertThat(terminal.hostWrites(String.format("%04X12A000000400" + "0003%s", 10 + data.length() / 2, data)))
                .isEqualTo(sense);
        assertThat(terminal.sent().senseCode()).contains(String.format("%08X", sense.value()));
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("H4.4")
    void anUnknownStructuredFieldIsPassedOver() {
        assertThat(terminal.hostWrites("0017 12A0 0000 04 00 00 03 04F3 0006 D971 0000 0411 0000 C1"))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(1, 1, 1)).isEqualTo("C1");
    }

    @Test
    @Rule({"C.1", "D.9"})
    void commandsBeforeAMistakeKeepTheirEffectAndThoseBehindItHaveNone() {
        assertThat(terminal.hostWrites("0019 12A0 0000 04 00 00 03 0411 0000 C1 0499 0411 0000 C2"))
                .isEqualTo(SenseCode.INVALID_COMMAND);
        assertThat(terminal.hex(1, 1, 1)).isEqualTo("C1");
    }

    @Test
    @Rule({"B1.12", "F4.2"})
    void attentionSystemRequestAndTestRequestAreFlagsOfTheHeader() {
        terminal.press(Key.ATTENTION, Key.TEST_REQUEST, Key.SYSTEM_REQUEST).type("2").press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000A12A0000004400000");
        assertThat(terminal.sentHex()).isEqualTo("000A12A0000004020000");
        assertThat(terminal.sentHex()).isEqualTo("000B12A0000004040000F2");
    }

    @Test
    @Rule("B1.13")
    void helpOnAnErrorSendsItsNumber() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.type("x").press(Key.HELP);
        dev.e5250.host.ClientRecord help = terminal.sent();
        assertThat(help.flags()).isEqualTo(HeaderFlag.HELP);
        assertThat(help.helpErrorCode()).contains("0005");
    }

    private String contents(int row) {
        String hex = terminal.hex(row, 2, 2);
        return hex.equals("0000") ? ".." : terminal.row(row).strip();
    }
}
