package dev.e5250.terminal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;

/**
 * Knows in words in which field the cursor is. Asks for the fields only once somebody wanted to know, and then after each
 * change; the answer comes from the session's own thread, so that the UI thread never waits for it.
 */
final class FieldAnnouncer {
    /** Dots and colons that lead from a label to its field. */
    private static final String LEADER = "[ .:]+$";

    private final Control control;
    private final Runnable changed;
    private Supplier<CompletableFuture<ScreenContents>> source;
    private FieldWords words = (label, field) -> label;
    private boolean wanted;
    private boolean asking;
    private String description = "";

    /** @param changed run by the UI thread when the cursor is in another field */
    FieldAnnouncer(Control control, Runnable changed) {
        this.control = control;
        this.changed = changed;
    }

    void setSource(Supplier<CompletableFuture<ScreenContents>> source, FieldWords words) {
        this.source = source;
        this.words = words;
    }

    FieldWords words() {
        return words;
    }

    /** The field of the cursor in words, as far as it is known; empty outside of fields. */
    String description() {
        if (!wanted) {
            wanted = true;
            refresh();
        }
        return description;
    }

    /** The screen or the cursor changed. */
    void refresh() {
        if (!wanted || asking || source == null) {
            return;
        }
        asking = true;
        source.get().whenComplete((contents, failure) -> {
            String next = failure == null && contents != null ? describe(contents) : "";
            try {
                control.getDisplay().asyncExec(() -> take(next));
            } catch (SWTException e) {
                // the control is gone, and with it everybody who could listen
            }
        });
    }

    private void take(String next) {
        asking = false;
        if (!control.isDisposed() && !next.equals(description)) {
            description = next;
            changed.run();
        }
    }

    private String describe(ScreenContents contents) {
        FieldContents field = contents.fieldAt(contents.cursor());
        return field == null ? "" : words.describe(label(contents.snapshot(), field), field);
    }

    /** What stands before a field in its row, without leading dots; what stands above it when there is nothing. */
    static String label(ScreenSnapshot screen, FieldContents field) {
        String before = lastText(screen.row(field.row()).text(1, field.column()));
        if (!before.isEmpty() || field.row() == 1) {
            return before;
        }
        int to = Math.min(screen.columnCount(), field.column() + field.length() - 1);
        return screen.row(field.row() - 1).text(field.column(), to + 1).strip();
    }

    /** What is behind the last wide gap, for that is behind another field or column. */
    private static String lastText(String text) {
        String cut = text.replaceFirst(LEADER, "");
        return cut.substring(cut.lastIndexOf("   ") + 1).strip();
    }
}
