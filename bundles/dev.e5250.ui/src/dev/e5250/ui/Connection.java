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
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

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
    /** Why the last trace was given up, until the user has read it; null for no reason. */
    private String traceFailure;

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
    ScreenSnapshot screen() {
        return session == null ? null : terminal.snapshot();
    }

    /** How long the host took to answer last; empty before its first answer. */
    Optional<Duration> responseTime() {
        return session == null ? Optional.empty() : session.responseTime();
    }

    /** Writes all that is sent and received to a file, from now on. */
    void startTrace(Path file) {
        trace = file;
        traceFailure = null;
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

    /** Why there is no trace any more, in words; empty when the user has read it. */
    String traceFailure() {
        return traceFailure == null ? "" : traceFailure;
    }

    /** The user has read why there is no trace any more. */
    void forgetTraceFailure() {
        traceFailure = null;
        changed.run();
    }

    private void traceFailed(Path file, IOException cause) {
        if (file.equals(trace)) {
            trace = null;
        }
        traceFailure = TraceTexts.failed(file, cause);
        changed.run();
    }

    /** What the session has to tell beside its screens. Called by its own thread. */
    private final class Troubles implements SessionListener {
        @Override
        public void traceFailed(Path file, IOException cause) {
            ILog.get().warn("The trace to " + file + " was given up", cause);
            try {
                display.asyncExec(() -> Connection.this.traceFailed(file, cause));
            } catch (SWTException e) {
                // the display is gone, and with it everybody who could read it
            }
        }

        @Override
        public void failed(Throwable mistake, int times) {
            ILog.get().error("A session made a mistake, so far " + times + " times", mistake);
        }
    }
}
