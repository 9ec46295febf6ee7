package dev.e5250.swtbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.terminal.Terminal;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;

/**
 * A terminal, used as SWTBot uses controls. Rows and columns are 1-based. Keys are not waited for: a terminal keeps what
 * is typed ahead.
 */
final class SWTBotTerminal extends AbstractSWTBotControl<Terminal> {
    SWTBotTerminal(Terminal terminal) {
        super(terminal);
    }

    /** Types characters that the keyboard has without AltGr. */
    SWTBotTerminal type(String text) {
        untilFocus();
        Hands.type(text);
        return this;
    }

    /** Presses a key, or several one after the other, with the modifiers they have. */
    SWTBotTerminal press(KeyStroke... strokes) {
        untilFocus();
        for (KeyStroke stroke : strokes) {
            int key = stroke.getNaturalKey();
            // Ctrl alone is a key of this terminal
            Hands.press(key == 0 ? SWT.NONE : stroke.getModifierKeys(), key == 0 ? stroke.getModifierKeys() : lower(key));
        }
        return this;
    }

    /** Clicks where a text is in a row. */
    SWTBotTerminal click(String text, int row) {
        shouldShow(text, row);
        return click(row, row(row).indexOf(text) + 1);
    }

    /** Clicks on a position. */
    SWTBotTerminal click(int row, int column) {
        Point at = pointOf(row, column);
        Hands.click(widget, at.x, at.y);
        return this;
    }

    /** Marks a block from one corner to the other, with the button of the mouse held. */
    SWTBotTerminal drag(int row, int column, int toRow, int toColumn) {
        Point from = pointOf(row, column);
        Point to = pointOf(toRow, toColumn);
        Ui.run(() -> {
            widget.notifyListeners(SWT.MouseDown, mouse(from, 1, SWT.NONE));
            widget.notifyListeners(SWT.MouseMove, mouse(to, 0, SWT.BUTTON1));
            widget.notifyListeners(SWT.MouseUp, mouse(to, 1, SWT.BUTTON1));
        });
        return this;
    }

    /** Waits until a row shows a text. */
    SWTBotTerminal shouldShow(String text, int row) {
        Ui.until(() -> text + " in row " + row + ", but there is:\n" + text(), () -> row(row).contains(text));
        return this;
    }

    /** Waits until the cursor is somewhere. */
    SWTBotTerminal shouldHaveCursor(int row, int column) {
        Ui.until(() -> "the cursor at " + row + "/" + column + ", but the screen is:\n" + widget.snapshot(),
                () -> widget.snapshot().cursorRow() == row && widget.snapshot().cursorColumn() == column);
        return this;
    }

    /** Waits until the background has a colour, as it is painted. */
    SWTBotTerminal shouldBePainted(RGB background) {
        Ui.until(() -> background + " as the background, but there is " + corner(), () -> corner().equals(background));
        return this;
    }

    /** The pixel above and left of all cells. */
    private RGB corner() {
        Image image = new Image(display, 1, 1);
        try {
            GC gc = new GC(widget);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageData data = image.getImageData();
            return data.palette.getRGB(data.getPixel(0, 0));
        } finally {
            image.dispose();
        }
    }

    /** What is shown nowhere now. */
    SWTBotTerminal shouldNotShow(String text) {
        assertThat(text()).doesNotContain(text);
        return this;
    }

    /** A row of the screen as it is now; empty without a screen. */
    String row(int row) {
        return text().lines().skip(row - 1L).findFirst().orElse("");
    }

    /** The screen as it is now, a line for each row; empty without one. */
    String text() {
        return Ui.call(() -> {
            ScreenSnapshot shown = widget.snapshot();
            return shown == null ? "" : shown.text();
        });
    }

    private void untilFocus() {
        Ui.until(() -> "the focus in the terminal, but it is in " + display.getFocusControl(), widget::isFocusControl);
    }

    private Point pointOf(int row, int column) {
        return Ui.call(() -> widget.pointOf(row, column));
    }

    private static int lower(int key) {
        return key < SWT.DEL ? Character.toLowerCase(key) : key;
    }

    private static Event mouse(Point at, int button, int state) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = state;
        return event;
    }
}
