package dev.e5250.ui.commands;

import java.nio.file.Path;
import java.util.Optional;

import dev.e5250.ui.Destination;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows in a view what a host sent when a trace was written. */
public final class ReplayHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> file = TraceQuestion.file(event, () -> dialog(window));
        if (file.isPresent()) {
            try {
                TerminalView.free(window.getActivePage()).connect(Destination.replay(file.get()));
            } catch (PartInitException e) {
                throw new ExecutionException("No terminal view", e);
            }
        }
        return null;
    }

    private static FileDialog dialog(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.Replay_shell);
        return dialog;
    }
}
