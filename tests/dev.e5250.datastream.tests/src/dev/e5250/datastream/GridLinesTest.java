package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.clearUnitAlternate;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.wdsf;
import static dev.e5250.host.structured.GridLines.Construct.BOTH_RULES;
import static dev.e5250.host.structured.GridLines.Construct.BOX;
import static dev.e5250.host.structured.GridLines.Construct.LEFT;
import static dev.e5250.host.structured.GridLines.Construct.LOWER;
import static dev.e5250.host.structured.GridLines.Construct.RIGHT;
import static dev.e5250.host.structured.GridLines.Construct.UPPER;
import static dev.e5250.host.structured.GridLines.DEFAULT;
import static dev.e5250.host.structured.StructuredFields.clearGridLines;
import static dev.e5250.host.structured.StructuredFields.gridLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;
import dev.e5250.host.StructuredField;
import dev.e5250.screen.Colour;
import dev.e5250.screen.GridLine;
import dev.e5250.screen.SnapshotRow;

/** 60 and 61 in Write to Display (SC30-3533 15.26). */
class GridLinesTest {
    private final Terminal terminal = new Terminal();

    private SenseCode write(StructuredField... fields) {
        return terminal.hostWrites(wtd(0, 0, java.util.Arrays.stream(fields).map(field -> wdsf(field))
                .toArray(dev.e5250.host.Order[]::new)));
    }

    private List<GridLine> lines() {
        return terminal.display().snapshot().constructs().gridLines();
    }

    private static GridLine across(int row, int column, int length) {
        return new GridLine(false, row, column, length, Colour.WHITE, GridLine.Kind.SOLID);
    }

    private static GridLine down(int row, int column, int length) {
        return new GridLine(true, row, column, length, Colour.WHITE, GridLine.Kind.SOLID);
    }

    @Test
    @Rule("H3.9")
    void linesRunAlongTheEdgesOfPositions() {
        assertThat(write(gridLines().draw(UPPER, 3, 5, 10, 0).draw(LOWER, 3, 5, 10, 0).draw(LEFT, 3, 5, 0, 4)
                .draw(RIGHT, 3, 5, 0, 4))).isEqualTo(SenseCode.NONE);
        assertThat(lines()).containsExactly(across(3, 5, 10), across(4, 5, 10), down(3, 5, 4), down(3, 6, 4));
        assertThat(terminal.look()).as("they take no position").isEqualTo("LOCKED locked at 1/1\n");
    }

    @Test
    @Rule("H3.9")
    void theyAreRepeatedAndEndWithTheDisplay() {
        write(gridLines().draw(UPPER, 20, 75, 40, 0, DEFAULT, 5, 2));
        assertThat(lines()).containsExactly(across(20, 75, 6), across(22, 75, 6), across(24, 75, 6));
    }

    @Test
    @Rule("H3.9")
    void aBoxIsFourLinesAndMoreWhenItIsRuled() {
        write(gridLines().draw(BOX, 3, 5, 10, 4));
        assertThat(lines()).containsExactlyInAnyOrder(across(3, 5, 10), across(7, 5, 10), down(3, 5, 4), down(3, 15, 4));
        write(gridLines().clearFirst().draw(BOTH_RULES, 3, 5, 10, 4, DEFAULT, 2, 5));
        assertThat(lines()).containsExactlyInAnyOrder(across(3, 5, 10), across(5, 5, 10), across(7, 5, 10), down(3, 5, 4),
                down(3, 10, 4), down(3, 15, 4));
    }

    @Test
    @Rule("H3.9")
    void theyHaveKindsAndColours() {
        write(gridLines().defaults(4, 3).draw(UPPER, 3, 5, 10, 0).draw(UPPER, 4, 5, 10, 0, 6, DEFAULT, DEFAULT));
        assertThat(lines()).containsExactly(new GridLine(false, 3, 5, 10, Colour.RED, GridLine.Kind.DOTTED),
                new GridLine(false, 4, 5, 10, Colour.YELLOW, GridLine.Kind.DOTTED));
    }

