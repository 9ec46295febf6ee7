package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearFormatTable;
import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.readImmediate;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.saveScreen;
import static dev.e5250.host.Commands.writeErrorCode;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;

/** What holds for all commands, and the three that clear (SA21-9247 pp. 2-5 to 2-11). */
class CommandChainTest {
    private static final int UNLOCK = 0x08;
    private static final String BUSY = "000E12A0000004800000" + "082D0100";

    private final Terminal terminal = new Terminal();

    private void hostShowsAFieldAndAnError() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK | 0x10 | 0x01, soh().errorRow(20).resequence(1), text("TEXT"),
                sba(2, 1), sf(0x4800, 0x24, 5), ic(9, 9)), readMdt(0, 0));
        terminal.press(Key.INSERT);
        terminal.hostWrites(writeErrorCode(attribute(0x22), text("MESSAGE")));
        assertThat(terminal.look()).isEqualTo("""
                01|TEXT
                20| MESSAGE
                field 2/2+5 4800 24
                PRE_HELP_ERROR at 9/9 blinks message ready
                """);
    }

    static Stream<Command> clearing() {
        return Stream.of(clearUnit(), clearUnitAlternate(), clearFormatTable());
    }

    @ParameterizedTest
    @MethodSource("clearing")
    @Rule({"C.5", "C.7", "C1.4", "C1.5", "C2.1"})
    void clearingForgetsAllButTheMessageLight(Command clear) {
        hostShowsAFieldAndAnError();
        assertThat(terminal.hostWrites(clear)).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look().lines().reduce((first, second) -> second))
                .contains("LOCKED locked at " + terminal.cursor() + " message");
        assertThat(terminal.display().formats().fields()).isEmpty();
        assertThat(terminal.display().formats().header()).containsOnly(0);
        assertThat(terminal.display().formats().isMasterMdt()).isFalse();
        assertThat(terminal.display().insertCursor()).isEqualTo(-1);
        assertThat(terminal.workstation.pendingRead()).isNull();
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("C2.1")
    void clearFormatTableLeavesTextAndSize() {
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, text("WIDE"), sba(2, 1), sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.hostWrites(clearFormatTable());
        assertThat(terminal.look()).isEqualTo("01|WIDE\nLOCKED locked at 1/1\n");
        assertThat(terminal.display().buffer().size()).isEqualTo(DisplaySize.ALTERNATE);
    }

    @Test
    @Rule("C1.1")
    void clearUnitLeavesNullsInEveryPosition() {
        hostShowsAFieldAndAnError();
        terminal.hostWrites(clearUnit());
        byte[] cells = new byte[1920];
        terminal.display().buffer().read(0, cells, 0, cells.length);
        assertThat(cells).containsOnly(0);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1 message\n");
        terminal.hostWrites(clearUnitAlternate());
        assertThat(terminal.display().buffer().length()).isEqualTo(27 * 132);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1 message\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x40, 0x80})
    @Rule("C1.2")
    void theParameterOfClearUnitAlternateSaysTheSize(int parameter) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("TEXT")));
        assertThat(terminal.hostWrites(clearUnitAlternate(parameter))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.display().buffer().size())
                .isEqualTo(parameter == 0x80 ? DisplaySize.NORMAL : DisplaySize.ALTERNATE);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20, 0xC0, 0xFF})
    @Rule("C1.2")
    void otherParametersAreRefusedAndChangeNothing(int parameter) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("TEXT")));
        assertThat(terminal.hostWrites(clearUnitAlternate(parameter))).isEqualTo(SenseCode.CLEAR_UNIT_ALTERNATE_PARAMETER);
        assertThat(terminal.sentHex()).isEqualTo("000E12A0000004800000" + "10030105");
        assertThat(terminal.look()).isEqualTo("01|TEXT\nLOCKED locked at 1/1\n");
    }

    @Test
    @Rule("C.5")
    void anAnswerTakesTheReadAway() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.press(Key.ENTER, Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "0101F1");
        assertThat(terminal.sentNothingMore()).isTrue();
        assertThat(terminal.workstation.pendingRead()).isNull();
    }

    @Test
    @Rule("C.7")
    void aSaveEndsAnErrorAndIsAnswered() {
        hostShowsAFieldAndAnError();
        assertThat(terminal.hostWrites(saveScreen())).isEqualTo(SenseCode.NONE);
        assertThat(terminal.sentHex().substring(20)).startsWith("0412");
        assertThat(terminal.look()).isEqualTo("""
                01|TEXT
                field 2/2+5 4800 24
                UNLOCKED at 9/9 blinks message ready
                """);
    }

    @Test
    @Rule("C.8")
    void copyToPrinterIsPassedOver() {
        assertThat(terminal.hostPuts(0x03, "0416 2118 0411 0000 C1")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("01|A\nLOCKED locked at 1/1\n");
        assertThat(terminal.hostPuts(0x03, "0416 21")).isEqualTo(SenseCode.PREMATURE_END);
    }

    @Test
    @Rule("C.11")
    void oneRecordCannotAskForAnswersWithoutEnd() {
        int reads = 30_000;
        Command[] commands = Stream.generate(dev.e5250.host.Commands::readImmediate).limit(reads).toArray(Command[]::new);
        assertThat(terminal.hostWrites(commands)).isEqualTo(SenseCode.DISPLAY_BUSY);
        int bytes = 0;
        String answer = terminal.sentHex();
        while (!terminal.sentNothingMore()) {
            assertThat(answer).isEqualTo("000D12A0000004000000" + "010100");
            bytes += answer.length() / 2;
            answer = terminal.sentHex();
        }
        assertThat(answer).as("the last one").isEqualTo(BUSY);
        assertThat(bytes).isLessThanOrEqualTo(Workstation.MAX_ANSWERED);
        terminal.hostWrites(wtd(0, UNLOCK, text("NEXT")), readImmediate());
        assertThat(terminal.row(1)).isEqualTo("NEXT");
        assertThat(terminal.sentHex()).isEqualTo("000D12A0000004000000" + "010100");
    }

    @Test
    @Rule("C.11")
    void aRecordMayAskForManyScreens() {
        Command[] commands = Stream.generate(dev.e5250.host.Commands::saveScreen).limit(60).toArray(Command[]::new);
        assertThat(terminal.hostWrites(commands)).isEqualTo(SenseCode.NONE);
    }
}
