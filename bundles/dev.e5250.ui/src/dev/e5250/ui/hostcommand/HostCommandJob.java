package dev.e5250.ui.hostcommand;

import java.io.IOException;
import java.util.List;

import dev.e5250.datastream.HostCommand;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;

/**
 * Runs a command of a host that the user agreed to, in the shell of the platform. It lasts as long as the host waits, and
 * no thread waits with it. What the command prints goes nowhere; the command itself may be a secret and is in no message.
 */
final class HostCommandJob extends Job {
    private final String system;
    private final HostCommand command;
    /** The running command that the host waits for; null before and else. */
    private volatile Process awaited;

    /** @param done run once, when the host may go on: the command has ended, or was started, or failed */
    HostCommandJob(String system, HostCommand command, Runnable done) {
        super(NLS.bind(Messages.HostCommand_job, system));
        this.system = system;
        this.command = command;
        // also when it is cancelled before it began
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                done.run();
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            return new Status(IStatus.ERROR, UiPlugin.ID, NLS.bind(Messages.HostCommand_notStarted, system), e);
        }
        if (!command.waits()) {
            process.onExit().thenAccept(ended -> logFailure(ended.exitValue()));
            return Status.OK_STATUS;
        }
        awaited = process;
        if (monitor.isCanceled()) {
            process.destroy();
        }
        process.onExit().thenAccept(ended -> done(monitor.isCanceled() ? Status.CANCEL_STATUS
                : status(IStatus.ERROR, ended.exitValue())));
        return ASYNC_FINISH;
    }

    @Override
    protected void canceling() {
        Process running = awaited;
        if (running != null) {
            running.destroy();
        }
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(shell(command.text())).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            // one that reads would wait for ever
            process.getOutputStream().close();
        } catch (IOException e) {
            // it has ended already
        }
        return process;
    }

    /** With /s, cmd takes away the outer quotes and leaves those within as they are. */
    private static List<String> shell(String text) {
        return Platform.OS_WIN32.equals(Platform.getOS()) ? List.of("cmd.exe", "/s", "/c", '"' + text + '"')
                : List.of("/bin/sh", "-c", text);
    }

    /** Programs that nobody waits for often end with some number, long after: no window for that. */
    private void logFailure(int exit) {
        IStatus status = status(IStatus.WARNING, exit);
        if (!status.isOK()) {
            ILog.get().log(status);
        }
    }

    private IStatus status(int severity, int exit) {
        return exit == 0 ? Status.OK_STATUS
                : new Status(severity, UiPlugin.ID, NLS.bind(Messages.HostCommand_failed, system, exit));
    }
}
