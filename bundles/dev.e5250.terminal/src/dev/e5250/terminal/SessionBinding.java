package dev.e5250.terminal;

import java.util.concurrent.atomic.AtomicBoolean;

import dev.e5250.screen.Key;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionState;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Joins a session to a terminal: what the host draws is shown, what the operator does is sent. However much happens
 * in the session, at most one update waits for the UI thread.
 */
public final class SessionBinding implements SessionListener, TerminalInput {
    private final Session session;
    private final Terminal terminal;
    private final Display display;
    private final Runnable updated;
    private final AtomicBoolean updateDue = new AtomicBoolean();
    private boolean disposed;

    /**
     * Shows the session in the terminal from now on; called by the UI thread.
     *
     * @param updated run by the UI thread after the terminal took over a new screen or state
     */
    public SessionBinding(Session session, Terminal terminal, Runnable updated) {
        this.session = session;
        this.terminal = terminal;
        this.updated = updated;
        display = terminal.getDisplay();
        terminal.setInput(this);
        session.addListener(this);
        scheduleUpdate();
    }

    /** Lets go of both; the terminal keeps showing the last screen. Called by the UI thread. */
    public void dispose() {
        disposed = true;
        session.removeListener(this);
        if (!terminal.isDisposed()) {
            terminal.setInput(TerminalInput.NONE);
        }
    }

    @Override
    public void screenChanged() {
        scheduleUpdate();
    }

    @Override
    public void stateChanged(SessionState state) {
        scheduleUpdate();
    }

    @Override
    public void press(Key key) {
        session.press(key);
    }

    @Override
    public void type(String text) {
        session.type(text);
    }

    @Override
    public void paste(String text) {
        session.paste(text);
    }

    @Override
    public void choose(int row, int column) {
        session.choose(row, column);
    }

    @Override
    public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        session.drag(fromRow, fromColumn, toRow, toColumn);
    }

    @Override
    public void pointer(int event, int row, int column) {
        session.pointer(event, row, column);
    }

    @Override
    public void cursorTo(int row, int column) {
        session.cursorTo(row, column);
    }

    private void scheduleUpdate() {
        if (!updateDue.compareAndSet(false, true)) {
            return;
        }
        try {
            display.asyncExec(this::update);
        } catch (SWTException e) {
            // the display is gone, and with it everybody who could look: nothing is left to do
        }
    }

    private void update() {
        updateDue.set(false);
        if (disposed || terminal.isDisposed()) {
            return;
        }
        terminal.setLive(session.state() == SessionState.ACTIVE);
        terminal.show(session.snapshot());
        updated.run();
    }
}
