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
        assertThat(terminal.hostPuts(opcode, WRITE)).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("01|A\nLOCKED locked at 1/1\n");
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("B1.2")
    void anInviteIsForTheReadOfItsRecordOrOfOneBefore() {
        terminal.hostPuts(0x01, WRITE + READ);
        assertThat(terminal.look()).isEqualTo("01|A\nUNLOCKED at 1/1 ready\n");
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0101F1");
        terminal.hostPuts(0x02, READ);
        assertThat(terminal.look()).isEqualTo("01|A\nLOCKED at 1/1\n");
        terminal.hostPuts(0x01, "");
        assertThat(terminal.look()).isEqualTo("01|A\nUNLOCKED at 1/1 ready\n");
    }

    @Test
    @Rule("B1.4")
    void twoBytesStandBeforeTheCommandsOfAnOutputWithASystemRequest() {
        assertThat(terminal.hostWrites("0011 12A0 0000 04 04 00 02 F1F2 0411 0000 C1")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("01|A\nLOCKED locked at 1/1\n");
    }

    @Test
    @Rule("B1.5")
    void aPutGetProcessesAndInvites() {
        terminal.hostPuts(0x03, WRITE + READ);
        assertThat(terminal.look()).isEqualTo("01|A\nUNLOCKED at 1/1 ready\n");
    }

    @ParameterizedTest
    @CsvSource({"06, 0472, 0101 00", "06, 0483, 0101 00", "08, 0464, FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"})
    @Rule("B1.8")
    void immediateReadsAreAnsweredAtOnce(String opcode, String command, String answer) {
        terminal.hostPuts(Integer.parseInt(opcode, 16), command);
        assertThat(terminal.sentHex().substring(20)).isEqualTo(answer.replace(" ", ""));
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", READ, "0421 22C1"})
    @Rule("B1.9")
    void aCancelledInviteIsAnsweredWhateverTheState(String before) {
        terminal.hostPuts(0x03, before);
        terminal.hostPuts(0x0A, "");
        assertThat(terminal.sentHex()).isEqualTo("000A12A000000400000A");
        terminal.press(Key.RESET, Key.ENTER);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule({"B.5", "B1.11"})
    void inputHasNoOpcodeAndANegativeResponseHasItsFlag() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        terminal.type("HI").press(Key.ENTER);
        // length 18, type, flow 0, variable part of 4, no flags, opcode 0; cursor 6/55, Enter, SBA 6/53, HI
        assertThat(terminal.sentHex()).isEqualTo("0012 12A0 0000 04 00 00 00 0637F1 110635 C8C9".replace(" ", ""));
        terminal.hostPuts(0x03, "04EE");
        assertThat(terminal.sentHex()).isEqualTo("000E 12A0 0000 04 80 00 00 10030101".replace(" ", ""));
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
        assertThat(terminal.look()).isEqualTo("01|MENU\nUNLOCKED at 1/1 ready\n");
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0101F1");
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.RESTORE_SCREEN).add(restoreScreen(image)));
        assertThat(terminal.everything()).isEqualTo(job);
        assertThat(terminal.workstation.isReady()).isFalse();
        terminal.hostPuts(0x01, READ);
        assertThat(terminal.everything()).isEqualTo(job);
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("001412A0000004000000" + "0639F1" + "110635" + "88819386");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTENTION", "TEST_REQUEST"})
    @Rule({"B1.15", "F4.2"})
    void nothingIsAwaitedAfterAFlag(Key key) {
        terminal.hostPuts(0x03, READ);
        terminal.press(key);
        assertThat(terminal.sentHex()).startsWith("000A12A0000004");
        assertThat(terminal.look()).isEqualTo("UNLOCKED at 1/1 ready\n");
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0101F1");
    }

    @Test
    @Rule({"B1.15", "F4.2"})
    void aSystemRequestGoesOutUninvitedAndLeavesTheKeyboard() {
        String before = terminal.look();
        terminal.press(Key.SYSTEM_REQUEST).type("1").press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000B12A0000004040000" + "F1");
        assertThat(terminal.look()).isEqualTo(before);
    }
}
