package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class CellGridTest {
    private final CellGrid grid = CellGrid.centred(new Point(1000, 700), 11, 23, 24, 80);

    @Test
    void liesInTheMiddle() {
        assertThat(grid.cell(1, 1)).isEqualTo(new Rectangle(60, 74, 11, 23));
        assertThat(grid.row(24)).isEqualTo(new Rectangle(60, 74 + 23 * 23, 880, 23));
    }

    @Test
    void startsInTheCornerOfAnAreaThatIsTooSmall() {
        assertThat(CellGrid.centred(new Point(100, 100), 11, 23, 24, 80).cell(1, 1))
                .isEqualTo(new Rectangle(0, 0, 11, 23));
    }

    @Test
    void findsTheCellAtAPoint() {
        assertThat(grid.columnAt(60)).isEqualTo(1);
        assertThat(grid.columnAt(70)).isEqualTo(1);
        assertThat(grid.columnAt(71)).isEqualTo(2);
        assertThat(grid.rowAt(74 + 23 * 24 - 1)).isEqualTo(24);
        assertThat(grid.contains(60, 74)).isTrue();
        assertThat(grid.contains(59, 74)).isFalse();
        assertThat(grid.contains(940, 74)).isFalse();
    }

    @Test
    void takesTheNearestCellOutside() {
        assertThat(grid.columnAt(0)).isEqualTo(1);
        assertThat(grid.columnAt(5000)).isEqualTo(80);
        assertThat(grid.rowAt(0)).isEqualTo(1);
        assertThat(grid.rowAt(5000)).isEqualTo(24);
    }
}
