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
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Command;
import dev.e5250.host.Order;
import dev.e5250.screen.Key;

/** What goes back for each kind of READ, byte by byte from row and column of the cursor on. */
class ReadRepliesTest {
    private static final int UNLOCK = 0x08;

    private final Terminal terminal = new Terminal();

    /** Three fields of five positions in column 10 of rows 3, 5 and 7, and a READ. */
    private void hostAsks(Command read, int format, Order... before) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, orders(format, before)), read);
    }

    private static Order[] orders(int format, Order... before) {
        Order[] fields = {sba(3, 9), sf(format, 0x24, 5), sba(5, 9), sf(format, 0x24, 5), sba(7, 9),
                sf(format, 0x24, 5)};
        Order[] all = new Order[before.length + fields.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(fields, 0, all, before.length, fields.length);
        return all;
    }

    /** What was sent behind the ten bytes of the header. */
    private String answer() {
        return terminal.sentHex().substring(20);
    }

    @Test
    @Rule({"F2.1", "F2.5"})
    void readMdtSendsModifiedFieldsBehindTheirAddresses() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.type("AB").press(Key.TAB, Key.TAB).type("C D").press(Key.ENTER);
        assertThat(answer()).isEqualTo("070DF1" + "11030A" + "C1C2" + "11070A" + "C340C4");
        assertThat(terminal.workstation.pendingRead()).isNull();
    }

    @Test
    @Rule("F2.5")
    void readMdtDropsTrailingNullsKeepsBlanksAndTurnsOthersIntoBlanks() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.press(Key.RIGHT).type("A").press(Key.RIGHT).type(" ").press(Key.ENTER);
        assertThat(answer()).isEqualTo("030EF1" + "11030A" + "40C14040");
    }

    @Test
    @Rule("F2.7")
    void readMdtAlternateKeepsLeadingAndEmbeddedNulls() {
        hostAsks(readMdtAlternate(0, 0), 0x4000);
        terminal.press(Key.RIGHT).type("A").press(Key.RIGHT).type("B").press(Key.ENTER);
        assertThat(answer()).isEqualTo("030EF1" + "11030A" + "00C100C2");
    }

    @Test
    @Rule("F2.6")
    void anErasedFieldIsItsAddressAlone() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.type("A").press(Key.BACKSPACE, Key.ERASE_EOF, Key.ENTER);
        assertThat(answer()).isEqualTo("030AF1" + "11030A");
    }

    @Test
    @Rule("F2.4")
    void readInputSendsAllFieldsInFullLengthOnceAnyWasModified() {
        hostAsks(readInputFields(0, 0), 0x4000);
        terminal.press(Key.TAB).type("AB").press(Key.ENTER);
        assertThat(answer()).isEqualTo("050CF1" + "4040404040" + "C1C2404040" + "4040404040");
    }

    @Test
    @Rule("F2.3")
    void readInputSendsNoFieldsWhenNoneWasModified() {
        hostAsks(readInputFields(0, 0), 0x4000);
        terminal.press(Key.ENTER);
        assertThat(answer()).isEqualTo("030AF1");
    }

    @Test
    @Rule("F2.16")
    void readMdtSendsBypassFieldsThatTheHostMarked() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x6800, 0x24, 3), text("KEY")), readMdt(0, 0));
        terminal.press(Key.ENTER);
        assertThat(answer()).isEqualTo("0101F1" + "11030A" + "D2C5E8");
    }

    @ParameterizedTest
    @CsvSource({"FIELD_PLUS, 40404040F7", "FIELD_MINUS, 40404040D7"})
    @Rule("F2.10")
    void signedNumericSendsItsSignInTheZoneOfTheLastDigit(Key exit, String contents) {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4700, 0x24, 6)), readMdt(0, 0));
        terminal.type("7").press(exit, Key.ENTER);
        assertThat(answer()).isEqualTo("030AF1" + "11030A" + contents);
    }

    @Test
    @Rule("F2.10")
    void signedNumericTakesOnePositionLessInReadInput() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4700, 0x24, 4), sba(5, 9), sf(0x4000, 0x24, 2)),
                readInputFields(0, 0));
        terminal.type("12").press(Key.FIELD_MINUS).press(Key.ENTER);
        assertThat(answer()).isEqualTo("050AF1" + "40F1D2" + "4040");
    }

    @Test
    @Rule("F2.8")
    void transparentFieldsGoUnedited() {
        terminal.hostWrites(clearUnit(), wtd(0, UNLOCK, sba(3, 9), sf(0x4000, 0x24, 4, 0x8400)), readMdt(0, 0));
        terminal.type("A").press(Key.ENTER);
        assertThat(answer()).isEqualTo("030BF1" + "11030A" + "C1000000");
    }

    @Test
    void keysThatCarryNoDataSendCursorAndAid() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.type("A").press(Key.CLEAR);
        assertThat(answer()).isEqualTo("030BBD");
    }

    @Test
    @Rule("F2.15")
    void theMaskOfTheHeaderKeepsAFunctionKeyFromSendingData() {
        // F3 masked: 04 in the last byte of the header
        hostAsks(readMdt(0, 0), 0x4000, soh().keysWithoutData(3));
        terminal.type("A").press(Key.F3);
        assertThat(answer()).isEqualTo("030B33");
        hostAsks(readMdt(0, 0), 0x4000, soh().keysWithoutData(3));
        terminal.type("A").press(Key.F4);
        assertThat(answer()).isEqualTo("030B34" + "11030A" + "C1");
    }

    @Test
    @Rule("C3.21")
    void theControlCharactersOfTheReadActAfterTheDataAreSent() {
        hostAsks(readMdt(0x40, 0), 0x4000);
        terminal.type("A").press(Key.ENTER);
        assertThat(answer()).isEqualTo("030BF1" + "11030A" + "C1");
        assertThat(terminal.field(0).isModified()).isFalse();
        assertThat(terminal.display().keyboard().isLocked()).isTrue();
    }

    @Test
    @Rule({"F3.1", "F3.2", "F3.6"})
    void immediateReadsAnswerAtOnceAndLeaveThePendingReadAlone() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.type("A");
        terminal.hostWrites(readImmediate());
        assertThat(answer()).isEqualTo("030B00" + "C140404040" + "4040404040" + "4040404040");
        terminal.hostWrites(readModifiedImmediateAlternate());
        assertThat(answer()).isEqualTo("030B00" + "11030A" + "C1");
        terminal.press(Key.ENTER);
        assertThat(answer()).isEqualTo("030BF1" + "11030A" + "C1");
    }

    @Test
    @Rule("C.4")
    void aLaterReadReplacesAnEarlierOne() {
        hostAsks(readMdt(0, 0), 0x4000);
        terminal.hostWrites(readInputFields(0, 0));
        terminal.type("A").press(Key.ENTER);
        assertThat(answer()).startsWith("030BF1" + "C140404040");
        assertThat(terminal.sentNothingMore()).isTrue();
    }
}
