package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;

/** The orders of Write to Display (SA21-9247 pp. 2-134 to 2-140); SF and SOH also in {@link FieldDefinitionTest}. */
class OrdersTest {
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void clear() {
        terminal.hostWrites(clearUnit());
    }

    private Terminal write(Order... orders) {
        terminal.hostWrites(wtd(0, 0, orders));
        return terminal;
    }

    /** Orders as hex, behind ESC 11 and two control characters. */
    private Terminal write(String hex) {
        terminal.hostPuts(0x03, "0411 0000" + hex);
        return terminal;
    }

    @Test
    @Rule("D.1")
    void dataGoToTheFirstPositionAndOn() {
        write(text("AB"), attribute(0x22), text("C")).shows("""
                01|AB C
                  |3:22
                LOCKED locked at 1/1
                """);
        write(text("X")).shows("""
                01|XB C
                  |3:22
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule({"D.2", "D.3"})
    void everyByteThatIsNoOrderIsOnePosition() {
        // 05 to 0F, 16 to 1C, 1E, 1F do arrive and must not end the record
        write("C1 05060708090A0B0C0D0E0F C2 161718191A1B1C C3 1E1F C4 00 C5 20 C6 3F C7 40 FE").shows("""
                01|A           B      *C;\uFFFDD E F
                  |2:05060708090A0B0C0D0E0F 14:161718191A1B1C 22:1E1F 27:20 29:3FC740FE
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D.4")
    void dupAndFieldMarkAreShownAsAsteriskAndSemicolon() {
        write("C1 1C C2 1E C3").shows("""
                01|A*B;C
                  |2:1C 4:1E
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D5.1")
    void setBufferAddressSaysWhereDataGo() {
        write(sba(24, 80), text("Z"), sba(2, 3), text("A")).shows("""
                02|  A
                24|                                                                               Z
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule({"D2.1", "D2.3"})
    void repeatToAddressFillsUpToAndIncluding() {
        write(sba(2, 1), ra(2, 5, '-'), text("X"), sba(3, 1), ra(3, 1, 0x3A), text("Y"), sba(4, 1), ra(4, 9, '*'), sba(4, 3),
                ra(4, 7, 0x00), text("Z")).shows("""
                        02|-----X
                        03| Y
                          |1:3A
                        04|**     Z*
                        LOCKED locked at 1/1
                        """);
    }

    @Test
    @Rule("D2.3")
    void repeatToTheLastPositionIsAllowed() {
        write(sba(24, 1), ra(24, 80, '*')).shows("24|" + "*".repeat(80) + "\nLOCKED locked at 1/1\n");
    }

    @Test
    @Rule({"D2.3", "D.6"})
    void writingOnBehindTheLastPositionIsNot() {
        write(sba(24, 1), ra(24, 80, '+'), text("X"), sba(1, 1), text("LOST"))
                .shows("24|" + "+".repeat(80) + "\nLOCKED locked at 1/1\nsent 000E12A0000004800000 1005012A\n");
    }

    @Test
    @Rule("D.6")
    void whatFitsBeforeTheEndIsWritten() {
        write(sba(24, 78), text("FITSNOT")).shows("""
                24|                                                                             FIT
                LOCKED locked at 1/1
                sent 000E12A0000004800000 1005012A
                """);
    }

    @Test
    @Rule("D3.1")
    void eraseToAddressLeavesNullsAndGoesOnBehindThem() {
        write(sba(2, 1), ra(2, 9, '*'), sba(2, 2), ea(2, 4, 0xFF), text("X")).shows("""
                02|*   X****
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule({"D4.1", "D.5"})
    void transparentDataAreNoOrders() {
        write(td((byte) 0x04, (byte) 0x11, (byte) 0xFF, (byte) 0x1D), text("A")).shows("""
                01|    A
                  |1:0411FF1D
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule({"D6.4", "D8.1"})
    void extendedAttributesAndStructuredFieldsTakeNoPosition() {
        write(text("A"), wea(3, 0x88), text("B"), wdsf(0x60, 1, 0x80, 0, 0, 0), text("C")).shows("""
                01|ABC
                  |extended 2:0088
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule({"D9.1", "D9.4", "D9.5"})
    void aFieldHasAnAttributeBeforeAndANormalOneBehindIt() {
        write(sba(6, 52), sf(0x4020, 0x24, 10), text("ABC")).shows("""
                06|                                                    ABC
                  |52:24 63:20
                field 6/53+10 4020 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D11.1")
    void controlWordsAreStored() {
        write(sba(6, 52), sf(0x4000, 0x24, 10, 0x8601, 0x8803)).shows("""
                06|
                  |52:24 63:20
                field 6/53+10 4000 24 8601 8803
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.7")
    void anOutputFieldHasAttributesAndNoEntry() {
        write(sba(6, 1), sfOutput(0x22, 3), text("ABC")).shows("""
                06| ABC
                  |1:22 5:20
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.3")
    void withoutAnAddressTheNextFieldBeginsBehindTheLast() {
        write(sba(6, 1), sf(0x4000, 0x24, 3), text("A"), sf(0x4000, 0x26, 2), text("B"), sfOutput(0x22, 4), text("C"))
                .shows("""
                        06| A   B  C
                          |1:24 5:26 8:22 13:20
                        field 6/2+3 4000 24
                        field 6/6+2 4000 26
                        LOCKED locked at 1/1
                        """);
    }

    @Test
    @Rule("D5.2")
    void aFieldMayBeginInTheVeryFirstPosition() {
        write(sba(1, 0), sf(0x4000, 0x24, 2), text("AB")).shows("""
                01|AB
                  |3:20
                field 1/1+2 4000 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D5.2")
    void dataMayNotStandBeforeTheVeryFirstPosition() {
        write("11 01 00 C1").shows("""
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050122
                """);
    }

    @Test
    @Rule("D9.2")
    void aFieldMayEndInTheVeryLastPosition() {
        write(sba(24, 78), sf(0x4000, 0x24, 2), text("YZ")).shows("""
                24|                                                                              YZ
                  |78:24
                field 24/79+2 4000 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.8")
    void anAttributeInTheLastColumnPutsTheFieldIntoTheNextRow() {
        write(sba(2, 80), sf(0x4000, 0x24, 5), text("A")).shows("""
                02|
                  |80:24
                03|A
                  |6:20
                field 3/1+5 4000 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.6")
    void redefiningAFieldChangesFormatAndAttributeOnly() {
        // the second has another length and an FCW, and no data
        write(sba(6, 1), sf(0x4000, 0x24, 5, 0x8802), text("ABCDE"), sba(6, 1), sf(0x4800, 0x26, 2, 0x8803)).shows("""
                06| ABCDE
                  |1:26 7:20
                field 6/2+5 4800 26 8802
                LOCKED locked at 1/1, master MDT
                """);
    }

    @Test
    @Rule("D9.9")
    void aFieldOfOnePositionCannotBecomeSigned() {
        // its sign would leave no position for a digit
        write(sba(6, 1), sf(0x4000, 0x24, 1), text("A"), sba(6, 1), sf(0x4700, 0x26, 5)).shows("""
                06| A
                  |1:24 3:20
                field 6/2+1 4000 24
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050125
                """);
    }

    @Test
    @Rule({"D1.2", "D1.3"})
    void startOfHeaderDropsTheFieldsAndKeepsTheText() {
        write(sba(6, 1), sf(0x4800, 0x24, 5), text("ABCDE"), soh().errorRow(22)).shows("""
                06| ABCDE
                  |1:24 7:20
                header 00000016
                LOCKED locked at 1/1
                """);
    }

    @ParameterizedTest
    @CsvSource({"11 00 01, 10050122", "11 19 01, 10050122", "11 01 51, 10050122", "11 02 00, 10050122", "11 01, 10050121",
            "11 02 05 02 02 04 40, 10050123", "02 19 01 40, 10050122", "02 01 51 40, 10050122", "02 01 05, 10050121",
            "11 02 05 03 02 04 02 FF, 10050123", "03 19 01 02 FF, 10050122", "03 02 04 01, 10050122",
            "03 02 04 06 FFFFFFFFFF, 10050122", "03 02 04 03 FF, 10050121", "10 00 05 C1C2, 10050121", "10 00, 10050121",
            "12 03, 10050121", "12 02 20, 1005012D", "12 03 20, 1005012F", "12 03 90, 1005012F", "12 01 40, 1005012F",
            "12 05 82, 1005012F", "13 00 01, 10050122", "13 01 00, 10050122", "13 01, 10050121", "14 19 01, 10050122",
            "14 01 51, 10050122", "14, 10050121", "15 00 03 D9, 10050121", "15 00 03 D9 60, 10050110",
            "15 00 09 D9 60, 10050110", "15 00 05 D8 60 00, 10050111", "1D 24 00 00, 10050125", "11 18 4F 1D 24 00 02, 10050128",
            "FF C2, 10050142"})
    @Rule({"D.5", "D.7", "D.8", "D2.2", "D3.2", "D3.4", "D6.1", "D8.1", "D9.9", "D9.10"})
    void aMistakeHasItsSenseCodeAndEndsTheRecord(String hex, String sense) {
        terminal.hostWrites(wtd(0, 8, text("KEPT")), readMdt(0, 0));
        write("11 05 01 C1" + hex).shows("""
                01|KEPT
                05|A
                UNLOCKED at 1/1 ready, MDT_FIELDS 0000
                sent 000E12A0000004800000 %s
                """.formatted(sense));
    }

    /** A field for input that is refused locks the keyboard. */
    @ParameterizedTest
    @CsvSource({"1D 40, 10050121", "1D 40 00 24, 10050121", "1D 40 00 24 00, 10050121", "1D 40 00 1F 00 05, 10050130",
            "1D 40 00 24 00 00, 10050125", "1D 47 00 24 00 01, 10050125", "11 18 4F 1D 40 00 24 00 02, 10050128"})
    @Rule({"D.7", "D9.5", "D9.9", "D9.10", "D9.12"})
    void aFieldThatIsRefusedHasItsSenseCode(String hex, String sense) {
        terminal.hostWrites(wtd(0, 8, text("KEPT")), readMdt(0, 0));
        write(hex).shows("""
                01|KEPT
                LOCKED locked at 1/1 ready, MDT_FIELDS 0000
                sent 000E12A0000004800000 %s
                """.formatted(sense));
    }

    @Test
    @Rule("D4.2")
    void transparentDataEndWithTheDisplay() {
        write("11 18 50 10 0002 C1C2").shows("""
                24|                                                                               A
                LOCKED locked at 1/1
                sent 000E12A0000004800000 1005012A
                """);
    }

    @Test
    @Rule("D9.10")
    void fieldsMustAscend() {
        write(sba(6, 10), sf(0x4000, 0x24, 5), sba(5, 10), sf(0x4000, 0x24, 5)).shows("""
                06|
                  |10:24 16:20
                field 6/11+5 4000 24
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050126
                """);
    }

    @Test
    @Rule("D9.10")
    void fieldsMustNotOverlap() {
        write(sba(6, 10), sf(0x4000, 0x24, 5), sba(6, 12), sf(0x4000, 0x24, 5)).shows("""
                06|
                  |10:24 16:20
                field 6/11+5 4000 24
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050126
                """);
    }

    @Test
    @Rule("D9.11")
    void theTableTakesAsManyFieldsAsTheQueryReplySays() {
        StringBuilder orders = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 257; i++) {
            // SBA, SF of one position; four positions apart, twenty in a row
            int row = i / 20 + 1;
            int column = i % 20 * 4 + 1;
            orders.append(String.format("11%02X%02X1D4000240001", row, column));
            if (i < 256) {
                rows.append(column == 1 ? String.format("%s%02d|%n  |", i == 0 ? "" : "\n", row) : " ");
                rows.append(column).append(":24 ").append(column + 2).append(":20");
                fields.append(String.format("field %d/%d+1 4000 24%n", row, column + 1));
            }
        }
        write(orders.toString()).shows(rows + "\n" + fields
                + "LOCKED locked at 1/1\nsent 000E12A0000004800000 10050129\n");
    }
}
