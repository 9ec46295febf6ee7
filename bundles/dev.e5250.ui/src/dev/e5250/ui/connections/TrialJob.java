package dev.e5250.ui.connections;

import java.util.function.Consumer;

import dev.e5250.session.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Runs a trial, seen in the progress view and to be cancelled there as well. No thread waits for it. */
final class TrialJob extends Job {
    private final Trial trial;
    private final Consumer<TrialResult> ended;
    private volatile IProgressMonitor monitor;

    /** @param worked see {@link Trial}; @param ended told in a thread of the session */
    TrialJob(Session session, String address, Consumer<TrialStep> worked, Consumer<TrialResult> ended) {
        super(NLS.bind(Messages.Trial_job, address));
        this.ended = ended;
        trial = new Trial(session, address, step -> {
            monitor.worked(1);
            worked.accept(step);
        });
    }

    @Override
    protected IStatus run(IProgressMonitor progress) {
        monitor = progress;
        progress.beginTask(getName(), TrialStep.values().length);
        trial.start().thenAccept(result -> {
            progress.done();
            ended.accept(result);
            // what did not work is shown by who asked: it is no error of the workbench
            done(result == TrialResult.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS);
        });
        return ASYNC_FINISH;
    }

    @Override
    protected void canceling() {
        trial.cancel();
    }
}
