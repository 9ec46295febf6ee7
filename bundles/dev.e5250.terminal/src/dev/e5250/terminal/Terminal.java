package dev.e5250.terminal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
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
    /** Percent of the size at which the whole screen fits. */
    public static final int NORMAL_ZOOM = 100;

    private static final int MARGIN = 4;
    private static final int SMALLEST_ZOOM = 40;
    private static final int LARGEST_ZOOM = 300;

    private final FontFit fonts = new FontFit(this);
    private final TerminalActions actions = new TerminalActions(this);
    private final KeyReader keys = new KeyReader(this, KeyProfile.PC.map(), actions, actions::run);
    private final BlinkClock clock = new BlinkClock(this, this::redrawBlinking);
    private final ScreenAccessibility accessibility = new ScreenAccessibility(this);
    private final Alarm alarm = new Alarm(this, MARGIN);
    private final Damage damage = new Damage(this);
    private final Composition composition = new Composition(this);
    private final BitSet blinkingRows = new BitSet();

    private Appearance appearance = Appearance.DEFAULT;
    private ScreenPainter painter = new ScreenPainter(appearance.colours().faded());
    private boolean live;
    private ScreenSnapshot present;
    /** The present screen, or an older one that somebody looks at. */
    private ScreenSnapshot shown;
    private int zoom = NORMAL_ZOOM;
    private Runnable lookedAt = () -> { /* nobody listens */ };
    private CellFont font;
    private CellGrid grid;

    public Terminal(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> refit());
        addListener(SWT.ZoomChanged, e -> refit());
        TextDragging.install(this, actions, new Pointer(this, actions));
        addListener(SWT.FocusIn, e -> redrawCursor());
        addListener(SWT.FocusOut, e -> redrawCursor());
        addListener(SWT.Dispose, e -> fonts.dispose());
    }

    /** Where keys, characters and clicks go from now on. */
    public void setInput(TerminalInput input) {
        actions.setInput(input);
    }

    /** What the keys of the PC keyboard do from now on. */
    public void setKeyMap(KeyMap map) {
        keys.setMap(map);
    }

    /** Who does the commands that need more than a terminal: find, print, full screen. */
    public void setCommandListener(Consumer<TerminalCommand> listener) {
        actions.setElsewhere(listener);
    }

    /** Run when another screen of the history is looked at, or the present one again. */
    public void setHistoryListener(Runnable listener) {
        lookedAt = listener;
    }

    /** Who opens web and mail addresses that are clicked; at first the system does. */
    public void setBrowser(Consumer<String> browser) {
        actions.setBrowser(browser);
    }

    /** Does a command as if its key was pressed. */
    public void run(TerminalCommand command) {
        if (shown != null) {
            actions.run(command);
        }
    }

    /** Presses a key of the 5250 as if it was pressed on the keyboard. */
    public void press(Key key) {
        actions.press(key);
    }

    /** Whether texts such as F3=Exit do something when they are clicked; at first they do. */
    public void setHotspots(boolean on) {
        actions.setHotspots(on);
    }

    public boolean hasHotspots() {
        return actions.hasHotspots();
    }

    /** The middle of a 1-based position, as a point of this control; null before there is a screen. */
    public Point pointOf(int row, int column) {
        return grid == null ? null
                : new Point(grid.x(column) + grid.cellWidth() / 2, grid.y(row) + grid.cellHeight() / 2);
    }

    /** The hotspot at a point of this control. */
    public Optional<Hotspot> hotspotAt(int x, int y) {
        return grid != null && grid.contains(x, y) ? actions.hotspotAt(grid.rowAt(y), grid.columnAt(x))
                : Optional.empty();
    }

    /** Does what a click on a hotspot does. */
    public void follow(Hotspot hotspot) {
        actions.follow(hotspot);
    }

    /** What is marked, as text; empty when nothing is. */
    public String selectedText() {
        return actions.selectedText();
    }

    /** The last row that is marked, 0 when none is. */
    int selectedRow() {
        return actions.selection() == null ? 0 : actions.selection().bottom();
    }

    /** Marks where a text is next, perhaps on an older screen, which is shown then; false when it is nowhere. */
    public boolean find(String text) {
        return actions.find(text);
    }

    /** How many screens before the present one the shown one is; 0 for the present. */
    public int stepsBack() {
        return actions.history().stepsBack();
    }

    /** The screens that can be looked at again, oldest first, without the present one. */
    public List<ScreenSnapshot> history() {
        return actions.history().screens();
    }

    /** Forgets the screens of the history. */
    public void forgetHistory() {
        actions.history().clear();
        showPresent();
    }

    public int zoom() {
        return zoom;
    }

    /** Percent of the size at which the whole screen fits; 40 to 300, beyond is the nearest of the two. */
    public void setZoom(int percent) {
        int next = Math.clamp(percent, SMALLEST_ZOOM, LARGEST_ZOOM);
        if (next != zoom) {
            zoom = next;
            refit();
        }
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

    /**
     * Where assistive technology learns of fields, once it asks for them.
     *
     * @param source gives the contents of the display as they are now; called by the UI thread, must return at once
     */
    public void setFieldSource(Supplier<CompletableFuture<ScreenContents>> source, FieldWords words) {
        accessibility.setFields(source, words);
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

    /** The last screen that came, or null, even while an older one is looked at. */
    public ScreenSnapshot present() {
        return present;
    }

    /** Shows a screen; only what differs from the one before is painted again. */
    public void show(ScreenSnapshot next) {
        if (present != null && next.alarms() > present.alarms()) {
            alarm.sound(appearance.alarm());
        }
        present = next;
        if (actions.history().isPresent()) {
            paintInstead(next);
        }
    }

    /** Shows the screen of the history that is looked at, or the present one. */
    void showPresent() {
        if (present != null) {
            paintInstead(actions.history().shown(present));
            redrawCursor();
            lookedAt.run();
        }
    }

    private void paintInstead(ScreenSnapshot next) {
        ScreenSnapshot last = shown;
        shown = next;
        if (last == null || last.rowCount() != next.rowCount() || last.columnCount() != next.columnCount()) {
            refit();
        } else {
            takeOver(last, next);
        }
        for (int row = 1; row <= next.rowCount(); row++) {
            if (last == null || row > last.rowCount() || last.row(row) != next.row(row)) {
                blinkingRows.set(row, blinks(next.row(row)));
            }
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

    /** What an input method is composing; empty while it is not. */
    String composition() {
        return composition.text();
    }

    CellFont font() {
        return font;
    }

    Damage damage() {
        return damage;
    }

    private void takeOver(ScreenSnapshot last, ScreenSnapshot next) {
        Selection marked = actions.selection();
        for (int row = 1; marked != null && row <= next.rowCount(); row++) {
            if (row >= marked.top() && row <= marked.bottom() && last.row(row) != next.row(row)) {
                actions.select(null);
                marked = null;
            }
        }
        damage.difference(last, next);
        for (int row = 1; row <= next.rowCount(); row++) {
            if (last.row(row) != next.row(row)) {
                accessibility.rowChanged(row, last.row(row), next.row(row));
            }
        }
        if (last.operatorError() != next.operatorError() || last.keyboard() != next.keyboard()
                && (isError(last) || isError(next))) {
            accessibility.errorChanged(last, next);
        }
        if (Damage.isMoved(last, next)) {
            accessibility.cursorMoved();
            keepCursorInSight(next);
        }
    }

    private static boolean isError(ScreenSnapshot screen) {
        return screen.keyboard() == KeyboardState.PRE_HELP_ERROR;
    }

    /** Matters only where a large zoom leaves no room for the whole screen. */
    private void keepCursorInSight(ScreenSnapshot screen) {
        Rectangle area = getClientArea();
        CellGrid moved = grid.showing(new Point(area.width, area.height), screen.cursorRow(), screen.cursorColumn());
        if (!moved.equals(grid) && !area.contains(corner(screen))) {
            grid = moved;
            redraw();
        }
    }

    private Point corner(ScreenSnapshot screen) {
        Rectangle cell = grid.cell(screen.cursorRow(), screen.cursorColumn());
        return new Point(cell.x < 0 ? cell.x : cell.x + cell.width - 1, cell.y < 0 ? cell.y : cell.y + cell.height - 1);
    }

    private void redrawCursor() {
        if (shown != null) {
            damage.cursor(shown);
        }
    }

    private void redrawBlinking() {
        damage.rows(blinkingRows);
        if (shown.cursorBlinks()) {
            redrawCursor();
        }
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
            Point room = new Point((area.x - 2 * MARGIN) * zoom / NORMAL_ZOOM, (area.y - 2 * MARGIN) * zoom / NORMAL_ZOOM);
            int rows = shown.rowCount();
            int columns = shown.columnCount();
            font = fonts.fit(room, rows, columns);
            boolean fill = appearance.fit() == Fit.FILL;
            grid = CellGrid.centred(area, fill ? Math.max(font.width(), room.x / columns) : font.width(),
                    fill ? Math.max(font.height(), room.y / rows) : font.height(), rows, columns)
                    .showing(area, shown.cursorRow(), shown.cursorColumn());
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
        boolean current = live && shown == present;
        painter.paint(event.gc, clip, shown, grid, font, new Look(appearance, current, focused, live && clock.isOut()));
        if (actions.selection() != null) {
            painter.paintSelection(event.gc, clip, shown, grid, font, actions.selection());
        }
        composition.paint(event.gc, grid, font, appearance.colours());
        alarm.paint(event.gc, appearance.colours());
        boolean rowsBlink = appearance.blinking() && !blinkingRows.isEmpty();
        if (live && (rowsBlink || focused && shown.cursorBlinks())) {
            clock.arm();
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
