package dev.e5250.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionState;
import dev.e5250.telnet.TlsFailure;
import dev.e5250.terminal.SessionBinding;
import dev.e5250.terminal.Terminal;
import dev.e5250.ui.hostcommand.HostCommands;
import dev.e5250.ui.macro.MacroJob;
import dev.e5250.ui.macro.MacroPasswords;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * One connection of a view, from the wish to be connected to the end. Used by the UI thread only, and never lets it
 * wait.
 */
public final class Connection {
    /** Bytes that a trace may take on the disk. */
    private static final long TRACE_LIMIT = 16L * 1024 * 1024;

    private final Destination destination;
    private final Terminal terminal;
    private final Display display;
    private final Runnable changed;
    private Session session;
    private SessionBinding binding;
    /** Why it ended before there was a session. */
    private CloseReason neverOpened;
    /** The file that is being written; null for none. */
    private Path trace;
    /** What the user has to know, until he has read it; null for nothing. */
    private Notice notice;
    /** The script that is running; null for none. */
    private MacroJob macro;

    /** What happened beside the screen, in words. */
    record Notice(String heading, String text) {
    }

    /** @param changed run by the UI thread whenever there is something new to show */
    Connection(Destination destination, Terminal terminal, Runnable changed) {
        this.destination = destination;
        this.terminal = terminal;
        this.changed = changed;
        display = terminal.getDisplay();
    }

    void open() {
        destination.session().whenComplete((made, failure) -> display.asyncExec(() -> {
            if (neverOpened != null || terminal.isDisposed()) {
                return;
            }
            if (failure == null) {
                open(made);
            } else {
                ILog.get().error("Cannot start " + destination.name(), failure);
                end(new CloseReason(CloseReason.Kind.INTERNAL_ERROR, ""));
            }
        }));
    }

    private void open(Session made) {
        session = made;
        session.addListener(new Troubles());
        if (destination.isSystem()) {
            HostCommands.decide(session, destination.address(), terminal);
        }
        binding = new SessionBinding(session, terminal, changed);
        terminal.setFieldSource(session::currentContents, new FieldTexts());
        if (trace != null) {
            session.startTrace(trace, TRACE_LIMIT);
        }
        session.open();
        destination.macro().ifPresent(this::runMacro);
    }

    /** Ends it; the last screen stays. */
    void close() {
        stopMacro();
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

    /** The session there is or was; empty as long as it is being made. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
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

    /** Why there is no TLS with the host, if that is how it ended and there is a certificate that the user can accept. */
    Optional<TlsFailure> refusedCertificate() {
        return session == null ? Optional.empty()
                : session.tlsFailure().filter(failure -> failure.certificate().isPresent());
    }

    /** The screen as the terminal shows it; null before there is one. */
    public ScreenSnapshot screen() {
        return session == null ? null : terminal.snapshot();
    }

    /** How long the host took to answer last; empty before its first answer. */
    public Optional<Duration> responseTime() {
        return session == null ? Optional.empty() : session.responseTime();
    }

    /** Writes all that is sent and received to a file, from now on. */
    void startTrace(Path file) {
        trace = file;
        notice = null;
        if (session != null) {
            session.startTrace(file, TRACE_LIMIT);
        }
        changed.run();
    }

    void stopTrace() {
        trace = null;
        if (session != null) {
            session.stopTrace();
        }
        changed.run();
    }

    /** The file that is being written. */
    Optional<Path> tracing() {
        return state() == SessionState.CLOSED ? Optional.empty() : Optional.ofNullable(trace);
    }

    /** Has a script typed, once the session is open. Does nothing while one is running, or before there is a session. */
    void runMacro(Path file) {
        if (macro != null || session == null) {
            return;
        }
        Shell shell = terminal.getShell();
        MacroJob job = new MacroJob(session, file,
                () -> MacroPasswords.of(destination.password(), shell, destination.name()));
        job.addJobChangeListener(IJobChangeListener.onDone(event -> later(() -> macroEnded(job))));
        macro = job;
        notice = null;
        job.schedule();
        changed.run();
    }

    /** Stops the script that is running, if there is one; what it has typed stays. */
    void stopMacro() {
        if (macro != null) {
            macro.cancel();
        }
    }

    boolean isMacroRunning() {
        return macro != null;
    }

    private void macroEnded(MacroJob job) {
        macro = null;
        if (!job.problem().isEmpty()) {
            notice = new Notice(Messages.Macro_ended, job.problem());
        }
        changed.run();
    }

    /** What the user has to know; empty when he has read it. */
    Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    /** The user has read it. */
    void forgetNotice() {
        notice = null;
        changed.run();
    }

    private void traceFailed(Path file, IOException cause) {
        if (file.equals(trace)) {
            trace = null;
        }
        notice = new Notice(Messages.Trace_ended, TraceTexts.failed(file, cause));
        changed.run();
    }

    private void later(Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException e) {
            // the display is gone, and with it everybody who could read it
        }
    }

    /** What the session has to tell beside its screens. Called by its own thread. */
    private final class Troubles implements SessionListener {
        @Override
        public void traceFailed(Path file, IOException cause) {
            ILog.get().warn("The trace to " + file + " was given up", cause);
            later(() -> Connection.this.traceFailed(file, cause));
        }

        @Override
        public void failed(Throwable mistake, int times) {
            ILog.get().error("A session made a mistake, so far " + times + " times", mistake);
        }
    }
}
