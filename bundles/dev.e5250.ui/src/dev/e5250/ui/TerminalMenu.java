package dev.e5250.ui;

import java.util.Optional;
import java.util.stream.IntStream;

import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.terminal.Hotspot;
import dev.e5250.terminal.Terminal;
import dev.e5250.terminal.TerminalCommand;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a terminal: what fits the spot first, then what is always possible. */
final class TerminalMenu {
    private final Terminal terminal;
    private final Menu menu;
    private Optional<Hotspot> hotspot = Optional.empty();

    private TerminalMenu(Terminal terminal) {
        this.terminal = terminal;
        menu = new Menu(terminal);
        terminal.addListener(SWT.MenuDetect, e -> {
            ScreenSnapshot screen = terminal.snapshot();
            if (e.detail == SWT.MENU_KEYBOARD && screen != null) {
                // by the keyboard, the spot is that of the cursor
                Point cursor = terminal.toDisplay(terminal.pointOf(screen.cursorRow(), screen.cursorColumn()));
                e.x = cursor.x;
                e.y = cursor.y;
            }
            Point at = terminal.toControl(e.x, e.y);
            hotspot = terminal.hotspotAt(at.x, at.y);
        });
        menu.addListener(SWT.Show, e -> fill());
    }

    static void install(Terminal terminal) {
        terminal.setMenu(new TerminalMenu(terminal).menu);
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        hotspot.ifPresent(spot -> {
            item(menu, name(spot), () -> terminal.follow(spot));
            separator();
        });
        if (!terminal.selectedText().isEmpty()) {
            command(Messages.Menu_copy, TerminalCommand.COPY);
            command(Messages.Menu_copyTable, TerminalCommand.COPY_TABLE);
            command(Messages.Menu_copyCsv, TerminalCommand.COPY_CSV);
            command(Messages.Menu_copyAppend, TerminalCommand.COPY_APPEND);
        }
        command(Messages.Menu_paste, TerminalCommand.PASTE);
        command(Messages.Menu_selectAll, TerminalCommand.SELECT_ALL);
        command(Messages.Menu_find, TerminalCommand.FIND);
        command(Messages.Menu_print, TerminalCommand.PRINT_SCREEN);
        command(Messages.Menu_fullScreen, TerminalCommand.FULL_SCREEN);
        command(Messages.Menu_ruleLines, TerminalCommand.RULE_LINES);
        separator();
        keys();
        if (!terminal.history().isEmpty()) {
            command(Messages.Menu_back, TerminalCommand.HISTORY_BACK);
        }
        if (terminal.stepsBack() > 0) {
            command(Messages.Menu_forward, TerminalCommand.HISTORY_FORWARD);
        }
        check(Messages.Menu_hotspots, terminal.hasHotspots(), PreferenceNames.HOTSPOTS);
        if (terminal.appearance().shifts() || hasShifts()) {
            check(Messages.Menu_shifts, terminal.appearance().shifts(), PreferenceNames.SHIFTS);
        }
    }

    private boolean hasShifts() {
        ScreenSnapshot screen = terminal.snapshot();
        return screen != null && IntStream.rangeClosed(1, screen.rowCount()).anyMatch(row -> screen.row(row).hasWide());
    }

    /** What is on or off for all terminals. */
    private void check(String text, boolean on, String preference) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> Appearances.store().setValue(preference, item.getSelection()));
    }

    private void keys() {
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(Messages.Menu_keys);
        Menu keys = new Menu(menu);
        cascade.setMenu(keys);
        item(keys, Messages.Key_enter, () -> terminal.press(Key.ENTER));
        item(keys, Messages.Key_reset, () -> terminal.press(Key.RESET));
        item(keys, Messages.Key_attention, () -> terminal.press(Key.ATTENTION));
        item(keys, Messages.Key_systemRequest, () -> terminal.press(Key.SYSTEM_REQUEST));
        item(keys, Messages.Key_help, () -> terminal.press(Key.HELP));
        item(keys, Messages.Key_clear, () -> terminal.press(Key.CLEAR));
        item(keys, Messages.Key_print, () -> terminal.press(Key.PRINT));
    }

    private static String name(Hotspot spot) {
        return switch (spot.kind()) {
        case FUNCTION_KEY -> NLS.bind(Messages.Menu_press, "F" + spot.text());
        case MORE -> NLS.bind(Messages.Menu_press, Messages.Key_pageDown);
        case BOTTOM -> NLS.bind(Messages.Menu_press, Messages.Key_pageUp);
        case OPTION -> NLS.bind(Messages.Menu_option, spot.text());
        case URL, MAIL -> NLS.bind(Messages.Menu_open, spot.text().replace("&", "&&"));
        };
    }

    private void command(String text, TerminalCommand command) {
        item(menu, text, () -> terminal.run(command));
    }

    private void separator() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
    }
}
