package dev.e5250.ui.commands;

import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the active terminal the whole screen of the computer, or what it had before. */
public final class FullScreenHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view) {
            Shell shell = view.getSite().getShell();
            boolean full = !shell.getFullScreen();
            IWorkbenchPage page = view.getSite().getPage();
            IWorkbenchPartReference part = page.getReference(view);
            if (full != (page.getPartState(part) == IWorkbenchPage.STATE_MAXIMIZED)) {
                page.toggleZoom(part);
            }
            shell.setFullScreen(full);
        }
        return null;
    }
}
