package dev.e5250.terminal;

import java.util.BitSet;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.screen.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a 5250 screen as large as it fits and sends what the operator does to a {@link TerminalInput}. Knows SWT only
 * and keeps no image of the screen: the platform's double buffer is the only one.
 * <p>
 * All methods must be called by the UI thread.
 */
public final class Terminal extends Canvas {
    private static final int MARGIN = 4;

    private final FontFit fonts = new FontFit(this);
    private final KeyReader keys = new KeyReader(this, KeyMap.DEFAULT);
    private final BlinkClock clock = new BlinkClock(this, this::redrawBlinking);
    private final ScreenAccessibility accessibility = new ScreenAccessibility(this, this::snapshot);
    private final Alarm alarm = new Alarm(this, MARGIN);
    private final BitSet blinkingRows = new BitSet();

    private TerminalInput input = TerminalInput.NONE;
    private Appearance appearance = Appearance.DEFAULT;
    private ScreenPainter painter = new ScreenPainter(appearance.colours().faded());
    private boolean live;
    private ScreenSnapshot shown;
    private CellFont font;
    private CellGrid grid;

    public Terminal(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> refit());
        addListener(SWT.ZoomChanged, e -> refit());
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.FocusIn, e -> redrawCursor());
        addListener(SWT.FocusOut, e -> redrawCursor());
        addListener(SWT.Dispose, e -> fonts.dispose());
    }

    /** Where keys, characters and clicks go from now on. */
    public void setInput(TerminalInput input) {
        this.input = input;
        keys.setInput(input);
    }

    /** How the screen looks from now on. */
    public void setAppearance(Appearance appearance) {
        Appearance before = this.appearance;
        this.appearance = appearance;
        fonts.prefer(appearance.fontFamily());
        repaintInColours();
        if (!appearance.fitsLike(before)) {
            refit();
        }
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The name that assistive technology says. */
    public void setAccessibleName(String name) {
        accessibility.setName(name);
    }

    /** Whether somebody is behind the screen; if not, it is shown in grey and without a cursor. At first it is not. */
    public void setLive(boolean live) {
        if (this.live != live) {
            this.live = live;
            repaintInColours();
        }
    }

    /** The screen shown now, or null. */
    public ScreenSnapshot snapshot() {
        return shown;
    }

    /** Shows a screen; only what differs from the one before is painted again. */
    public void show(ScreenSnapshot next) {
        ScreenSnapshot last = shown;
        shown = next;
        if (last == null || last.rowCount() != next.rowCount() || last.columnCount() != next.columnCount()) {
            refit();
        } else {
            redrawDifference(last, next);
        }
        for (int row = 1; row <= next.rowCount(); row++) {
            if (last == null || row > last.rowCount() || last.row(row) != next.row(row)) {
                blinkingRows.set(row, blinks(next.row(row)));
            }
        }
        if (last != null && next.alarms() > last.alarms()) {
            alarm.sound(appearance.alarm());
        }
    }

    /** The cells as they lie in this control; null before there is a screen. */
    CellGrid grid() {
        return grid;
    }

    /** Whether a repaint is due because something blinks. */
    boolean isBlinking() {
        return clock.isArmed();
    }

    boolean isFlashing() {
        return alarm.isFlashing();
    }

    CellFont font() {
        return font;
    }

    private void redrawDifference(ScreenSnapshot last, ScreenSnapshot next) {
        for (int row = 1; row <= next.rowCount(); row++) {
            if (last.row(row) != next.row(row)) {
                redraw(grid.row(row));
            }
        }
        boolean moved = last.cursorRow() != next.cursorRow() || last.cursorColumn() != next.cursorColumn();
        if (moved || last.insertMode() != next.insertMode() || last.cursorBlinks() != next.cursorBlinks()) {
            redrawCursor(last);
            redrawCursor(next);
        }
        if (moved) {
            accessibility.cursorMoved();
        }
    }

    private void redrawCursor() {
        if (shown != null) {
            redrawCursor(shown);
        }
    }

    private void redrawCursor(ScreenSnapshot screen) {
        redraw(grid.cell(screen.cursorRow(), screen.cursorColumn()));
        if (appearance.crossHair().hasRow()) {
            redraw(grid.ruleBelow(screen.cursorRow()));
        }
        if (appearance.crossHair().hasColumn()) {
            redraw(grid.ruleLeftOf(screen.cursorColumn()));
        }
    }

    private void redrawBlinking() {
        blinkingRows.stream().filter(row -> row <= grid.rows()).forEach(row -> redraw(grid.row(row)));
        if (shown.cursorBlinks()) {
            redrawCursor();
        }
    }

    private void redraw(Rectangle area) {
        redraw(area.x, area.y, area.width, area.height, false);
    }

    private void repaintInColours() {
        ColourScheme colours = appearance.colours();
        painter = new ScreenPainter(live ? colours : colours.faded());
        redraw();
    }

    private void refit() {
        if (shown != null) {
            Rectangle client = getClientArea();
            Point area = new Point(client.width, client.height);
            Point room = new Point(area.x - 2 * MARGIN, area.y - 2 * MARGIN);
            int rows = shown.rowCount();
            int columns = shown.columnCount();
            font = fonts.fit(room, rows, columns);
            boolean fill = appearance.fit() == Fit.FILL;
            grid = CellGrid.centred(area, fill ? Math.max(font.width(), room.x / columns) : font.width(),
                    fill ? Math.max(font.height(), room.y / rows) : font.height(), rows, columns);
        }
        redraw();
    }

    private void paint(Event event) {
        Rectangle clip = new Rectangle(event.x, event.y, event.width, event.height);
        if (shown == null) {
            painter.paintNothing(event.gc, clip);
            return;
        }
        boolean focused = isFocusControl();
        painter.paint(event.gc, clip, shown, grid, font, new Look(appearance, live, focused, live && clock.isOut()));
        alarm.paint(event.gc, appearance.colours());
        boolean rowsBlink = appearance.blinking() && !blinkingRows.isEmpty();
        if (live && (rowsBlink || focused && shown.cursorBlinks())) {
            clock.arm();
        }
    }

    private void mouseDown(Event event) {
        setFocus();
        if (event.button == 1 && grid != null && grid.contains(event.x, event.y)) {
            input.cursorTo(grid.rowAt(event.y), grid.columnAt(event.x));
        }
    }

    private static boolean blinks(SnapshotRow row) {
        for (int column = 1; column <= row.columns(); column++) {
            if (Style.blink(row.style(column)) && row.character(column) != ' ') {
                return true;
            }
        }
        return false;
    }
}
