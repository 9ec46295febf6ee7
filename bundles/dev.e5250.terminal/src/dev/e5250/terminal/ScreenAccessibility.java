package dev.e5250.terminal;

import java.util.function.Supplier;

import dev.e5250.screen.ScreenSnapshot;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.widgets.Control;

/** Tells assistive technology the name of the terminal, its text and where the cursor is. */
final class ScreenAccessibility {
    private final Accessible accessible;
    private final Supplier<ScreenSnapshot> screen;
    private String name = "5250";

    ScreenAccessibility(Control control, Supplier<ScreenSnapshot> screen) {
        this.screen = screen;
        accessible = control.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TEXT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
        accessible.addAccessibleTextListener(new AccessibleTextAdapter() {
            @Override
            public void getCaretOffset(AccessibleTextEvent event) {
                event.offset = caret();
            }
        });
    }

    void setName(String name) {
        this.name = name;
    }

    void cursorMoved() {
        accessible.textCaretMoved(caret());
    }

    private String text() {
        ScreenSnapshot shown = screen.get();
        return shown == null ? "" : shown.text();
    }

    /** Offset of the cursor in the text, whose rows end with a line feed each. */
    private int caret() {
        ScreenSnapshot shown = screen.get();
        return shown == null ? 0
                : (shown.cursorRow() - 1) * (shown.columnCount() + 1) + shown.cursorColumn() - 1;
    }
}
