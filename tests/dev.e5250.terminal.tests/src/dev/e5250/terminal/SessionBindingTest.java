package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Session and terminal together, with the demo system as the host. */
class SessionBindingTest {
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
        Ui.run(() -> {
            // the UI thread is busy here, so nothing can be shown before all of it has happened
            updates.set(0);
            for (int i = 0; i < 50; i++) {
                session.cursorTo(6, 53 + i % 2);
                session.snapshot();
            }
            session.type("X");
        });

        untilShown("X");
        assertThat(updates.get()).isLessThan(10);
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

    private void untilShown(String text) {
        Ui.until(() -> text + " in:\n" + window.terminal().snapshot().text(),
                () -> window.terminal().snapshot().text().contains(text));
    }
}
