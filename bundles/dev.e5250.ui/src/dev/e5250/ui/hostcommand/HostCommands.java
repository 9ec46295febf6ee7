package dev.e5250.ui.hostcommand;

import java.util.concurrent.atomic.AtomicBoolean;

import dev.e5250.datastream.HostCommand;
import dev.e5250.datastream.HostCommandPolicy;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionState;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the user about the commands that the host of one session wants to be run here, if the preferences say so. There is
 * one question at a time; what comes meanwhile is refused: a host can neither fill the desktop nor put another command
 * below a pointer that is about to agree to this one.
 */
public final class HostCommands implements HostCommandPolicy, SessionListener {
    private final Session session;
    private final String system;
    private final Control owner;
    private final Display display;
    private final AtomicBoolean asking = new AtomicBoolean();
    /** The question that is open, or null; of the UI thread. */
    private HostCommandDialog dialog;

    private HostCommands(Session session, String system, Control owner) {
        this.session = session;
        this.system = system;
        this.owner = owner;
        display = owner.getDisplay();
    }

    /**
     * Decides for a session from now on. Called by the UI thread.
     *
     * @param system what the user knows the host by
     * @param owner  what shows the session: questions stand before its window
     */
    public static void decide(Session session, String system, Control owner) {
        HostCommands commands = new HostCommands(session, system, owner);
        session.addListener(commands);
        session.setHostCommandPolicy(commands);
    }

    @Override
    public void asked(HostCommand command, Runnable done) {
        if (HostCommandChoice.current() == HostCommandChoice.REFUSE || !asking.compareAndSet(false, true)) {
            done.run();
        } else if (!post(() -> ask(command, done))) {
            done.run();
        }
    }

    /** A host that is gone waits for no answer any more. */
    @Override
    public void stateChanged(SessionState state) {
        if (state != SessionState.ACTIVE && asking.get()) {
            post(this::withdraw);
        }
    }

    private void ask(HostCommand command, Runnable done) {
        if (owner.isDisposed() || session.state() != SessionState.ACTIVE) {
            asking.set(false);
            done.run();
            return;
        }
        dialog = new HostCommandDialog(owner.getShell(), system, command.text(), run -> {
            dialog = null;
            asking.set(false);
            if (run) {
                new HostCommandJob(system, command, done).schedule();
            } else {
                done.run();
            }
        });
        dialog.open();
    }

    private void withdraw() {
        if (dialog != null) {
            dialog.close();
        }
    }

    /** Whether somebody will do it: not when the display is gone. */
    private boolean post(Runnable task) {
        try {
            display.asyncExec(task);
            return true;
        } catch (SWTException e) {
            return false;
        }
    }
}
