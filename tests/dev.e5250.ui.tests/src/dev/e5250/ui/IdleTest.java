package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 3: while nothing happens, nothing of the view is painted. */
@UiTest
class IdleTest {
    /** That nothing happens can only be seen by looking for a while: there is no condition to wait for. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(3);

    private static final int TRIES = 20;

    private final List<String> painted = new ArrayList<>();
    private final Listener paints = this::paint;
    private OpenView open;

    @BeforeEach
    void open() {
        open = new OpenView();
    }

    @AfterEach
    void close() {
        Ui.run(() -> Display.getCurrent().removeFilter(SWT.Paint, paints));
        open.close();
    }

    @Test
    void aScreenThatStaysIsNotPainted() {
        open.run(CommandIds.DEMO);
        open.untilShown("Sign On");
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
        Ui.until("cursor", () -> open.statusText().endsWith("06/053"));
        assertThat(Ui.<Boolean>call(() -> open.view().terminal().snapshot().cursorBlinks())).isFalse();
        Ui.run(() -> Display.getCurrent().addFilter(SWT.Paint, paints));
        untilSettled();

        LockSupport.parkNanos(LOOKED_AT.toNanos());

        assertThat(Ui.call(() -> List.copyOf(painted))).isEmpty();
        // it would have been seen
        Ui.run(() -> open.view().terminal().redraw());
        Ui.until("paint", () -> !painted.isEmpty());
    }

    /** Waits until there was no painting for a while: toolbars, for one, follow the state of the view some time later. */
    private void untilSettled() {
        for (int i = 0; i < TRIES; i++) {
            Ui.run(painted::clear);
            LockSupport.parkNanos(LOOKED_AT.dividedBy(3).toNanos());
            if (Ui.<Boolean>call(painted::isEmpty)) {
                return;
            }
        }
        throw new AssertionError("painted again and again: " + Ui.call(() -> List.copyOf(painted)));
    }

    private void paint(Event event) {
        Widget page = open.view().terminal().getParent();
        Control control = event.widget instanceof Control painting ? painting : null;
        while (control != null && control != page) {
            control = control.getParent();
        }
        if (control == page) {
            painted.add(event.widget + " " + event.getBounds());
        }
    }
}
