package dev.e5250.ui.hostcommand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import dev.e5250.datastream.HostCommand;
import dev.e5250.datastream.HostCommandPolicy;
import dev.e5250.session.Session;
import dev.e5250.session.SessionState;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the user about the commands that the host of one session wants to be run here, if the preferences say so. There is
 * one question at a time, and it goes when the user answers the host himself, or the host goes on without an answer.
 */
public final class HostCommands implements HostCommandPolicy {
    private final Session session;
    private final String system;
    private final Control owner;
    private final Display display;
    /** What is to be asked, or null; a host that asks again and again fills neither the desktop nor a queue. */
    private final AtomicReference<Question> wanted = new AtomicReference<>();
    private final AtomicBoolean posted = new AtomicBoolean();
    /** What the dialog asks, and the dialog; null while there is none. Of the UI thread. */
    private Question shown;
    private HostCommandDialog dialog;

    private HostCommands(Session session, String system, Control owner) {
        this.session = session;
        this.system = system;
        this.owner = owner;
        display = owner.getDisplay();
    }

    private record Question(HostCommand command, Runnable done) {
    }

    /**
     * Decides for a session from now on. Called by the UI thread.
     *
     * @param system what the user knows the host by
     * @param owner  what shows the session: questions stand before its window
     */
    public static void decide(Session session, String system, Control owner) {
        session.setHostCommandPolicy(new HostCommands(session, system, owner));
    }

    @Override
    public void asked(HostCommand command, Runnable done) {
        if (HostCommandChoice.current() == HostCommandChoice.REFUSE) {
            done.run();
            return;
        }
        wanted.set(new Question(command, done));
        if (!post()) {
            done.run();
        }
    }

    @Override
    public void withdrawn() {
        wanted.set(null);
        post();
    }

    private void show() {
        posted.set(false);
        Question now = wanted.get();
        if (now == shown) {
            return;
        }
        if (dialog != null) {
            dialog.close();
        }
        if (now == null) {
            return;
        }
        if (owner.isDisposed() || session.state() != SessionState.ACTIVE) {
            decided(now, false);
            return;
        }
        shown = now;
        dialog = new HostCommandDialog(owner.getShell(), system, now.command().text(), run -> decided(now, run));
        dialog.open();
    }

    private void decided(Question question, boolean run) {
        if (shown == question) {
            shown = null;
            dialog = null;
        }
        if (!wanted.compareAndSet(question, null)) {
            // withdrawn: the command is nobody's any more
            return;
        }
        if (run) {
            new HostCommandJob(system, question.command(), question.done()).schedule();
        } else {
            question.done().run();
        }
    }

    /** Whether somebody will do it: not when the display is gone. */
    private boolean post() {
        if (!posted.compareAndSet(false, true)) {
            return true;
        }
        try {
            display.asyncExec(this::show);
            return true;
        } catch (SWTException e) {
            return false;
        }
    }
}
