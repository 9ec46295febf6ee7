package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.mc;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Raw.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Order;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;

/** CC1 and CC2, and what they do to keyboard and cursor (SA21-9247 pp. 2-13, 2-14, 2-39, 2-40). */
class ControlCharactersTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    /** An unlocked display with a field for input at 6/53. */
    private void hostAsks(Order... more) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), wtd(0, 0, more), readMdt(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"00, false", "1F, false", "20, true", "40, true", "60, true", "80, true", "A0, true", "C0, true", "E0, true"})
    @Rule("C3.3")
    void everyValueButZeroLocks(String cc1, boolean locks) {
        hostAsks();
        terminal.hostWrites(wtd(Integer.parseInt(cc1, 16), 0, text("X")));
        assertThat(terminal.look()).isEqualTo("01|X\nfield 6/53+10 4000 24\n"
                + (locks ? "LOCKED locked at 6/53 ready\n" : "UNLOCKED at 6/53 ready\n"));
    }

    @Test
    @Rule("C3.4")
    void aBypassFieldKeepsTheMasterMdt() {
        // both with MDT, the second one bypass
        terminal.hostWrites(wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 2), sba(3, 1), sf(0x6800, 0x24, 2), text("XY")));
        terminal.hostWrites(wtd(0x40, UNLOCK), readMdt(0, 0));
        assertThat(terminal.display().formats().isMasterMdt()).isTrue();
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("001212A0000004000000" + "0202F1" + "110302" + "E7E8");
        terminal.hostWrites(wtd(0x60, UNLOCK), readMdt(0, 0));
        assertThat(terminal.display().formats().isMasterMdt()).isFalse();
    }

    @Test
    @Rule("C3.5")
    void theUnlockComesAfterTheFieldThatLocks() {
        terminal.hostWrites(wtd(0x20, UNLOCK, soh(), sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0, 0));
        assertThat(terminal.look()).isEqualTo("field 6/53+10 4000 24\nUNLOCKED at 6/53 ready\n");
    }

    @Test
    @Rule("C3.9")
    void withoutEitherBitTheLightStays() {
        terminal.hostWrites(wtd(0, 0x01), wtd(0, 0));
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1 message\n");
        terminal.hostWrites(wtd(0, 0x02), wtd(0, 0));
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
    }

    @Test
    @Rule("C3.22")
    void aFieldForDoubleByteDataOnlyKeepsItsShifts() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(2, 1), sf(0x4800, 0x24, 6, 0x8200), hex("0E 4481 4482 0F"), sba(3, 1),
                sf(0x4800, 0x24, 4, 0x8220), hex("4481 4482")));
        terminal.hostWrites(wtd(0xC0, 0));
        assertThat(terminal.hex(2, 1, 8)).isEqualTo("240E000000000F20");
        assertThat(terminal.hex(3, 1, 6)).as("one without shifts").isEqualTo("240000000020");
    }

    static Stream<Order> locking() {
        return Stream.of(sf(0x4000, 0x24, 3), sf(0x6000, 0x24, 3), soh());
    }

    @ParameterizedTest
    @MethodSource("locking")
    @Rule("C3.10")
    void fieldsForInputAndHeadersLock(Order order) {
        hostAsks();
        terminal.hostWrites(wtd(0, 0, sba(9, 1), order));
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.LOCKED);
    }

    @Test
    @Rule("C3.10")
    void nothingElseLocks() {
        hostAsks();
        terminal.hostWrites(wtd(0, 0, sba(9, 1), sfOutput(0x22, 3), text("OUT"), ic(6, 53)));
        assertThat(terminal.look()).isEqualTo("09| OUT\nfield 6/53+10 4000 24\nUNLOCKED at 6/53 ready\n");
    }

    @Test
    @Rule("C3.11")
    void aReadDoesNotEndAnError() {
        hostAsks();
        terminal.press(Key.UP).type("x");
        terminal.hostWrites(readMdt(0, 0));
        assertThat(terminal.display().keyboard().state()).isEqualTo(KeyboardState.PRE_HELP_ERROR);
        terminal.press(Key.RESET);
        assertThat(terminal.look()).isEqualTo("field 6/53+10 4000 24\nUNLOCKED at 5/53 ready\n");
    }

    @Test
    @Rule({"C3.12", "C3.13"})
    void aScreenInSeveralRecordsIsDoneWhenTheReadHasCome() {
        terminal.hostWrites(HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(clearUnit(),
                wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10))));
        terminal.type("ab").press(Key.ENTER);
        assertThat(terminal.sentNothingMore()).isTrue();
        terminal.hostWrites(wtd(0, UNLOCK, text("MORE")));
        assertThat(terminal.look()).isEqualTo("01|MORE\nfield 6/53+10 4000 24\nLOCKED at 6/53\n");
        terminal.hostWrites(readMdt(0, 0));
        assertThat(terminal.sentHex()).isEqualTo("001212A0000004000000" + "0637F1" + "110635" + "8182");
    }

    @Test
    @Rule("C3.15")
    void withoutFieldsTheCursorGoesToTheFirstPosition() {
        terminal.hostWrites(clearUnit(), wtd(0, 0, mc(9, 9)));
        assertThat(terminal.cursor()).isEqualTo("9/9");
        terminal.hostWrites(wtd(0, UNLOCK, sba(3, 1), sf(0x6000, 0x24, 4)));
        assertThat(terminal.cursor()).as("a bypass field takes no input").isEqualTo("1/1");
    }

    @Test
    @Rule("C3.16")
    void theLastMoveCursorCountsEvenOnAnUnlockedKeyboard() {
        hostAsks(ic(7, 7));
        terminal.hostWrites(wtd(0, UNLOCK, mc(12, 3), mc(13, 4)));
        assertThat(terminal.cursor()).isEqualTo("13/4");
        terminal.hostWrites(wtd(0x20, UNLOCK, mc(14, 5)));
        assertThat(terminal.cursor()).isEqualTo("14/5");
        terminal.hostWrites(wtd(0x20, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("7/7");
    }

    @Test
    @Rule("C3.17")
    void aCursorOrderBeforeAMistakeMovesNothing() {
        terminal.hostWrites(wtd(0, UNLOCK, mc(12, 3), sba(0, 1)));
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        assertThat(terminal.sentHex()).endsWith("10050122");
    }

    static Stream<Command> forgetting() {
        return Stream.of(clearUnit(), clearFormatTable(), wtd(0, 0, soh()));
    }

    @ParameterizedTest
    @MethodSource("forgetting")
    @Rule("C3.18")
    void theInsertCursorIsForgotten(Command command) {
        hostAsks(ic(20, 7));
        terminal.hostWrites(wtd(0x20, UNLOCK), wtd(0x20, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("20/7");
        terminal.hostWrites(command, wtd(0x20, UNLOCK));
        assertThat(terminal.cursor()).isEqualTo("1/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"52", "42", "82"})
    @Rule("C3.19")
    void aReadLeavesTheCursor(String code) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, mc(9, 9), sba(6, 52), sf(0x4000, 0x24, 10)));
        terminal.hostPuts(0x03, "04" + code + "0008");
        assertThat(terminal.look()).isEqualTo("field 6/53+10 4000 24\nUNLOCKED at 9/9 ready\n");
    }

    @Test
    @Rule("C3.20")
    void aMessageInTheRecordKeepsTheOperatorsCursor() {
        hostAsks(ic(20, 7));
        terminal.press(Key.DOWN, Key.ENTER);
        terminal.sent();
        terminal.hostWrites(wtd(0x40, UNLOCK, ic(3, 3)), writeErrorCode(attribute(0x22), text("NO")), readMdt(0, 0));
        assertThat(terminal.look()).isEqualTo("24| NO\nfield 6/53+10 4000 24\nPRE_HELP_ERROR at 7/53 blinks ready\n");
    }

    @Test
    @Rule("C3.21")
    void theUnlockOfAReadComesAfterItsData() {
        terminal.hostWrites(wtd(0, UNLOCK, sba(6, 52), sf(0x4000, 0x24, 10)), readMdt(0x40, 0x0C));
        int alarms = terminal.display().alarms();
        terminal.type("A").press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("001112A0000004000000" + "0636F1" + "110635" + "C1");
        assertThat(terminal.look()).isEqualTo("06|" + " ".repeat(52) + "A\nfield 6/53+10 4000 24\nLOCKED at 6/54\n");
        assertThat(terminal.display().alarms()).isEqualTo(alarms + 1);
    }
}
