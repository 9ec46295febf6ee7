package dev.e5250.ui.macro;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import dev.e5250.script.ScriptException;
import dev.e5250.script.SessionScript;
import dev.e5250.session.Session;
import dev.e5250.ui.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Runs a script of actions in the session of a view, once that is open. Whoever cancels it need not wait. */
public final class MacroJob extends Job {
    private final Session session;
    private final Path file;
    private final Supplier<CompletableFuture<char[]>> passwords;
    /** What waits for the host, to be interrupted; null while nothing does. */
    private Thread running;
    private volatile String problem = "";

    /** @param passwords asked for when the script needs one; gives null when the user has none to give */
    public MacroJob(Session session, Path file, Supplier<CompletableFuture<char[]>> passwords) {
        super(NLS.bind(Messages.Macro_job, name(file)));
        this.session = session;
        this.file = file;
        this.passwords = passwords;
    }

    /** Why it did not run to its end, in words for the user; empty while it runs, at its end, and when it was cancelled. */
    public String problem() {
        return problem;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begin();
        try {
            if (!SessionScript.awaitOpen(session)) {
                // its view says why
                return Status.CANCEL_STATUS;
            }
            type(monitor);
        } catch (InterruptedException e) {
            return Status.CANCEL_STATUS;
        } catch (ScriptException e) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            problem = e.line() == 0 ? NLS.bind(Messages.Macro_unreadable, name(file), e.getMessage())
                    : NLS.bind(Messages.Macro_failed, new Object[] {name(file), e.line(), e.getMessage()});
        } finally {
            end();
        }
        return Status.OK_STATUS;
    }

    private void type(IProgressMonitor monitor) throws ScriptException, InterruptedException {
        SessionScript script = SessionScript.read(file);
        SubMonitor progress = SubMonitor.convert(monitor, getName(), script.lineCount());
        script.run(session, passwords, line -> {
            progress.subTask(NLS.bind(Messages.Macro_line, line, script.lineCount()));
            progress.worked(1);
        });
    }

    private synchronized void begin() {
        running = Thread.currentThread();
    }

    /** Leaves the thread, which is the platform's, as it was. */
    private synchronized void end() {
        running = null;
        Thread.interrupted();
    }

    @Override
    protected synchronized void canceling() {
        if (running != null) {
            running.interrupt();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
