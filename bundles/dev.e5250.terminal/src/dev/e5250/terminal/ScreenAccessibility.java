package dev.e5250.terminal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.GuiWindow;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Tells assistive technology the name of the terminal, its text by lines, words and characters, where the cursor is and
 * in which field, at which choice, in which window, and what changed. The text is that of the rows with their trailing blanks, with a
 * line feed behind each: {@link TextPositions} knows what stands where.
 */
final class ScreenAccessibility {
    private final Terminal terminal;
    private final Accessible accessible;
    private final FieldAnnouncer fields;
    private String name = "5250";
    private String choice = "";
    private String hostMessage = "";

    ScreenAccessibility(Terminal terminal) {
        this.terminal = terminal;
        accessible = terminal.getAccessible();
        fields = new FieldAnnouncer(terminal, () -> accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_MULTILINE
                        | (terminal.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
        accessible.addAccessibleTextListener(new ScreenText());
    }

    void setName(String name) {
        this.name = name;
    }

    void setFields(Supplier<CompletableFuture<ScreenContents>> source, FieldWords words) {
        fields.setSource(source, words);
    }

    void cursorMoved() {
        accessible.textCaretMoved(caret());
        fields.refresh();
        choiceChanged();
    }

    /**
     * A row was replaced: a reader may read what is new in it, as the error line, or the character that was typed and not the whole
     * row.
     */
    void rowChanged(int row, SnapshotRow before, SnapshotRow after) {
        int first = 1;
        int last = after.columns();
        while (first <= last && before.character(first) == after.character(first)) {
            first++;
        }
        while (last > first && before.character(last) == after.character(last)) {
            last--;
        }
        if (first <= last) {
            // a character is replaced as a whole
            first -= first > 1 && (before.isWide(first - 1) || after.isWide(first - 1)) ? 1 : 0;
            last += before.isWide(last) || after.isWide(last) ? 1 : 0;
            int offset = offset(row, first);
            accessible.textChanged(ACC.TEXT_DELETE, offset, TextPositions.length(before, first, last + 1));
            accessible.textChanged(ACC.TEXT_INSERT, offset, TextPositions.length(after, first, last + 1));
        }
        fields.refresh();
        choiceChanged();
    }

    /** The operator made a mistake, or the host says something; or it is over. That comes before the field. */
    void errorChanged(ScreenSnapshot before, ScreenSnapshot after) {
        hostMessage = after.keyboard() == KeyboardState.PRE_HELP_ERROR ? lowestNewText(before, after) : "";
        accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    /** The line of errors is the last row, if the host has not said otherwise, and in any case below what it is about. */
    private static String lowestNewText(ScreenSnapshot before, ScreenSnapshot after) {
        for (int row = after.rowCount(); row > 0; row--) {
            if (before.row(row) != after.row(row) && !after.row(row).toString().isBlank()) {
                return after.row(row).toString().strip();
            }
        }
        return "";
    }

    private void choiceChanged() {
        String now = choice();
        if (!now.equals(choice)) {
            choice = now;
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    /** The choice that the cursor is at; empty when it is at none. */
    private String choice() {
        ScreenSnapshot shown = terminal.snapshot();
        GuiConstructs.ChosenChoice at = shown == null ? null
                : shown.constructs().choiceAt(shown.cursorRow(), shown.cursorColumn());
        return at == null ? "" : fields.words().describe(at.field().kind(), at.choice());
    }

    private String description() {
        ScreenSnapshot shown = terminal.snapshot();
        if (shown != null && shown.operatorError() != null) {
            return shown.operatorError().digits() + " " + shown.operatorError().text();
        }
        if (shown != null && shown.keyboard() == KeyboardState.PRE_HELP_ERROR && !hostMessage.isEmpty()) {
            return hostMessage;
        }
        String at = choice();
        String what = at.isEmpty() ? fields.description() : at;
        GuiWindow window = shown == null ? null : shown.constructs().topWindow();
        return window == null || window.text().isBlank() || !window.covers(shown.cursorRow(), shown.cursorColumn()) ? what
                : fields.words().inWindow(window.text().strip(), what);
    }

    private String text() {
        ScreenSnapshot shown = terminal.snapshot();
        return shown == null ? "" : shown.text();
    }

    /** Offset of the cursor in the text. */
    private int caret() {
        ScreenSnapshot shown = terminal.snapshot();
        return shown == null ? 0 : offset(shown.cursorRow(), shown.cursorColumn());
    }

    private int offset(int row, int column) {
        return new TextPositions(terminal.snapshot()).offset(row, column);
    }

    private final class ScreenText extends AccessibleTextExtendedAdapter {
        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = caret();
        }

        @Override
        public void getCharacterCount(AccessibleTextEvent event) {
            event.count = text().length();
        }

        @Override
        public void getText(AccessibleTextEvent event) {
            String text = text();
            int start = Math.clamp(event.start, 0, text.length());
            // -1 is how ATK says "to the end"
            int end = event.end < 0 ? text.length() : Math.clamp(event.end, start, text.length());
            if (event.type != ACC.TEXT_BOUNDARY_ALL) {
                TextUnit unit = TextUnit.of(text, event.type, start, event.count);
                start = unit.start();
                end = unit.end();
            }
            event.start = start;
            event.end = end;
            event.result = text.substring(start, end);
        }

        @Override
        public void getTextBounds(AccessibleTextEvent event) {
            CellGrid grid = terminal.grid();
            if (grid != null) {
                TextPositions positions = new TextPositions(terminal.snapshot());
                int last = Math.max(event.start, event.end - 1);
                Rectangle all = cell(grid, positions, event.start).union(cell(grid, positions, last));
                Point corner = terminal.toDisplay(all.x, all.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = all.width;
                event.height = all.height;
            }
        }

        @Override
        public void getOffsetAtPoint(AccessibleTextEvent event) {
            CellGrid grid = terminal.grid();
            Point at = terminal.toControl(event.x, event.y);
            event.offset = grid != null && grid.contains(at.x, at.y)
                    ? offset(grid.rowAt(at.y), grid.columnAt(at.x)) : -1;
        }

        private static Rectangle cell(CellGrid grid, TextPositions positions, int offset) {
            int row = positions.row(offset);
            int column = positions.column(offset);
            return grid.cells(row, column, positions.screen().row(row).isWide(column) ? 2 : 1);
        }
    }
}
