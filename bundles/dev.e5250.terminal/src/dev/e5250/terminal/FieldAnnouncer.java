package dev.e5250.terminal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import dev.e5250.screen.BidirectionalText;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;

/**
 * Knows in words in which field the cursor is. Asks for the fields only once somebody wanted to know, and then after each
 * change; the answer comes from the session's own thread, so that the UI thread never waits for it.
 */
final class FieldAnnouncer {
    /** Dots and colons that lead from a label to its field. */
    private static final String LEADER = "[ .:]+";

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

    /**
     * What stands before a field in its row, as it is read and without the dots that lead to the field; what stands above it
     * when there is nothing. On a reversed screen before is to the right.
     */
    static String label(ScreenSnapshot screen, FieldContents field) {
        boolean reversed = screen.directions().isScreenReversed();
        SnapshotRow row = screen.row(field.row());
        int behind = screen.columnCount() + 1;
        String label = reversed ? firstText(row.text(field.column() + 1, behind)) : lastText(row.text(1, field.column()));
        if (label.isEmpty() && field.row() > 1) {
            int from = reversed ? Math.max(1, field.column() + 1 - field.length()) : field.column();
            int to = reversed ? field.column() + 1 : Math.min(behind, field.column() + field.length());
            label = screen.row(field.row() - 1).text(from, to).strip();
        }
        return BidirectionalText.read(label, reversed);
    }

    /** What is behind the last wide gap, for that is behind another field or column. */
    private static String lastText(String text) {
        String cut = text.replaceFirst(LEADER + "$", "");
        return cut.substring(cut.lastIndexOf("   ") + 1).strip();
    }

    /** What is before the first wide gap. */
    private static String firstText(String text) {
        return text.replaceFirst("^" + LEADER, "").split("   ", 2)[0].strip();
    }
}
