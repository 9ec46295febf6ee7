package dev.e5250.ui.connections;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new connection with the wizard. */
public final class NewConnectionHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new ConnectionWizardDialog(window.getShell(),
                ConnectionWizard.forNew(window.getActivePage(), ConnectionTree.TOP)).open();
        return null;
    }
}
