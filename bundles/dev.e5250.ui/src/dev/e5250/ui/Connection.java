package dev.e5250.ui;

import java.util.Optional;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.terminal.SessionBinding;
import dev.e5250.terminal.Terminal;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * One connection of a view, from the wish to be connected to the end. Used by the UI thread only, and never lets it
 * wait.
 */
public final class Connection {
    private final Destination destination;
    private final Terminal terminal;
    private final Runnable changed;
    private Session session;
    private SessionBinding binding;
    /** Why it ended before there was a session. */
    private CloseReason neverOpened;

    /** @param changed run by the UI thread whenever there is something new to show */
    Connection(Destination destination, Terminal terminal, Runnable changed) {
        this.destination = destination;
        this.terminal = terminal;
        this.changed = changed;
    }

    void open() {
        Display display = terminal.getDisplay();
        destination.settings().whenComplete((settings, failure) -> display.asyncExec(() -> {
            if (neverOpened != null || terminal.isDisposed()) {
                return;
            }
            if (failure == null) {
                open(settings);
            } else {
                ILog.get().error("Cannot start " + destination.name(), failure);
                end(new CloseReason(CloseReason.Kind.INTERNAL_ERROR, ""));
            }
        }));
    }

    private void open(SessionSettings settings) {
        session = new Session(settings);
        session.addListener(new SessionListener() {
            @Override
            public void failed(Throwable mistake, int times) {
                ILog.get().error("A session made a mistake, so far " + times + " times", mistake);
            }
        });
        binding = new SessionBinding(session, terminal, changed);
        session.open();
    }

    /** Ends it; the last screen stays. */
    void close() {
        if (session != null) {
            session.close();
        } else if (neverOpened == null) {
            end(new CloseReason(CloseReason.Kind.BY_USER, ""));
        }
    }

    /** Ends it and forgets the terminal. */
    void dispose() {
        if (binding != null) {
            binding.dispose();
        }
        close();
    }

    private void end(CloseReason reason) {
        neverOpened = reason;
        changed.run();
    }

    public Destination destination() {
        return destination;
    }

    /** The system, with its port where the user knows it by its address. */
    String address() {
        String name = destination.name();
        if (session == null || !name.equals(session.settings().host())) {
            return name;
        }
        return (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + session.settings().port();
    }

    public SessionState state() {
        if (neverOpened != null) {
            return SessionState.CLOSED;
        }
        return session == null ? SessionState.CONNECTING : session.state();
    }

    public Optional<CloseReason> closeReason() {
        return session == null ? Optional.ofNullable(neverOpened) : session.closeReason();
    }

    /** The screen as the terminal shows it; null before there is one. */
    ScreenSnapshot screen() {
        return session == null ? null : terminal.snapshot();
    }
}
