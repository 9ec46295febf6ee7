package dev.e5250.terminal;

import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.MouseButton;
import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does with things of the host's: buttons that it has programmed, and scroll bars. What they mean is for the
 * screen to say; here is only seen that they are meant.
 */
final class HostPointer {
    /** Events of a button, as {@link MouseButton} numbers them from the first one of the button on. */
    private static final int PRESSED = 0;
    private static final int RELEASED = 1;
    private static final int TWICE = 2;
    private static final int EVENTS = 3;
    private static final int SHIFTED = 9;

    private final Terminal terminal;
    private final TerminalActions actions;
    /** Where a scroll bar is held, x the column and y the row; or null. */
    private Point held;

    HostPointer(Terminal terminal, TerminalActions actions) {
        this.terminal = terminal;
        this.actions = actions;
        terminal.addListener(SWT.MenuDetect, e -> e.doit &= !isProgrammed(number(3, false, PRESSED)));
    }

    /** Whether a button was pressed that is the host's. */
    boolean down(Event event, int row, int column) {
        if (send(event, PRESSED, row, column)) {
            return true;
        }
        held = event.button == 1 && isScrollBar(row, column) ? new Point(column, row) : null;
        return held != null;
    }

    /** Whether a button was released that is the host's. */
    boolean up(Event event, int row, int column) {
        Point from = held;
        held = null;
        if (from == null) {
            return send(event, RELEASED, row, column);
        }
        if (from.y == row && from.x == column) {
            actions.choose(row, column);
        } else {
            actions.drag(from.y, from.x, row, column);
        }
        return true;
    }

    /** Whether a button was pressed twice that is the host's. */
    boolean doubleClick(Event event, int row, int column) {
        // a quick second press on a scroll bar is one more press
        return send(event, TWICE, row, column) || isScrollBar(row, column);
    }

    private boolean send(Event event, int kind, int row, int column) {
        int number = number(event.button, (event.stateMask & SWT.SHIFT) != 0, kind);
        if (!isProgrammed(number)) {
            return false;
        }
        actions.pointer(number, row, column);
        return true;
    }

    /** The host counts left, right, middle; SWT counts left, middle, right. */
    private static int number(int button, boolean shift, int kind) {
        int first = switch (button) {
        case 1 -> 0;
        case 3 -> 1;
        default -> 2;
        };
        return 1 + first * EVENTS + kind + (shift ? SHIFTED : 0);
    }

    private boolean isProgrammed(int number) {
        for (MouseButton button : constructs().mouseButtons()) {
            if (button.first() == number || button.hasTwoEvents() && button.second() == number) {
                return true;
            }
        }
        return false;
    }

    private boolean isScrollBar(int row, int column) {
        ScreenSnapshot screen = terminal.snapshot();
        return screen != null && screen.row(row).shape(column).isScrollBar();
    }

    private GuiConstructs constructs() {
        ScreenSnapshot screen = terminal.snapshot();
        return screen == null ? GuiConstructs.NONE : screen.constructs();
    }
}