    @Test
    @Rule("H3.9")
    void theyAreErasedWholeOrInPart() {
        write(gridLines().draw(UPPER, 3, 5, 10, 0).draw(BOX, 8, 5, 10, 4));
        // the box again, with the flag that erases; a part of the line
        assertThat(terminal.hostPuts(3, "041100001500" + "20" + "D960" + "01000020000000" + "0A04800805" + "0A04FFFFFF"
                + "0A00800307" + "0300FFFFFF")).isEqualTo(SenseCode.STRUCTURED_FIELD_LENGTH);
        assertThat(terminal.hostPuts(3, "041100001500" + "1F" + "D960" + "01000020000000" + "0A048008050A04FFFFFF"
                + "0A0080030703" + "00FFFFFF")).isEqualTo(SenseCode.NONE);
        assertThat(lines()).containsExactly(across(3, 5, 2), across(3, 10, 5));
    }

    @Test
    @Rule("H3.9")
    void aPartOfTheDisplayIsCleared() {
        write(gridLines().draw(UPPER, 3, 5, 10, 0).draw(LEFT, 1, 8, 0, 10), clearGridLines(3, 7, 4, 2));
        assertThat(lines()).containsExactly(across(3, 5, 2), across(3, 11, 4), down(1, 8, 2), down(5, 8, 6));
        write(clearGridLines(0, 0, 0, 0));
        assertThat(lines()).isEmpty();
    }

    @Test
    @Rule("H3.9")
    void clearUnitTakesThemAndClearUnitAlternateOnlyWithTheSize() {
        write(gridLines().draw(UPPER, 3, 5, 10, 0));
        terminal.hostWrites(clearUnitAlternate());
        assertThat(lines()).isEmpty();
        write(gridLines().draw(UPPER, 3, 5, 10, 0));
        terminal.hostWrites(clearUnitAlternate());
        assertThat(lines()).containsExactly(across(3, 5, 10));
        terminal.hostWrites(clearUnit());
        assertThat(lines()).isEmpty();
    }

    @Test
    @Rule("H3.9")
    void everyRowIsPaintedAgain() {
        SnapshotRow before = terminal.display().snapshot().row(9);
        write(gridLines().draw(UPPER, 3, 5, 10, 0));
        assertThat(terminal.display().snapshot().row(9)).isNotSameAs(before);
        SnapshotRow after = terminal.display().snapshot().row(9);
        write(gridLines());
        assertThat(terminal.display().snapshot().row(9)).as("nothing changed").isSameAs(after);
    }

    @Test
    @Rule("H3.9")
    void whatCannotBeIsRefusedAndTheTableHasAnEnd() {
        assertThat(write(gridLines().draw(UPPER, 0, 5, 10, 0))).isEqualTo(SenseCode.MINOR_STRUCTURE_PARAMETER);
        assertThat(write(gridLines().draw(UPPER, 1, 81, 10, 0))).isEqualTo(SenseCode.MINOR_STRUCTURE_PARAMETER);
        assertThat(write(gridLines().defaults(0x11, 0).draw(UPPER, 1, 1, 10, 0))).isEqualTo(SenseCode.MINOR_STRUCTURE_PARAMETER);
        assertThat(write(gridLines().defaults(1, 7).draw(UPPER, 1, 1, 10, 0))).isEqualTo(SenseCode.MINOR_STRUCTURE_PARAMETER);
        assertThat(lines()).isEmpty();
        Terminal many = Terminal.undamaged();
        SenseCode sense = SenseCode.NONE;
        for (int i = 0; i < 60 && sense == SenseCode.NONE; i++) {
            sense = many.hostWrites(wtd(0, 0, wdsf(gridLines().draw(UPPER, 1, 1, 10, 0, DEFAULT, 24, 1))));
        }
        assertThat(sense).isEqualTo(SenseCode.FORMAT_TABLE_FULL);
        assertThat(many.display().constructs().constructs().gridLines()).hasSize(42 * 24);
    }
}
