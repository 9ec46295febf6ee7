package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.restoreScreen;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;
import dev.e5250.screen.Key;

/** The operation codes of records (RFC 1205 sections 3 and 4.2). */
class OpcodesTest {
    private static final int UNLOCK = 0x08;
    /** ESC Write to Display, no control characters, the letter A. */
    private static final String WRITE = "0411 0000 C1";
    private static final String READ = "0452 0000";

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x09, 0x0D, 0x7F, 0xFF})
    @Rule("B1.1")
    void codesWithoutAMeaningProcessTheData(int opcode) {
        terminal.hostPuts(opcode, WRITE);
        terminal.shows("""
                01|A
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("B1.2")
    void anInviteIsForTheReadOfItsRecordOrOfOneBefore() {
        terminal.hostPuts(0x01, WRITE + READ);
        terminal.shows("""
                01|A
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                """);
        terminal.press(Key.ENTER).shows("""
                01|A
                LOCKED locked at 1/1
                sent 000D12A0000004000000 0101F1
                """);
        terminal.hostPuts(0x02, READ);
        terminal.shows("""
                01|A
                LOCKED at 1/1, MDT_FIELDS 0000
                """);
        terminal.hostPuts(0x01, "");
        terminal.shows("""
                01|A
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule("B1.4")
    void twoBytesStandBeforeTheCommandsOfAnOutputWithASystemRequest() {
        terminal.hostWrites("0011 12A0 0000 04 04 00 02 F1F2 0411 0000 C1");
        terminal.shows("""
                01|A
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("B1.5")
    void aPutGetProcessesAndInvites() {
        terminal.hostPuts(0x03, WRITE + READ);
        terminal.shows("""
                01|A
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                """);
    }

    @ParameterizedTest
    @CsvSource({"06, 0472, 000D12A0000004000000 010100", "06, 0483, 000D12A0000004000000 010100",
            "08, 0464, 002212A0000004000000 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"})
    @Rule("B1.8")
    void immediateReadsAreAnsweredAtOnce(String opcode, String command, String answer) {
        terminal.hostPuts(Integer.parseInt(opcode, 16), command);
        terminal.shows(String.format("LOCKED locked at 1/1%nsent %s%n", answer));
    }

    @ParameterizedTest
    @CsvSource({"'', 'LOCKED locked at 1/1, 1 keys ahead\n'", READ + ", 'LOCKED at 1/1, MDT_FIELDS 0000, 1 keys ahead\n'",
            "0421 22C1, 'LOCKED at 1/1, 1 keys ahead\n'"})
    @Rule("B1.9")
    void aCancelledInviteIsAnsweredWhateverTheState(String before, String state) {
        terminal.hostPuts(0x03, before);
        terminal.hostPuts(0x0A, "");
        assertThat(terminal.sentHex()).isEqualTo("000A12A000000400000A");
        terminal.press(Key.RESET, Key.ENTER).shows(state);
    }

    @Test
    @Rule({"B.5", "B1.11"})
    void inputHasNoOpcodeAndANegativeResponseHasItsFlag() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.type("HI").press(Key.ENTER);
        // length 18, type, flow 0, variable part of 4, no flags, opcode 0; cursor 6/55, Enter, SBA 6/53, HI
        terminal.shows("""
                06|                                                    HI
                  |52:24 63:20
                field 6/53+10 4800 24
                LOCKED locked at 6/55, master MDT
                sent 001212A0000004000000 0637F1110635C8C9
                """);
        terminal.hostPuts(0x03, "04EE");
        terminal.shows("""
                06|                                                    HI
                  |52:24 63:20
                field 6/53+10 4800 24
                LOCKED locked at 6/55, master MDT
                sent 000E12A0000004800000 10030101
                """);
    }

    @Test
    @Rule("B1.14")
    void aSystemRequestGoesThereAndBack() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, text("JOB"), sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.type("half");
        String job = terminal.everything();
        terminal.press(Key.SYSTEM_REQUEST, Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000A12A0000004040000");
        terminal.hostPuts(0x0A, "");
        assertThat(terminal.sentHex()).isEqualTo("000A12A000000400000A");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.SAVE_SCREEN).add(saveScreen()));
        byte[] image = terminal.sent().data();
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, text("MENU")), readMdt(0, 0));
        terminal.shows("""
                01|MENU
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                """);
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0101F1");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restoreScreen(image)));
        assertThat(terminal.everything()).isEqualTo(job);
        assertThat(terminal.workstation.isReady()).isFalse();
        terminal.hostPuts(0x01, READ);
        assertThat(terminal.everything()).isEqualTo(job);
        terminal.press(Key.ENTER);
        terminal.shows("""
                01|JOB
                06|                                                    half
                  |52:24 63:20
                field 6/53+10 4800 24
                LOCKED locked at 6/57, master MDT
                sent 001412A0000004000000 0639F111063588819386
                """);
    }

    @ParameterizedTest
    @CsvSource({"ATTENTION, 40", "TEST_REQUEST, 02"})
    @Rule({"B1.15", "F4.2"})
    void nothingIsAwaitedAfterAFlag(Key key, String flag) {
        terminal.hostPuts(0x03, READ);
        terminal.press(key).shows("""
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                sent 000A12A0000004%s0000
                """.formatted(flag));
        terminal.press(Key.ENTER).shows("""
                LOCKED locked at 1/1
                sent 000D12A0000004000000 0101F1
                """);
    }

    @Test
    @Rule({"B1.15", "F4.2"})
    void aSystemRequestGoesOutUninvitedAndLeavesTheKeyboard() {
        terminal.press(Key.SYSTEM_REQUEST).type("1").press(Key.ENTER).shows("""
                LOCKED locked at 1/1
                sent 000B12A0000004040000 F1
                """);
    }
}
