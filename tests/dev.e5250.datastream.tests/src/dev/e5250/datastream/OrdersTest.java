package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.sfOutput;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.td;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.Orders.wea;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;

class OrdersTest {
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void clear() {
        terminal.hostWrites(clearUnit());
    }

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(wtd(0, 0, orders));
    }

    /** Orders as hex, behind ESC 11 and two control characters. */
    private SenseCode write(String hex) {
        String orders = hex.replace(" ", "");
        return terminal.hostWrites(String.format("%04X 12A0 0000 04 00 00 03 0411 0000 %s", 14 + orders.length() / 2,
                orders));
    }

    @Test
    @Rule("D.1")
    void dataGoToTheFirstPositionAndOn() {
        assertThat(write(text("AB"), attribute(0x22), text("C"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(1, 1, 5)).isEqualTo("C1C222C300");
    }

    @Test
    @Rule({"D.2", "D.3"})
    void everyByteThatIsNoOrderIsOnePosition() {
        // 05 to 0F, 16 to 1C, 1E, 1F do arrive and must not end the record
        assertThat(write("00 05 06 0E 0F 16 1C 1E 1F 20 3F 40 FE")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(1, 1, 13)).isEqualTo("0005060E0F161C1E1F203F40FE");
    }

    @Test
    @Rule("D5.1")
    void setBufferAddressSaysWhereDataGo() {
        write(sba(24, 80), text("Z"), sba(2, 3), text("A"));
        assertThat(terminal.hex(24, 80, 1)).isEqualTo("E9");
        assertThat(terminal.hex(2, 3, 1)).isEqualTo("C1");
    }

    @Test
    @Rule("D2.1")
    void repeatToAddressFillsUpToAndIncluding() {
        write(sba(2, 1), ra(2, 5, '-'), text("X"), sba(3, 1), ra(3, 1, 0x3A));
        assertThat(terminal.hex(2, 1, 7)).isEqualTo("6060606060E700");
        assertThat(terminal.hex(3, 1, 2)).isEqualTo("3A00");
    }

    @Test
    @Rule({"D2.3", "D.6"})
    void repeatToTheLastPositionIsAllowedAndWritingOnIsNot() {
        assertThat(write(ra(24, 80, '*'))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.row(24)).isEqualTo("*".repeat(80));
        assertThat(write(ra(24, 80, '+'), text("X"))).isEqualTo(SenseCode.WRITE_PAST_END);
        assertThat(terminal.row(24)).as("what came before stays").isEqualTo("+".repeat(80));
    }

    @Test
    @Rule("D3.1")
    void eraseToAddressLeavesNulls() {
        write(ra(3, 80, '*'), sba(2, 2), ea(2, 4, 0xFF));
        assertThat(terminal.row(2)).isEqualTo("*   " + "*".repeat(76));
        assertThat(terminal.hex(2, 2, 3)).isEqualTo("000000");
    }

    @Test
    @Rule({"D4.1", "D.5"})
    void transparentDataAreNoOrders() {
        assertThat(write(td((byte) 0x04, (byte) 0x11, (byte) 0xFF, (byte) 0x1D), text("A"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(1, 1, 5)).isEqualTo("0411FF1DC1");
    }

    @Test
    @Rule({"D6.4", "D8.1"})
    void extendedAttributesAndStructuredFieldsTakeNoPosition() {
        assertThat(write(text("A"), wea(3, 0x88), text("B"), wdsf(0x60, 1, 0x80, 0, 0, 0), text("C")))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(1, 1, 4)).isEqualTo("C1C2C300");
    }

    @Test
    @Rule({"D9.1", "D9.4", "D9.5"})
    void aFieldHasAnAttributeBeforeAndANormalOneBehindIt() {
        assertThat(write(sba(6, 52), sf(0x4020, 0x24, 10), text("ABC"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(6, 52, 12)).isEqualTo("24C1C2C30000000000000020");
        assertThat(terminal.field(0).start()).isEqualTo(terminal.display().buffer().address(6, 53));
        assertThat(terminal.field(0).length()).isEqualTo(10);
        assertThat(terminal.field(0).isMonocase()).isTrue();
        assertThat(terminal.display().keyboard().isLocked()).isTrue();
    }

    @Test
    void controlWordsAreStored() {
        write(sba(6, 52), sf(0x4000, 0x24, 10, 0x8601, 0x8803));
        assertThat(terminal.field(0).controlWords()).containsExactly(0x8601, 0x8803);
    }

    @Test
    @Rule("D9.7")
    void anOutputFieldHasAttributesAndNoEntry() {
        write(sba(6, 1), sfOutput(0x22, 3), text("ABC"));
        assertThat(terminal.hex(6, 1, 6)).isEqualTo("22C1C2C32000");
        assertThat(terminal.display().formats().fields()).isEmpty();
    }

    @Test
    @Rule("D9.3")
    void withoutAnAddressTheNextFieldBeginsBehindTheLast() {
        write(sba(6, 1), sf(0x4000, 0x24, 3), text("A"), sf(0x4000, 0x26, 2));
        assertThat(terminal.hex(6, 1, 9)).isEqualTo("24C10000260000" + "2000");
        assertThat(terminal.field(1).start()).isEqualTo(terminal.display().buffer().address(6, 6));
    }

    @Test
    @Rule("D5.2")
    void aFieldMayBeginInTheVeryFirstPosition() {
        assertThat(write(sba(1, 0), sf(0x4000, 0x24, 2))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.field(0).start()).isZero();
        assertThat(terminal.hex(1, 1, 3)).isEqualTo("000020");
        assertThat(write("11 01 00 C1")).as("but data may not").isEqualTo(SenseCode.ROW_OR_COLUMN);
    }

    @Test
    @Rule("D9.2")
    void aFieldMayEndInTheVeryLastPosition() {
        assertThat(write(sba(24, 78), sf(0x4000, 0x24, 2))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.hex(24, 78, 3)).isEqualTo("240000");
        assertThat(terminal.hex(1, 1, 1)).as("no attribute goes round to the start").isEqualTo("00");
    }

    @Test
    @Rule("D9.8")
    void anAttributeInTheLastColumnPutsTheFieldIntoTheNextRow() {
        write(sba(2, 80), sf(0x4000, 0x24, 5));
        assertThat(terminal.field(0).start()).isEqualTo(terminal.display().buffer().address(3, 1));
    }

    @Test
    @Rule("D9.6")
    void redefiningAFieldChangesFormatAndAttributeOnly() {
        write(sba(6, 1), sf(0x4000, 0x24, 5), text("ABCDE"));
        assertThat(write(sba(6, 1), sf(0x4800, 0x26, 2))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.display().formats().fields()).hasSize(1);
        assertThat(terminal.field(0).length()).isEqualTo(5);
        assertThat(terminal.field(0).isModified()).isTrue();
        assertThat(terminal.display().formats().isMasterMdt()).isTrue();
        assertThat(terminal.hex(6, 1, 7)).as("no ending attribute").isEqualTo("26C1C2C3C4C520");
    }

    @Test
    @Rule("D9.9")
    void aFieldOfOnePositionCannotBecomeSigned() {
        // its sign would leave no position for a digit
        write(sba(6, 1), sf(0x4000, 0x24, 1), text("A"));
        assertThat(write(sba(6, 1), sf(0x4700, 0x26, 5))).isEqualTo(SenseCode.FIELD_LENGTH);
        assertThat(terminal.field(0).format()).isEqualTo(0x4000);
        assertThat(terminal.hex(6, 1, 2)).isEqualTo("24C1");
    }

    @Test
    @Rule({"D1.2", "D1.3"})
    void startOfHeaderDropsTheFieldsAndKeepsTheText() {
        write(sba(6, 1), sf(0x4000, 0x24, 5), text("ABCDE"));
        assertThat(write(soh().errorRow(22))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.display().formats().fields()).isEmpty();
        assertThat(terminal.hex(6, 2, 5)).isEqualTo("C1C2C3C4C5");
        assertThat(terminal.display().formats().errorRow(24)).isEqualTo(22);
    }

    @Test
    @Rule("D1.1")
    void aWrongHeaderLeavesTheFieldsAsTheyWere() {
        write(sba(6, 1), sf(0x4000, 0x24, 5));
        assertThat(write("01 00")).isEqualTo(SenseCode.HEADER_LENGTH);
        assertThat(write("01 08 0000000000000000")).isEqualTo(SenseCode.HEADER_LENGTH);
        assertThat(write("01 07 0000")).isEqualTo(SenseCode.PREMATURE_END);
        assertThat(terminal.display().formats().fields()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
            "11 00 01, ROW_OR_COLUMN", "11 19 01, ROW_OR_COLUMN", "11 01 51, ROW_OR_COLUMN", "11 02 00, ROW_OR_COLUMN",
            "11 01, PREMATURE_END",
            "11 02 05 02 02 04 40, ADDRESS_BEFORE_CURRENT", "02 19 01 40, ROW_OR_COLUMN", "02 01 05, PREMATURE_END",
            "11 02 05 03 02 04 02 FF, ADDRESS_BEFORE_CURRENT", "03 02 04 01, ROW_OR_COLUMN", "03 02 04 03 FF, PREMATURE_END",
            "10 00 05 C1C2, PREMATURE_END", "10 00, PREMATURE_END",
            "11 18 50 10 00 02 C1C2, WRITE_PAST_END",
            "12 03, PREMATURE_END", "12 02 20, EXTENDED_ATTRIBUTE_TYPE", "12 03 20, EXTENDED_ATTRIBUTE_VALUE",
            "12 01 40, EXTENDED_ATTRIBUTE_VALUE",
            "13 00 01, ROW_OR_COLUMN", "13 01, PREMATURE_END", "14 19 01, ROW_OR_COLUMN", "14, PREMATURE_END",
            "15 00 03 D9, PREMATURE_END", "15 00 03 D9 60, STRUCTURED_FIELD_LENGTH", "15 00 09 D9 60, STRUCTURED_FIELD_LENGTH",
            "15 00 05 D8 60 00, STRUCTURED_FIELD_TYPE",
            "1D, PREMATURE_END", "1D 40, PREMATURE_END", "1D 40 00 24, PREMATURE_END", "1D 40 00 24 00, PREMATURE_END",
            "1D 40 00 1F 00 05, FIELD_ATTRIBUTE", "1D 40 00 24 00 00, FIELD_LENGTH", "1D 47 00 24 00 01, FIELD_LENGTH",
            "1D 24 00 00, FIELD_LENGTH", "11 18 4F 1D 40 00 24 00 02, FIELD_PAST_END", "11 18 4F 1D 24 00 02, FIELD_PAST_END",
            "C1 FF C2, INVALID_CHARACTER"})
    @Rule({"D.5", "D.7", "D.8", "D2.2", "D3.2", "D3.4", "D4.2", "D6.1", "D8.1", "D9.9", "D9.10", "D9.12"})
    void aMistakeHasItsSenseCode(String hex, SenseCode sense) {
        assertThat(write(hex)).isEqualTo(sense);
        assertThat(terminal.sentHex()).isEqualTo(String.format("000E12A00000048000" + "00%08X", sense.value()));
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @Test
    @Rule("D9.10")
    void fieldsMustAscendAndMayNotOverlap() {
        assertThat(write(sba(6, 10), sf(0x4000, 0x24, 5), sba(5, 10), sf(0x4000, 0x24, 5)))
                .isEqualTo(SenseCode.FIELD_ADDRESS);
        assertThat(write(sba(6, 12), sf(0x4000, 0x24, 5))).isEqualTo(SenseCode.FIELD_ADDRESS);
        assertThat(terminal.display().formats().fields()).hasSize(1);
    }

    @Test
    @Rule("D9.11")
    void theTableTakesAsManyFieldsAsTheQueryReplySays() {
        StringBuilder orders = new StringBuilder();
        for (int i = 0; i < 257; i++) {
            // SBA, SF of one position; four positions apart
            orders.append(String.format("11%02X%02X1D4000240001", i / 20 + 1, i % 20 * 4 + 1));
        }
        assertThat(write(orders.toString())).isEqualTo(SenseCode.FORMAT_TABLE_FULL);
        assertThat(terminal.display().formats().fields()).hasSize(256);
    }

    @Test
    @Rule("D.9")
    void anOrderThatFailsLeavesWhatCameBeforeIt() {
        assertThat(write(text("KEPT"), sba(30, 1), text("LOST"))).isEqualTo(SenseCode.ROW_OR_COLUMN);
        assertThat(terminal.row(1)).isEqualTo("KEPT");
    }
}
