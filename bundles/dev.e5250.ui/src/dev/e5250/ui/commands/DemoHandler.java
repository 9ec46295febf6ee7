package dev.e5250.ui.commands;

import dev.e5250.ui.Destination;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Connects a view to the demo system. */
public final class DemoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            TerminalView.free(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage())
                    .connect(Destination.demo());
        } catch (PartInitException e) {
            throw new ExecutionException("No terminal view", e);
        }
        return null;
    }
}
