package dev.e5250.terminal;

import java.util.BitSet;

import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Has those parts of a terminal painted that look different. The platform does that in its own time; only what a key did to
 * the row of the cursor is painted at once where that is possible, because GTK paints 60 times a second and no more: while
 * a host writes, an operator would see a key up to 17 ms late.
 */
final class Damage {
    /** Wayland shows only what is painted when it asks for it; other platforms do not wait for a clock. */
    private static final boolean CAN_BE_EARLY = "gtk".equals(SWT.getPlatform());
    /** Where SWT says, once there is a display, by what it draws. */
    private static final String BACKEND = "org.eclipse.swt.internal.gdk.backend";

    private final Terminal terminal;
    private boolean echoDue;

    Damage(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A key was pressed that changes the row of the cursor, once the session has taken it. */
    void expectEcho() {
        echoDue = CAN_BE_EARLY && "x11".equals(System.getProperty(BACKEND));
    }

    void rows(int from, int to) {
        for (int row = from; row <= Math.min(to, terminal.grid().rows()); row++) {
            redraw(terminal.grid().row(row));
        }
    }

    void rows(BitSet rows) {
        rows.stream().filter(row -> row <= terminal.grid().rows()).forEach(row -> redraw(terminal.grid().row(row)));
    }

    /** Another screen of the same size is shown. */
    void difference(ScreenSnapshot last, ScreenSnapshot next) {
        BitSet rows = new BitSet();
        for (int row = 1; row <= next.rowCount(); row++) {
            rows.set(row, last.row(row) != next.row(row));
        }
        boolean moved = isMoved(last, next);
        if (echoDue && (moved || rows.get(next.cursorRow()))) {
            echoDue = false;
            paintNow(next.cursorRow());
            if (last.cursorRow() != next.cursorRow()) {
                paintNow(last.cursorRow());
            }
            rows.clear(last.cursorRow());
            rows.clear(next.cursorRow());
            if (moved) {
                rules(last);
                rules(next);
            }
        } else if (moved || last.insertMode() != next.insertMode() || last.cursorBlinks() != next.cursorBlinks()) {
            cursor(last);
            cursor(next);
        }
        rows(rows);
    }

    static boolean isMoved(ScreenSnapshot last, ScreenSnapshot next) {
        return last.cursorRow() != next.cursorRow() || last.cursorColumn() != next.cursorColumn();
    }

    void cursor(ScreenSnapshot screen) {
        redraw(terminal.grid().cell(screen.cursorRow(), screen.cursorColumn()));
        rules(screen);
    }

    private void rules(ScreenSnapshot screen) {
        CellGrid grid = terminal.grid();
        CrossHair crossHair = terminal.appearance().crossHair();
        if (crossHair.hasRow()) {
            redraw(grid.ruleBelow(screen.cursorRow()));
        }
        if (crossHair.hasColumn()) {
            redraw(grid.ruleLeftOf(screen.cursorColumn()));
        }
    }

    private void redraw(Rectangle area) {
        terminal.redraw(area.x, area.y, area.width, area.height, false);
    }

    private void paintNow(int row) {
        Rectangle area = terminal.grid().row(row);
        GC gc = new GC(terminal);
        gc.setClipping(area);
        Event event = new Event();
        event.gc = gc;
        event.setBounds(area);
        terminal.notifyListeners(SWT.Paint, event);
        gc.dispose();
    }
}
