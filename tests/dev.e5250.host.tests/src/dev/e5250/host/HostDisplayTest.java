package dev.e5250.host;

import static dev.e5250.host.Orders.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HostDisplayTest {

    @Test
    void displayAsOneRecord() {
        byte[] record = HostDisplay.standard().text(3, 5, "Hi", Attr.BLUE).field(input(5, 20, 2)).cursor(5, 20).record()
                .bytes();

        assertThat(RawClient.hex(record).substring(20)).isEqualTo(("0440" // Clear Unit
                + "0411 0008" // Write to Display, unlock
                + "01 07 00000018 000000" // SOH: error row 24
                + "11 03 04 3A C889" // SBA 3,4 blue "Hi"
                + "11 03 07 20" // SBA 3,7 green
                + "11 05 13 1D 4000 24 0002" // SBA 5,19 SF
                + "13 05 14" // IC 5,20
                + "0452 0000").replace(" ", "")); // Read MDT Fields
    }

    @Test
    void ordersComeInAscendingOrderOfAddresses() {
        HostDisplay display = HostDisplay.standard().field(input(9, 2, 3)).text(2, 2, "b").field(input(4, 2, 3));

        assertThat(draw(display).fields()).containsExactly(new ScreenText.Field(4, 2, 3, 0x24),
                new ScreenText.Field(9, 2, 3, 0x24));
    }

    @Test
    void attributeMayStandOnTheEndOfWhatComesBefore() {
        HostDisplay display = HostDisplay.standard().text(2, 6, "right", Attr.RED).text(2, 2, "lft", Attr.WHITE)
                .field(input(2, 12, 2));

        ScreenText screen = draw(display);

        assertThat(screen.row(2)).startsWith(" lft right");
        assertThat(screen.cell(2, 1)).isEqualTo(0x22);
        assertThat(screen.cell(2, 5)).isEqualTo(0x28);
        assertThat(screen.cell(2, 11)).isEqualTo(0x24);
        assertThat(screen.cell(2, 14)).isEqualTo(0x20);
    }

    @Test
    void textFillsARowToItsEnd() {
        ScreenText screen = draw(HostDisplay.wide().text(5, 2, "x".repeat(131), Attr.WHITE).text(6, 2, "y"));

        assertThat(screen.row(5)).isEqualTo(" " + "x".repeat(131));
        assertThat(screen.row(6)).startsWith(" y");
        assertThat(screen.cell(6, 1)).isEqualTo(0x20);
    }

    @Test
    void fieldMaySpanRows() {
        ScreenText screen = draw(HostDisplay.standard().field(input(20, 7, 153)));

        assertThat(screen.fields()).containsExactly(new ScreenText.Field(20, 7, 153, 0x24));
        assertThat(screen.cell(21, 80)).isEqualTo(0x20);
    }

    @Test
    void overlapIsRefused() {
        HostDisplay display = HostDisplay.standard().text(2, 10, "abc");

        assertThatThrownBy(() -> display.text(2, 8, "xy")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> display.text(2, 13, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> display.field(input(2, 5, 5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        HostDisplay display = HostDisplay.standard();

        assertThatThrownBy(() -> display.text(2, 1, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> display.text(2, 79, "abc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> display.text(25, 2, "a")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> display.field(input(24, 75, 7))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> display.field(input(1, 1, 7))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherCommandMayReadIt() {
        assertThat(HostDisplay.standard().record(Commands.readInputFields(0, 0)).bytes()).asHexString()
                .endsWith("04420000");
    }

    private static ScreenText draw(HostDisplay display) {
        return new ScreenText().draw(display.record().bytes());
    }
}
