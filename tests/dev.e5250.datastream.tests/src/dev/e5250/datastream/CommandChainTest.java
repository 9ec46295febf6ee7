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
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.GridLines.Construct.UPPER;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static dev.e5250.host.structured.StructuredFields.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.ClientRecord;
import dev.e5250.host.Command;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.screen.GuiConstructs;
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
        terminal.shows("""
                01|TEXT
                02|
                  |1:24 7:20
                20| MESSAGE
                  |1:22 9:20
                header 00000114
                field 2/2+5 4800 24
                PRE_HELP_ERROR at 9/9 blinks message ready, IC 9/9, master MDT, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule({"C.5", "C.7", "C1.1", "C1.4", "C1.5"})
    void clearUnitForgetsAllButTheMessageLight() {
        hostShowsAFieldAndAnError();
        terminal.hostWrites(clearUnit());
        terminal.shows("LOCKED locked at 1/1 message\n");
    }

    @Test
    @Rule({"C.5", "C.7", "C1.1", "C1.4", "C1.5"})
    void clearUnitAlternateForgetsAllButTheMessageLight() {
        hostShowsAFieldAndAnError();
        terminal.hostWrites(clearUnitAlternate());
        terminal.shows("""
                27x132
                LOCKED locked at 1/1 message
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0440", "0420 00"})
    @Rule("C1.6")
    void clearingTheUnitTakesConstructsAway(String clear) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, sba(2, 10), wdsf(window(2, 8)), sba(10, 10),
                wdsf(selectionField(SelectionField.Kind.SINGLE_CHOICE, 5, 1, 1).choices(choice("One"))), sba(4, 40),
                wdsf(scrollBar(10).over(100, 30)), wdsf(gridLines().draw(UPPER, 20, 5, 10, 0))));
        GuiConstructs constructs = terminal.display().snapshot().constructs();
        assertThat(List.of(constructs.windows(), constructs.selectionFields(), constructs.scrollBars(), constructs.gridLines()))
                .allSatisfy(each -> assertThat(each).hasSize(1));
        terminal.hostPuts(0x03, clear);
        assertThat(terminal.display().snapshot().constructs()).isEqualTo(GuiConstructs.NONE);
        terminal.shows((clear.equals("0440") ? "" : "27x132\n") + "LOCKED locked at 1/1\n");
    }

    @Test
    @Rule({"C.5", "C.7", "C2.1"})
    void clearFormatTableLeavesTextAndMessageLight() {
        hostShowsAFieldAndAnError();
        terminal.hostWrites(clearFormatTable());
        terminal.shows("""
                01|TEXT
                02|
                  |1:24 7:20
                LOCKED locked at 9/9 message
                """);
    }

    @Test
    @Rule("C2.1")
    void clearFormatTableLeavesTheSize() {
        terminal.hostWrites(clearUnitAlternate(), wtd(0, 0, text("WIDE"), sba(2, 1), sf(0x4000, 0x24, 5)), readMdt(0, 0));
        terminal.hostWrites(clearFormatTable());
        terminal.shows("""
                27x132
                01|WIDE
                02|
                  |1:24 7:20
                LOCKED locked at 1/1
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x40, 0x80})
    @Rule("C1.2")
    void theParameterOfClearUnitAlternateSaysTheSize(int parameter) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("TEXT")));
        terminal.hostWrites(clearUnitAlternate(parameter));
        terminal.shows((parameter == 0x80 ? "" : "27x132\n") + "LOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20, 0xC0, 0xFF})
    @Rule("C1.2")
    void otherParametersAreRefusedAndChangeNothing(int parameter) {
        terminal.hostWrites(clearUnit(), wtd(0, 0, text("TEXT")));
        terminal.hostWrites(clearUnitAlternate(parameter));
        terminal.shows("""
                01|TEXT
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10030105
                """);
    }

    @Test
    @Rule("C.5")
    void anAnswerTakesTheReadAway() {
        terminal.hostWrites(wtd(0, UNLOCK), readMdt(0, 0));
        terminal.press(Key.ENTER, Key.ENTER).shows("""
                LOCKED locked at 1/1, 1 keys ahead
                sent 000D12A0000004000000 0101F1
                """);
    }

    @Test
    @Rule("C.7")
    void aSaveEndsAnErrorAndIsAnswered() {
        hostShowsAFieldAndAnError();
        terminal.hostWrites(saveScreen());
        ClientRecord saved = terminal.sent();
        assertThat(saved.opcode()).isEqualTo(Opcode.SAVE_SCREEN);
        assertThat(saved.data()).startsWith(0x04, 0x12);
        terminal.shows("""
                01|TEXT
                02|
                  |1:24 7:20
                header 00000114
                field 2/2+5 4800 24
                UNLOCKED at 9/9 blinks message ready, IC 9/9, master MDT, MDT_FIELDS 0000
                """);
    }

    @Test
    @Rule("C.8")
    void copyToPrinterIsPassedOver() {
        terminal.hostPuts(0x03, "0416 2118 0411 0000 C1");
        terminal.shows("01|A\nLOCKED locked at 1/1\n");
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
        terminal.shows("""
                01|NEXT
                LOCKED at 1/1
                sent 000D12A0000004000000 010100
                """);
    }

    @Test
    @Rule("C.11")
    void aRecordMayAskForManyScreens() {
        Command[] commands = Stream.generate(dev.e5250.host.Commands::saveScreen).limit(60).toArray(Command[]::new);
        assertThat(terminal.hostWrites(commands)).isEqualTo(SenseCode.NONE);
        String image = terminal.sentHex();
        for (int i = 1; i < 60; i++) {
            assertThat(terminal.sentHex()).isEqualTo(image);
        }
        terminal.shows("LOCKED locked at 1/1\n");
    }
}
