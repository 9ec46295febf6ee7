package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
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

    TerminalWindow(ScreenSnapshot screen) {
        Ui.run(() -> open(screen));
        Ui.until("terminal has the focus", () -> terminal.isFocusControl());
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
