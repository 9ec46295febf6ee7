package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.readScreen;
import static dev.e5250.host.Commands.rollDown;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.attribute;
import static dev.e5250.host.Orders.ea;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.Orders.wea;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.HostRecord;
import dev.e5250.host.Order;
import dev.e5250.screen.Colour;
import dev.e5250.screen.Key;
import dev.e5250.screen.Style;

/** WEA and EA (SC30-3533 15.6.8, 15.6.14): attributes that take no position. */
class ExtendedAttributesTest {
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void clear() {
        terminal.hostWrites(clearUnit());
    }

    private void write(Order... orders) {
        assertThat(terminal.hostWrites(wtd(0, 0, orders))).isEqualTo(SenseCode.NONE);
    }

    /** The colours of the first columns of a row, a letter each. */
    private String colours(int row, int columns) {
        StringBuilder colours = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            colours.append(Style.colour(terminal.display().snapshot().row(row).style(column)).name().charAt(0));
        }
        return colours.toString();
    }

    @ParameterizedTest
    @CsvSource({"82, BLUE", "83, BLUE", "84, GREEN", "85, GREEN", "86, TURQUOISE", "87, TURQUOISE", "88, RED", "89, RED",
            "8A, PINK", "8B, PINK", "8C, YELLOW", "8D, YELLOW", "8E, WHITE", "8F, WHITE"})
    @Rule({"D6.2", "D6.4"})
    void eachColourIsDrawn(String value, Colour colour) {
        write(text("A"), wea(3, Integer.parseInt(value, 16)), text("B"));
        terminal.shows("01|AB\n  |extended 2:00" + value + "\nLOCKED locked at 1/1\n");
        assertThat(terminal.hex(1, 1, 3)).isEqualTo("C1C200");
        assertThat(Style.colour(terminal.display().snapshot().row(1).style(2))).isEqualTo(colour);
        assertThat(Style.colour(terminal.display().snapshot().row(1).style(1))).isEqualTo(Colour.GREEN);
    }

    @Test
    @Rule("D6.2")
    void aColourHoldsAcrossRowsUntilTheNextOneOrAnAttribute() {
        write(sba(1, 3), wea(3, 0x88), text("AB"), wea(3, 0x00), text("C"), wea(3, 0x82), text("D"), sba(3, 2),
                attribute(0x22), text("E"));
        assertThat(colours(1, 8)).isEqualTo("GGRRRBBB");
        assertThat(colours(2, 3)).isEqualTo("BBB");
        assertThat(colours(3, 4)).as("the attribute itself is blank").isEqualTo("BGWW");
        terminal.hostWrites(wtd(0, 0, sba(1, 4), wea(3, 0x8C), text("x")));
        assertThat(colours(1, 8)).isEqualTo("GGRYYBBB");
    }

    @Test
    @Rule("D6.2")
    void theColourOfTheBackgroundShowsNothing() {
        write(text("A"), wea(3, 0x80), text("HIDDEN"), wea(3, 0x84), text("B"));
        terminal.shows("""
                01|A      B
                  |2:C8C9C4C4C5D5
                  |extended 2:0080 8:0084
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D6.3")
    void aPrimaryAttributeWithoutAPosition() {
        write(text("A"), wea(1, 0x29), text("B"), wea(3, 0x82), text("C"), wea(1, 0x20), text("D"));
        terminal.shows("""
                01|ABCD
                  |extended 2:2900 3:0082 4:2000
                LOCKED locked at 1/1
                """);
        assertThat(colours(1, 4)).isEqualTo("GRBG");
        byte reversed = terminal.display().snapshot().row(1).style(3);
        assertThat(Style.reverse(reversed)).as("a colour leaves the rest").isTrue();
    }

    @Test
    @Rule({"D6.3", "D12.3"})
    void whatItHidesIsSeenByNobody() {
        terminal.workstation.setTraced(true);
        terminal.hostWrites(wtd(0, 0x08, text("A"), wea(1, 0x27), sba(1, 2), text("SECRET"), wea(1, 0x20), text("B")));
        terminal.shows("""
                01|A      B
                  |2:E2C5C3D9C5E3
                  |extended 2:2700 8:2000
                LOCKED at 1/1
                """);
        terminal.hostWrites(readScreen());
        assertThat(terminal.sentMasked().substring(20, 36)).isEqualTo("C15C5C5C5C5C5CC2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0x81})
    void whatHasTheColourOfTheBackgroundIsInNoTrace(int background) {
        terminal.workstation.setTraced(true);
        byte[] record = HostRecord.put(dev.e5250.host.Opcode.PUT_GET).add(wtd(0, 0x08, text("A"), wea(3, background),
                sba(1, 2), text("SECRET"), wea(3, 0x82), text("B"))).bytes();
        terminal.hostWrites(record);
        byte[] shown = terminal.workstation.maskedInput(record, 0, record.length);
        assertThat(HexFormat.of().withUpperCase().formatHex(shown)).contains("5C5C5C5C5C5C").doesNotContain("E2C5C3D9C5E3");
        terminal.hostWrites(readScreen());
        assertThat(terminal.sentMasked().substring(20, 36)).isEqualTo("C15C5C5C5C5C5CC2");
    }

    @Test
    @Rule("D6.5")
    void whatIsWrittenOverItIsAsTheHostSaysNow() {
        write(sba(1, 1), wea(3, 0x88), text("RED"), sba(2, 1), wea(3, 0x82), text("BLUE"));
        write(sba(1, 1), text("NEW"));
        assertThat(colours(1, 4)).isEqualTo("GGGG");
        assertThat(colours(2, 4)).isEqualTo("BBBB");
        write(sba(1, 1), ra(4, 80, '-'));
        assertThat(terminal.display().buffer().extended().isAt(80)).isFalse();
        assertThat(colours(2, 4)).isEqualTo("GGGG");
    }

    @Test
    @Rule("D6.5")
    void whatTheOperatorTypesKeepsIt() {
        terminal.hostWrites(wtd(0, 0x08, sba(2, 1), sf(0x4000, 0x24, 5), wea(3, 0x88), text("OLD")), readMdt(0, 0));
        terminal.type("NEW").press(Key.ERASE_EOF);
        assertThat(colours(2, 5)).isEqualTo("GRRRR");
    }

    @Test
    @Rule("D6.6")
    void twoByteCharactersBeginAndEndWhereTheHostSaysSo() {
        Terminal japanese = new Terminal(939);
        japanese.hostWrites(wtd(0, 0, wea(5, 0x81), out -> out.put(0x45, 0x62, 0x45, 0x66), wea(5, 0x80), text("C")));
        japanese.shows("""
                01|\u65E5\u672CC
                  |1:45624566
                  |extended 1:000081 5:000080
                LOCKED locked at 1/1
                """);
        assertThat(japanese.display().snapshot().row(1).isWide(3)).isTrue();
    }

    @Test
    @Rule("D6.6")
    void whatIsWrittenOverTwoByteCharactersIsNoneOfThem() {
        Terminal japanese = new Terminal(939);
        japanese.hostWrites(wtd(0, 0, wea(5, 0x81), out -> out.put(0x45, 0x62), wea(5, 0x80), sba(1, 1), text("AB")));
        japanese.shows("""
                01|AB
                  |extended 3:000080
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D6.6")
    void oneByteStationsPassThemOver() {
        write(wea(5, 0x81), text("AB"), wea(5, 0x80), text("C"));
        terminal.shows("""
                01|ABC
                  |extended 1:000081 3:000080
                LOCKED locked at 1/1
                """);
    }

    @ParameterizedTest
    @CsvSource({"00, A  DEF, ''", "FF, A  DEF, ''", "03, ABCDEF, 2:2900", "01, ABCDEF, 2:0088", "02, ABCDEF, 2:2988",
            "05, ABCDEF, 2:2988"})
    @Rule({"D3.1", "D3.3"})
    void eraseToAddressErasesWhatItNames(String type, String text, String extended) {
        write(text("A"), wea(1, 0x29), wea(3, 0x88), text("BCDEF"));
        write(sba(1, 2), ea(1, 3, Integer.parseInt(type, 16)), text("D"));
        terminal.shows("01|" + text + '\n' + (extended.isEmpty() ? "" : "  |extended " + extended + '\n')
                + "LOCKED locked at 1/1\n");
    }

    @Test
    @Rule("D3.3")
    void eraseToAddressRefusesATypeThatThereIsNot() {
        assertThat(terminal.hostWrites(wtd(0, 0, ea(1, 3, 0x44)))).isEqualTo(SenseCode.EXTENDED_ATTRIBUTE_TYPE);
        assertThat(terminal.hostWrites(wtd(0, 0, ea(1, 3, 0x00, 0x01, 0x03, 0x05)))).isEqualTo(SenseCode.NONE);
    }

    @Test
    @Rule("G2.1")
    void aRollMovesThemWithTheirRows() {
        write(sba(3, 1), wea(3, 0x88), text("RED"), wea(3, 0x84));
        terminal.hostWrites(rollDown(1, 3, 5));
        terminal.shows("""
                03|RED
                  |extended 1:0088 4:0084
                04|RED
                  |extended 1:0088 4:0084
                LOCKED locked at 1/1
                """);
        assertThat(colours(4, 4)).isEqualTo("RRRG");
        assertThat(colours(3, 4)).isEqualTo("RRRG");
    }

    @Test
    void takeNoMemoryUntilTheyAreUsedNorAfterAClear() {
        assertThat(terminal.display().buffer().extended().isEmpty()).isTrue();
        write(wea(3, 0x88), text("RED"));
        assertThat(terminal.display().buffer().extended().isEmpty()).isFalse();
        terminal.hostWrites(clearUnit());
        assertThat(terminal.display().buffer().extended().isEmpty()).isTrue();
    }
}
