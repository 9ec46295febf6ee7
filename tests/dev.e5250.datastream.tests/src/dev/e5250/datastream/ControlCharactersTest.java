package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Key;

/** CC1 and CC2, and what they do to fields, keyboard and indicators (SA21-9247 pp. 2-13, 2-39, 2-40). */
class ControlCharactersTest {
    private static final int UNLOCK = 0x08;
    private static final int ALARM = 0x04;
    /** A row with a field, as {@link Whole} shows it. */
    private static final String ROW = "06|\n  |52:24 63:20\n";
    private static final String FIELD = ROW + "field 6/53+10 4000 24\n";

    private final Terminal terminal = new Terminal();

    /** An unlocked display with a field for input at 6/53. */
    private void hostAsks() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"00, UNLOCKED", "1F, UNLOCKED", "20, LOCKED locked", "40, LOCKED locked", "60, LOCKED locked",
            "80, LOCKED locked", "A0, LOCKED locked", "C0, LOCKED locked", "E0, LOCKED locked"})
    @Rule("C3.3")
    void everyValueButZeroLocks(String cc1, String keyboard) {
        hostAsks();
        terminal.hostWrites(wtd(Integer.parseInt(cc1, 16), 0, text("X")));
        terminal.shows("01|X\n" + FIELD + keyboard + " at 6/53 ready, MDT_FIELDS 0000\n");
    }

    /** FFWs of the fields in rows 2 to 5 and what the rows show, behind each value of CC1; then the master MDT. */
    @ParameterizedTest
    @CsvSource({"00, 4800 4000 6800 6000, AB CD EF GH, ', master MDT'", "20, 4800 4000 6800 6000, AB CD EF GH, ', master MDT'",
            "40, 4000 4000 6800 6000, AB CD EF GH, ', master MDT'", "60, 4000 4000 6000 6000, AB CD EF GH, ''",
            "80, 4800 4000 6800 6000, .. CD EF GH, ', master MDT'", "A0, 4000 4000 6800 6000, .. .. EF GH, ', master MDT'",
            "C0, 4000 4000 6800 6000, .. CD EF GH, ', master MDT'", "E0, 4000 4000 6000 6000, .. .. EF GH, ''"})
    @Rule({"C3.1", "C3.2", "C3.4"})
    void cc1NullsFirstAndThenResetsMdt(String cc1, String formats, String contents, String masterMdt) {
        // fields for input and for bypass, each with and without MDT
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 2), text("AB"), sba(3, 1), sf(0x4000, 0x24, 2),
                text("CD"), sba(4, 1), sf(0x6800, 0x24, 2), text("EF"), sba(5, 1), sf(0x6000, 0x24, 2), text("GH")));
        terminal.hostWrites(wtd(Integer.parseInt(cc1, 16), 0));
        StringBuilder rows = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String shown = contents.split(" ")[i];
            rows.append(String.format("%02d|%s%n  |1:24 4:20%n", i + 2, shown.equals("..") ? "" : " " + shown));
            fields.append(String.format("field %d/2+2 %s 24%n", i + 2, formats.split(" ")[i]));
        }
        terminal.shows(rows.toString() + fields + "LOCKED locked at 1/1" + masterMdt + "\n");
    }

    @Test
    @Rule("C3.4")
    void aBypassFieldKeepsTheMasterMdt() {
        // both with MDT, the second one bypass
        terminal.hostWrites(wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 2), sba(3, 1), sf(0x6800, 0x24, 2), text("XY")));
        terminal.hostWrites(wtd(0x40, UNLOCK), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("""
                02|
                  |1:24 4:20
                03| XY
                  |1:24 4:20
                field 2/2+2 4000 24
                field 3/2+2 6800 24
                LOCKED locked at 2/2, master MDT
                sent 001212A0000004000000 0202F1110302E7E8
                """);
        terminal.hostWrites(wtd(0x60, UNLOCK), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("""
                02|
                  |1:24 4:20
                03| XY
                  |1:24 4:20
                field 2/2+2 4000 24
                field 3/2+2 6000 24
                LOCKED locked at 2/2
                sent 000D12A0000004000000 0202F1
                """);
    }

    @Test
    @Rule("C3.5")
    void theUnlockComesAfterTheFieldThatLocks() {
        terminal.hostWrites(wtd(0x20, UNLOCK, soh(), sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.shows(FIELD + "UNLOCKED at 6/53 ready, MDT_FIELDS 0000\n");
    }

    @Test
    @Rule({"C3.7", "C3.8", "C3.9", "C1.5", "G4.1"})
    void cc2SwitchesAlarmMessageLightAndBlink() {
        terminal.hostWrites(wtd(0, 0x15));
        terminal.shows("LOCKED locked at 1/1 blinks message, alarms 1\n");
        // the light is not of the screen that is cleared
        terminal.hostWrites(clearUnit());
        terminal.shows("LOCKED locked at 1/1 message, alarms 1\n");
        terminal.hostWrites(wtd(0, 0x10));
        terminal.shows("LOCKED locked at 1/1 blinks message, alarms 1\n");
        terminal.hostWrites(wtd(0, 0x22));
        terminal.shows("LOCKED locked at 1/1, alarms 1\n");
        // on wins over off
        terminal.hostWrites(wtd(0, 0x33));
        terminal.shows("LOCKED locked at 1/1 blinks message, alarms 1\n");
    }

    @Test
    @Rule({"C3.7", "C3.9"})
    void withoutItsBitsNothingIsSwitched() {
        terminal.hostWrites(wtd(0, 0x11), wtd(0, 0));
        terminal.shows("LOCKED locked at 1/1 blinks message\n");
        terminal.hostWrites(wtd(0, 0x22), wtd(0, 0));
        terminal.shows("LOCKED locked at 1/1\n");
    }

    @Test
    @Rule("C3.22")
    void aFieldForDoubleByteDataOnlyKeepsItsShifts() {
        // the first is for double-byte data only, the second without shifts
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 6, 0x8200), hex("0E 4481 4482 0F"), sba(3, 1),
                sf(0x4800, 0x24, 4, 0x8220), hex("4481 4482")));
        terminal.hostWrites(wtd(0xC0, 0));
        terminal.shows("""
                02|
                  |1:240E 7:0F20
                03|
                  |1:24 6:20
                field 2/2+6 4000 24 8200
                field 3/2+4 4000 24 8220
                LOCKED locked at 1/1
                """);
    }

    /** SF of a field for input, of one for bypass, and of one that is refused. */
    @ParameterizedTest
    @CsvSource({"1D 4000 24 0003, 09|;  |1:24 5:20;, field 9/2+3 4000 24;, ''",
            "1D 6000 24 0003, 09|;  |1:24 5:20;, field 9/2+3 6000 24;, ''",
            "1D 4000 24 0000, '', '', sent 000E12A0000004800000 10050125;"})
    @Rule({"C3.10", "D9.5"})
    void fieldsForInputLock(String order, String row, String field, String sent) {
        hostAsks();
        terminal.hostPuts(0x03, "0411 0000 11 0901" + order);
        terminal.shows(ROW + row.replace(';', '\n') + "field 6/53+10 4000 24\n" + field.replace(';', '\n')
                + "LOCKED locked at 6/53 ready, MDT_FIELDS 0000\n" + sent.replace(';', '\n'));
    }

    @Test
    @Rule("C3.10")
    void aHeaderLocks() {
        hostAsks();
        terminal.hostWrites(wtd(0, 0, soh().errorRow(20)));
        terminal.shows("""
                06|
                  |52:24 63:20
                header 00000014
                LOCKED locked at 6/53 ready, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule("C3.10")
    void nothingElseLocks() {
        hostAsks();
        terminal.hostWrites(wtd(0, 0, sba(9, 1), sfOutput(0x22, 3), text("OUT"), ic(6, 53)));
        terminal.shows("""
                06|
                  |52:24 63:20
                09| OUT
                  |1:22 5:20
                field 6/53+10 4000 24
                UNLOCKED at 6/53 ready, IC 6/53, MDT_FIELDS 0000
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "42", "82"})
    @Rule("C3.11")
    void aReadDoesNotEndAnError(String code) {
        hostAsks();
        terminal.press(Key.UP).type("x");
        terminal.hostPuts(0x03, "04" + code + "0000");
        terminal.hostReads();
        terminal.shows("""
                06|
                  |52:24 63:20
                24| 0005  Cursor is in a protected area. Press Reset, then Tab to a field.
                  |1:2A 72:20
                field 6/53+10 4000 24
                PRE_HELP_ERROR PROTECTED_AREA at 5/53 blinks ready, MDT_FIELDS 0000, alarms 1
                """);
        terminal.press(Key.RESET).shows(FIELD + "UNLOCKED at 5/53 ready, MDT_FIELDS 0000, alarms 1\n");
    }

    @Test
    @Rule({"C3.12", "C3.13", "F4.1"})
    void unlockedIsNotReady() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)));
        terminal.type("ab").shows(FIELD + "LOCKED at 6/53, 2 keys ahead\n");
        terminal.hostReads();
        terminal.shows("""
                06|                                                    ab
                  |52:24 63:20
                field 6/53+10 4800 24
                UNLOCKED at 6/55 ready, master MDT, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule({"C3.12", "C3.13"})
    void aScreenInSeveralRecordsIsDoneWhenTheReadHasCome() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(clearUnit(),
                wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10))));
        terminal.type("ab").press(Key.ENTER);
        terminal.hostWrites(wtd(0, UNLOCK, text("MORE")));
        terminal.shows("""
                01|MORE
                06|
                  |52:24 63:20
                field 6/53+10 4000 24
                LOCKED at 6/53, 3 keys ahead
                """);
        terminal.hostReads();
        terminal.shows("""
                01|MORE
                06|                                                    ab
                  |52:24 63:20
                field 6/53+10 4800 24
                LOCKED locked at 6/55, master MDT
                sent 001212A0000004000000 0637F11106358182
                """);
    }

    @Test
    @Rule("C3.21")
    void thoseOfAReadActAfterItsDataAreSent() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0x40, UNLOCK | ALARM));
        terminal.type("A").shows("""
                06|                                                    A
                  |52:24 63:20
                field 6/53+10 4800 24
                UNLOCKED at 6/54 ready, master MDT, MDT_FIELDS 400C
                """);
        terminal.press(Key.ENTER).shows("""
                06|                                                    A
                  |52:24 63:20
                field 6/53+10 4000 24
                LOCKED at 6/54, alarms 1
                sent 001112A0000004000000 0636F1110635C1
                """);
    }
}
