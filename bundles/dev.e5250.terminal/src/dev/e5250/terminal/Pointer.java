package dev.e5250.terminal;

import java.util.Optional;

import dev.e5250.screen.Key;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does in a terminal, where it is not the host's: a click places the cursor or follows a hotspot, a drag marks a block, or text with
 * Shift held; a double click marks a word, the middle button pastes, the wheel pages and, with Ctrl held, zooms.
 */
final class Pointer {
    private final Terminal terminal;
    private final TerminalActions actions;
    private final HostPointer host;
    private Selection begun;
    private boolean dragged;
    private boolean hand;

    Pointer(Terminal terminal, TerminalActions actions) {
        this.terminal = terminal;
        this.actions = actions;
        host = new HostPointer(terminal, actions);
        terminal.setDragDetect(false);
        terminal.addListener(SWT.MouseDown, this::down);
        terminal.addListener(SWT.MouseMove, this::move);
        terminal.addListener(SWT.MouseUp, this::up);
        terminal.addListener(SWT.MouseDoubleClick, this::doubleClick);
        terminal.addListener(SWT.MouseWheel, this::wheel);
    }

    private void down(Event event) {
        terminal.setFocus();
        begun = null;
        dragged = false;
        CellGrid grid = terminal.grid();
        if (grid == null || !grid.contains(event.x, event.y)) {
            return;
        }
        int row = grid.rowAt(event.y);
        int column = grid.columnAt(event.x);
        if (host.down(event, row, column)) {
            actions.select(null);
        } else if (event.button == 2) {
            actions.pastePrimary(row, column);
        } else if (event.button == 1 && !actions.isSelected(row, column)) {
            actions.select(null);
            boolean text = (event.stateMask & SWT.SHIFT) != 0;
            begun = new Selection(!text, row, column, row, column);
        } else if (event.button == 1) {
            // may become a drag of what is marked; if not, the click is a click
            begun = new Selection(true, row, column, row, column);
        }
    }

    private void move(Event event) {
        CellGrid grid = terminal.grid();
        if (grid == null) {
            return;
        }
        int row = grid.rowAt(event.y);
        int column = grid.columnAt(event.x);
        if (begun == null) {
            boolean cell = grid.contains(event.x, event.y);
            showHand(cell && actions.hotspotAt(row, column).isPresent());
            // not everywhere: SWT on X11 keeps the UI thread while it waits for a press to become a drag
            terminal.setDragDetect(cell && actions.isSelected(row, column));
        } else if (dragged || row != begun.anchorRow() || column != begun.anchorColumn()) {
            dragged = true;
            actions.select(begun.extendedTo(row, column));
        }
    }

    private void up(Event event) {
        Selection end = begun;
        begun = null;
        CellGrid grid = terminal.grid();
        if (!dragged && grid != null && host.up(event, grid.rowAt(event.y), grid.columnAt(event.x))) {
            return;
        }
        if (event.button != 1 || end == null) {
            return;
        }
        if (dragged) {
            actions.offerSelection();
            return;
        }
        actions.select(null);
        terminal.setDragDetect(false);
        Optional<Hotspot> hotspot = actions.hotspotAt(end.row(), end.column());
        if (hotspot.isPresent()) {
            actions.follow(hotspot.get());
        } else {
            actions.choose(end.row(), end.column());
        }
    }

    /** A drag of what is marked has begun: it is nothing to mark. */
    void forget() {
        begun = null;
    }

    private void doubleClick(Event event) {
        CellGrid grid = terminal.grid();
        if (grid == null || !grid.contains(event.x, event.y)) {
            return;
        }
        int row = grid.rowAt(event.y);
        int column = grid.columnAt(event.x);
        if (!host.doubleClick(event, row, column) && event.button == 1) {
            begun = null;
            actions.selectWord(row, column);
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            actions.run(event.count > 0 ? TerminalCommand.ZOOM_IN : TerminalCommand.ZOOM_OUT);
        } else if (event.count != 0) {
            actions.press(event.count > 0 ? Key.PAGE_UP : Key.PAGE_DOWN);
        }
    }

    private void showHand(boolean shown) {
        if (hand != shown) {
            hand = shown;
            terminal.setCursor(shown ? terminal.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }
}
