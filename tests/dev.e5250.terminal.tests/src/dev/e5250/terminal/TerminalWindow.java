package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A window with a menu, a terminal that has the focus, and another place the focus could go. */
final class TerminalWindow implements AutoCloseable {
    private final RecordedInput input = new RecordedInput();
    private Shell shell;
    private Terminal terminal;
    private Text other;
    private boolean menuShown;
    private boolean focused;

    TerminalWindow(ScreenSnapshot screen) {
        Ui.run(() -> open(screen));
        Ui.until("terminal has the focus", () -> focused && terminal.isFocusControl());
        Ui.idle();
    }

    private void open(ScreenSnapshot screen) {
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM | SWT.ON_TOP);
        shell.setLayout(new GridLayout());
        Menu bar = new Menu(shell, SWT.BAR);
        shell.setMenuBar(bar);
        MenuItem item = new MenuItem(bar, SWT.CASCADE);
        item.setText("Menu");
        Menu menu = new Menu(shell, SWT.DROP_DOWN);
        new MenuItem(menu, SWT.PUSH).setText("Item");
        menu.addListener(SWT.Show, e -> menuShown = true);
        item.setMenu(menu);
        terminal = new Terminal(shell);
        terminal.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        // beside having it: the event that repaints the cursor
        terminal.addListener(SWT.FocusIn, e -> focused = true);
        terminal.setInput(input);
        terminal.setLive(true);
        terminal.show(screen);
        other = new Text(shell, SWT.BORDER);
        shell.setBounds(20, 20, 900, 640);
        shell.open();
        shell.forceActive();
        terminal.forceFocus();
    }

    Terminal terminal() {
        return terminal;
    }

    RecordedInput input() {
        return input;
    }

    boolean isMenuShown() {
        return Ui.call(() -> menuShown);
    }

    boolean isOtherFocused() {
        return Ui.call(() -> other.isFocusControl());
    }

    /** What a mouse does at a 1-based position; not through the window system, see {@link Hands#click}. */
    void mouse(int type, int button, int stateMask, int row, int column) {
        Ui.run(() -> {
            CellGrid grid = terminal.grid();
            Event event = new Event();
            event.button = button;
            event.stateMask = stateMask;
            event.count = 1;
            event.x = grid.x(column) + grid.cellWidth() / 2;
            event.y = grid.y(row) + grid.cellHeight() / 2;
            terminal.notifyListeners(type, event);
        });
    }

    void click(int row, int column) {
        mouse(SWT.MouseDown, 1, 0, row, column);
        mouse(SWT.MouseUp, 1, 0, row, column);
    }

    void drag(int stateMask, int row, int column, int toRow, int toColumn) {
        mouse(SWT.MouseDown, 1, stateMask, row, column);
        mouse(SWT.MouseMove, 0, stateMask, toRow, toColumn);
        mouse(SWT.MouseUp, 1, stateMask, toRow, toColumn);
    }

    /** Turns the wheel: up for more than 0, else down. */
    void wheel(int stateMask, int count) {
        Ui.run(() -> {
            Event event = new Event();
            event.stateMask = stateMask;
            event.count = count;
            terminal.notifyListeners(SWT.MouseWheel, event);
        });
    }

    /** Gives the terminal a key event as a platform does that this test does not run on. */
    void send(int type, int stateMask, int keyCode, char character, int location) {
        Ui.run(() -> {
            Event event = new Event();
            event.stateMask = stateMask;
            event.keyCode = keyCode;
            event.character = character;
            event.keyLocation = location;
            terminal.notifyListeners(type, event);
        });
    }

    @Override
    public void close() {
        Ui.run(shell::dispose);
    }
}
