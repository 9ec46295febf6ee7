package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.Choice.choice;
import static dev.e5250.host.structured.StructuredFields.removeScrollBar;
import static dev.e5250.host.structured.StructuredFields.scrollBar;
import static dev.e5250.host.structured.StructuredFields.selectionField;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;
import dev.e5250.host.StructuredField;
import dev.e5250.host.structured.SelectionField;
import dev.e5250.screen.Key;
import dev.e5250.screen.Shape;

/** 53 in Write to Display, by the host and by the operator (SC30-3533 15.26). */
class ScrollBarsTest {
    private final Terminal terminal = new Terminal();

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(clearUnit(), wtd(0, 0x08, orders), readMdt(0, 0));
    }

    /** 10 of 100 rows are seen, 30 are before them. */
    private void down() {
        assertThat(write(sba(4, 40), wdsf(scrollBar(10).over(100, 30)))).isEqualTo(SenseCode.NONE);
    }

    private int slider() {
        return terminal.display().constructs().constructs().scrollBars().getFirst().slider();
    }

    @Test
    @Rule("H3.6")
    void goesDownBehindItsAttribute() {
        down();
        assertThat(terminal.look()).isEqualTo(IntStream.range(0, 10).mapToObj(i -> String.format("%02d|%40s%c%n", 4 + i, "",
                "^::X:::::v".charAt(i))).reduce("", String::concat) + "UNLOCKED at 1/1 ready\n");
        assertThat(terminal.hex(4, 40, 3)).isEqualTo("3A" + "B0" + "20");
        assertThat(IntStream.of(4, 5, 7, 13).mapToObj(row -> terminal.display().snapshot().row(row).shape(41)).toList())
                .isEqualTo(List.of(Shape.SCROLL_UP, Shape.SHAFT_VERTICAL, Shape.SLIDER_VERTICAL, Shape.SCROLL_DOWN));
    }

    @Test
    @Rule("H3.6")
    void goesAcross() {
        write(sba(4, 40), wdsf(scrollBar(10).horizontal().over(20, 10)));
        assertThat(terminal.row(4).strip()).isEqualTo("<....XXXX>");
        assertThat(terminal.display().snapshot().row(4).shape(41)).isEqualTo(Shape.SCROLL_LEFT);
        assertThat(terminal.display().snapshot().row(4).shape(46)).isEqualTo(Shape.SLIDER_HORIZONTAL);
    }

    @ParameterizedTest
    @CsvSource({"4, F4, 29", "13, F5, 31", "5, F4, 20", "12, F5, 40"})
    @Rule("H3.13")
    void aPointerMovesTheSlider(int row, String aid, int place) {
        down();
        terminal.display().keyboard().pointer().choose(row, 41);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0101" + aid + "110429" + String.format("%08X", place));
        assertThat(slider()).isEqualTo(place);
    }

    @Test
    @Rule("H3.13")
    void theSliderItselfIsNoPlaceToGo() {
        down();
        terminal.display().keyboard().pointer().choose(7, 41);
        assertThat(terminal.sentNothingMore()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9, F5, 52", "40, F5, 90", "6, F4, 13", "1, F4, 0"})
    @Rule("H3.13")
    void theSliderIsDragged(int toRow, String aid, int place) {
        down();
        terminal.display().keyboard().pointer().drag(7, 41, toRow, 50);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0101" + aid + "110429" + String.format("%08X", place));
    }

    @Test
    @Rule("H3.13")
    void draggingElsewhereDoesNothing() {
        down();
        terminal.display().keyboard().pointer().drag(5, 41, 9, 41);
        terminal.display().keyboard().pointer().drag(7, 41, 7, 60);
        terminal.display().keyboard().pointer().drag(20, 1, 9, 41);
        assertThat(terminal.sentNothingMore()).isTrue();
        assertThat(slider()).isEqualTo(30);
    }

    @Test
    @Rule("H3.13")
    void rollKeysMoveTheBarThatTheCursorIsOn() {
        write(sba(4, 40), wdsf(scrollBar(10).over(100, 85)), ic(5, 41));
        terminal.press(Key.PAGE_DOWN);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0529F5" + "110429" + "0000005A");
        write(sba(4, 40), wdsf(scrollBar(10).over(100, 85)), ic(5, 42));
        terminal.press(Key.PAGE_DOWN);
        assertThat(terminal.sentHex().substring(20)).as("beside it").isEqualTo("052AF5");
    }

    @Test
    @Rule("H3.6")
    void aSelectionFieldMayHaveOne() {
        write(sba(4, 10), wdsf(selectionField(SelectionField.Kind.SINGLE_CHOICE_LIST, 4, 3, 1).scrollBar(30, 0)
                .choices(choice("One"), choice("Two"), choice("Six"))));
        assertThat(terminal.look()).isEqualTo("""
                04|          . One  ^
                05|          . Two  X
                06|          . Six  v
                UNLOCKED at 1/1 ready
                """);
        terminal.display().keyboard().pointer().choose(6, 18);
        assertThat(terminal.sentHex().substring(20)).isEqualTo("0101F5");
    }

    @Test
    @Rule("H3.4")
    void isTakenAway() {
        down();
        terminal.hostWrites(wtd(0, 0, sba(4, 40), wdsf(removeScrollBar())));
        assertThat(terminal.display().constructs().isEmpty()).isTrue();
    }

    @Test
    @Rule("H3.6")
    void whatCannotBeIsRefused() {
        refused(SenseCode.SCROLL_BAR_OUTSIDE, 20, 40, scrollBar(10).over(100, 3));
        refused(SenseCode.SCROLL_BAR_OUTSIDE, 4, 80, scrollBar(10).over(100, 3));
        refused(SenseCode.SCROLL_BAR_OUTSIDE, 4, 71, scrollBar(10).horizontal().over(100, 3));
        refused(SenseCode.SCROLL_BAR_OUTSIDE, 4, 40, scrollBar(2).over(100, 3));
        refused(SenseCode.SCROLL_BAR_NUMBERS, 4, 40, scrollBar(10).over(100, 101));
        refused(SenseCode.SCROLL_BAR_NUMBERS, 4, 40, scrollBar(10).over(-1, 0));
    }

    private void refused(SenseCode sense, int row, int column, StructuredField bar) {
        assertThat(write(sba(row, column), wdsf(bar))).isEqualTo(sense);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
        assertThat(terminal.display().constructs().isEmpty()).isTrue();
    }
}
