package dev.e5250.ui.properties;

import dev.e5250.ui.TerminalView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The properties of a view's session. They follow it while they can be seen, and nothing runs while nothing happens. */
final class SessionPropertiesPage extends PropertySheetPage {
    /** Milliseconds between two looks at a session that is busy. */
    private static final int INTERVAL = 300;

    private final TerminalView view;
    private final Runnable changed = this::changed;
    /** Whether a look is due, or was left out while nobody could see it. */
    private boolean due;
    private boolean scheduled;

    SessionPropertiesPage(TerminalView view) {
        this.view = view;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getControl().addListener(SWT.Paint, e -> {
            if (due) {
                schedule();
            }
        });
        view.addChangeListener(changed);
    }

    private void changed() {
        due = true;
        if (getControl().isVisible()) {
            schedule();
        }
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            getControl().getDisplay().timerExec(INTERVAL, this::look);
        }
    }

    private void look() {
        scheduled = false;
        Control control = getControl();
        if (control != null && !control.isDisposed() && control.isVisible()) {
            due = false;
            refresh();
        }
    }

    @Override
    public void dispose() {
        view.removeChangeListener(changed);
        super.dispose();
    }
}
