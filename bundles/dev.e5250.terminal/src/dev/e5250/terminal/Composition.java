package dev.e5250.terminal;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.Style;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;

/**
 * Text that an input method is composing, such as the kana before they are kanji, or an accent before its letter: it is
 * shown over the screen where the cursor was when it began, and is the host's only once it is done. Then the platform types
 * it, one character after the other, as keys do.
 */
final class Composition {
    private final Terminal terminal;
    private final IME method;
    /** Tells the input method where its window of choices belongs; there only while it composes, for SWT gives it a timer. */
    private Caret place;
    private String text = "";
    private int row;
    private int column;

    Composition(Terminal terminal) {
        this.terminal = terminal;
        method = new IME(terminal, SWT.NONE);
        method.addListener(SWT.ImeComposition, this::compose);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    private void compose(Event event) {
        if (event.detail == SWT.COMPOSITION_SELECTION) {
            // nothing of the screen is replaced: offsets are those of what is composed
            event.start = 0;
            event.end = 0;
        } else if (event.detail == SWT.COMPOSITION_CHANGED) {
            show(event.text.substring(Math.min(event.text.length(), method.getCommitCount())));
        }
    }

    private void show(String next) {
        ScreenSnapshot screen = terminal.snapshot();
        if (screen == null) {
            return;
        }
        if (isEmpty()) {
            row = screen.cursorRow();
            column = screen.cursorColumn();
        }
        boolean hidden = Style.isHidden(screen.row(Math.min(row, screen.rowCount())).style(Math.min(column, screen.columnCount())));
        text = hidden ? "\u2022".repeat(next.length()) : next;
        if (text.isEmpty() && place != null) {
            place.dispose();
            place = null;
        } else if (!text.isEmpty() && place == null) {
            place = new Caret(terminal, SWT.NONE);
            place.setVisible(false);
        }
        if (place != null) {
            place.setBounds(terminal.grid().cell(row, column));
        }
        terminal.damage().rows(row, row);
    }

    /** Paints it over a screen that is painted already: underlined, in its row, as far to the left as it needs to be whole. */
    void paint(GC gc, CellGrid grid, CellFont font, ColourScheme colours) {
        if (isEmpty() || row > grid.rows()) {
            return;
        }
        new CompositionPainter(grid, font, colours).paint(gc, text, Math.max(0, method.getCaretOffset()), row, column);
    }
}
