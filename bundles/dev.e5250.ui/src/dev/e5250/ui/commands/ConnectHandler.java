package dev.e5250.ui.commands;

import dev.e5250.ui.Destination;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.connect.ConnectDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a host and connects a view to it. */
public final class ConnectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ConnectDialog dialog = new ConnectDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            try {
                TerminalView.free(window.getActivePage()).connect(Destination.of(dialog.settings()));
            } catch (PartInitException e) {
                throw new ExecutionException("No terminal view", e);
            }
        }
        return null;
    }
}
