package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Session and terminal together, with the demo system as the host. */
@UiTest
class SessionBindingTest {
    private static final Duration LOOKED_AT = Duration.ofSeconds(3);

    private final TerminalWindow window = new TerminalWindow(new Screens().snapshot());
    private final AtomicInteger updates = new AtomicInteger();
    private DemoSystem host;
    private Session session;
    private SessionBinding binding;

    @BeforeEach
    void connect() throws IOException {
        host = DemoSystem.start();
        session = new Session(SessionSettings.to("127.0.0.1", host.port()));
        binding = Ui.call(() -> new SessionBinding(session, window.terminal(), updates::incrementAndGet));
        session.open();
        untilShown("Sign On");
    }

    @AfterEach
    void disconnect() {
        Ui.run(binding::dispose);
        session.close().join();
        host.close();
        window.close();
    }

    @Test
    void whatIsTypedAppears() {
        Hands.type("demo");

        untilShown("DEMO");
    }

    @Test
    void manyChangesAreOneUpdate() {
        AtomicBoolean busy = new AtomicBoolean();
        AtomicBoolean changed = new AtomicBoolean();
        window.terminal().getDisplay().asyncExec(() -> {
            updates.set(0);
            busy.set(true);
            // nothing can be shown before all of it has happened
            while (!changed.get()) {
                Thread.onSpinWait();
            }
        });
        while (!busy.get()) {
            Thread.onSpinWait();
        }

        for (int i = 0; i < 50; i++) {
            session.cursorTo(6, 53 + i % 2);
            session.snapshot();
        }
        session.type("X");
        session.currentSnapshot().join();
        changed.set(true);

        untilShown("X");
        // the second one when the first was taken over just before the last change
        assertThat(updates.get()).isBetween(1, 2);
    }

    @Test
    void theEndOfTheSessionIsShown() {
        session.close();

        Ui.until("closed", () -> session.state() == SessionState.CLOSED);
        untilShown("Sign On");
        Hands.press(0, SWT.F3);
        assertThat(window.input().takeNow()).isEmpty();
    }

    @Test
    void aDisposedBindingShowsNothingMore() {
        Ui.run(binding::dispose);
        Ui.idle();
        updates.set(0);
        session.type("X");
        session.close().join();
        Ui.idle();

        assertThat(updates).hasValue(0);
    }

    /** Law 3: neither paints nor timers. */
    @Test
    void nothingRunsWhileNothingHappens() {
        AtomicInteger paints = new AtomicInteger();
        AtomicInteger timers = new AtomicInteger();
        Ui.until("focus", () -> window.terminal().isFocusControl());
        Ui.run(() -> {
            window.terminal().addListener(SWT.Paint, e -> paints.incrementAndGet());
            window.terminal().redraw();
        });
        Ui.until("paint", () -> paints.get() > 0);
        Ui.idle();
        Ui.run(() -> {
            paints.set(0);
            updates.set(0);
        });

        // that nothing happens can only be seen by looking for a while: there is no condition to wait for
        long end = System.nanoTime() + LOOKED_AT.toNanos();
        while (System.nanoTime() < end) {
            // an armed timer is seen, for it stays so for more than half a second
            timers.addAndGet(Ui.call(() -> window.terminal().isBlinking() ? 1 : 0));
            LockSupport.parkNanos(LOOKED_AT.dividedBy(30).toNanos());
        }

        assertThat(paints).hasValue(0);
        assertThat(updates).hasValue(0);
        assertThat(timers).hasValue(0);
    }

    private void untilShown(String text) {
        Ui.until(() -> text + " in:\n" + window.terminal().snapshot().text(),
                () -> window.terminal().snapshot().text().contains(text));
    }
}
