package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class TerminalTest {
    private final Screens screens = new Screens();
    private final List<Rectangle> painted = new ArrayList<>();
    private TerminalWindow window;
    private Terminal terminal;

    @BeforeEach
    void open() {
        window = new TerminalWindow(screens.text(2, 2, "first").cursor(6, 53).snapshot());
        terminal = window.terminal();
        Ui.run(() -> {
            terminal.update();
            terminal.addListener(SWT.Paint, e -> painted.add(new Rectangle(e.x, e.y, e.width, e.height)));
            terminal.redraw();
        });
        // the window system paints in its own time: what it owes from the opening must not be taken for a change
        Ui.until("first paint", () -> !painted.isEmpty());
        Ui.idle();
        Ui.run(painted::clear);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void paintsOnlyTheRowThatChanged() {
        Rectangle row = show(screens.text(10, 20, "changed"), grid -> grid.row(10));

        assertThat(painted).allSatisfy(area -> assertThat(row.union(area)).isEqualTo(row));
    }

    @Test
    void paintsOnlyTheCellsOfTheCursorWhenItMoves() {
        Rectangle cells = show(screens.cursor(6, 55), grid -> grid.cells(6, 53, 3));

        assertThat(painted).allSatisfy(area -> assertThat(cells.union(area)).isEqualTo(cells));
    }

    @Test
    void paintsNothingForTheSameScreen() {
        Ui.run(() -> {
            painted.clear();
            terminal.show(screens.snapshot());
            terminal.update();
        });

        assertThat(painted).isEmpty();
    }

    @Test
    void takesALargerFontWhereItFits() {
        CellGrid before = grid();
        Ui.run(() -> terminal.getShell().setSize(1240, 900));

        Ui.until("larger cells", () -> terminal.grid().cellHeight() > before.cellHeight());
        CellGrid after = grid();
        Rectangle area = Ui.call(terminal::getClientArea);
        assertThat(after.columns() * after.cellWidth()).isLessThanOrEqualTo(area.width);
        assertThat(after.rows() * after.cellHeight()).isLessThanOrEqualTo(area.height);
        assertThat(after.left()).isEqualTo((area.width - after.columns() * after.cellWidth()) / 2);
        assertThat(after.top()).isEqualTo((area.height - after.rows() * after.cellHeight()) / 2);
    }

    @Test
    void fitsTheWideDisplayToo() {
        Ui.run(() -> terminal.show(screens.clear(DisplaySize.ALTERNATE).text(27, 130, "end").snapshot()));

        CellGrid grid = grid();
        Rectangle area = Ui.call(terminal::getClientArea);
        assertThat(grid.columns()).isEqualTo(132);
        assertThat(grid.rows()).isEqualTo(27);
        assertThat(grid.columns() * grid.cellWidth()).isLessThanOrEqualTo(area.width);
    }

    @Test
    void noTimerRunsWhileNothingBlinks() {
        show(screens.text(10, 20, "steady"), grid -> grid.row(10));

        assertThat(Ui.<Boolean>call(terminal::isBlinking)).isFalse();
    }

    @Test
    void blinkingRowsAreRepaintedInTurn() {
        Rectangle row = show(screens.attribute(10, 1, 0x2A).text(10, 2, "error").attribute(10, 7, 0x20),
                grid -> grid.row(10));
        Ui.run(painted::clear);

        Ui.until("repaint of a blink", () -> painted.size() >= 2);
        assertThat(painted).allSatisfy(area -> assertThat(row.union(area)).isEqualTo(row));
        show(screens.attribute(10, 1, 0x20), grid -> grid.row(10));
        Ui.until("end of the blinking", () -> !terminal.isBlinking());
    }

    @Test
    void aBlinkingCursorRepaintsItsCellOnly() {
        Rectangle cell = show(screens.blinkingCursor(), grid -> grid.cell(6, 53));
        Ui.run(painted::clear);

        Ui.until("repaint of a blink", () -> painted.size() >= 2);
        assertThat(painted).allSatisfy(area -> assertThat(cell.union(area)).isEqualTo(cell));
    }

    @Test
    void aDisplayOfAnotherSizeIsPaintedOnce() {
        Ui.run(() -> {
            painted.clear();
            terminal.show(screens.clear(DisplaySize.ALTERNATE).text(27, 130, "end").snapshot());
        });
        Ui.until("repaint", () -> !painted.isEmpty());
        Ui.idle();

        Rectangle all = Ui.call(terminal::getClientArea);
        assertThat(painted).containsExactly(new Rectangle(0, 0, all.width, all.height));
    }

    @Test
    void cellsFillTheRoomWhenTheUserWants() {
        CellGrid before = grid();
        Ui.run(() -> terminal.setAppearance(Appearance.DEFAULT.with(Fit.FILL)));

        CellGrid after = grid();
        Rectangle area = Ui.call(terminal::getClientArea);
        assertThat(after.columns() * after.cellWidth()).isGreaterThan(area.width - 8 - after.columns());
        assertThat(after.rows() * after.cellHeight()).isGreaterThan(area.height - 8 - after.rows());
        assertThat(after.cellHeight()).isGreaterThan(before.cellHeight());
    }

    @Test
    void noTimerRunsWhenTheUserWantsNoBlinking() {
        Ui.run(() -> terminal.setAppearance(Appearance.DEFAULT.withBlinking(false)));

        show(screens.attribute(10, 1, 0x2A).text(10, 2, "error").attribute(10, 7, 0x20), grid -> grid.row(10));

        assertThat(Ui.<Boolean>call(terminal::isBlinking)).isFalse();
    }

    @Test
    void ruleLinesAreTakenAwayWhereTheCursorWas() {
        Ui.run(() -> terminal.setAppearance(Appearance.DEFAULT.with(CrossHair.BOTH)));
        Ui.idle();

        show(screens.cursor(7, 60), grid -> grid.row(7));
        Ui.idle();

        CellGrid grid = grid();
        Rectangle old = grid.ruleBelow(6).union(grid.ruleLeftOf(53));
        assertThat(painted).anySatisfy(area -> assertThat(area.union(old)).isEqualTo(area));
    }

    @Test
    void theAlarmFlashesAFrame() {
        Ui.run(() -> terminal.setAppearance(Appearance.DEFAULT.with(AlarmStyle.FLASH)));
        Ui.idle();

        Ui.run(() -> {
            painted.clear();
            terminal.show(screens.alarm().snapshot());
        });

        Ui.until("frame", () -> terminal.isFlashing() && !painted.isEmpty());
        Ui.run(painted::clear);
        Ui.until("no frame any more", () -> !terminal.isFlashing() && !painted.isEmpty());
    }

    @Test
    void theZoomOfTheScreenMeasuresAnew() {
        CellFont before = Ui.call(terminal::font);

        Ui.run(() -> terminal.notifyListeners(SWT.ZoomChanged, new Event()));

        assertThat(Ui.call(terminal::font)).isNotSameAs(before);
        Ui.until("repaint", () -> !painted.isEmpty());
    }

    /** Shows the screen, waits until it is painted, and gives the area expected of it. */
    private Rectangle show(Screens changed, Function<CellGrid, Rectangle> area) {
        ScreenSnapshot next = changed.snapshot();
        Ui.run(() -> {
            painted.clear();
            terminal.show(next);
        });
        Ui.until("repaint", () -> !painted.isEmpty());
        return area.apply(grid());
    }

    private CellGrid grid() {
        return Ui.call(terminal::grid);
    }
}
