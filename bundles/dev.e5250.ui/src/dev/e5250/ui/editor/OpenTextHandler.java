package dev.e5250.ui.editor;

import dev.e5250.terminal.ScreenExport;
import dev.e5250.ui.CommandIds;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.export.Export;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the text of the active terminal's screen, or of all that can be looked back at, in the text editor of the IDE. */
public final class OpenTextHandler extends AbstractHandler {
    /** What an IDE has, and the product does not. */
    public static final String EDITOR = "org.eclipse.ui.DefaultTextEditor";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view && view.terminal().snapshot() != null) {
            boolean history = Boolean.parseBoolean(event.getParameter(CommandIds.HISTORY));
            String text = ScreenExport.text(Export.screens(view.terminal(), history));
            try {
                view.getSite().getPage().openEditor(
                        new ScreenText(NLS.bind(Messages.Opened_name, view.getPartName()), text), EDITOR);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(new Status(IStatus.ERROR, UiPlugin.ID, Messages.Opened_failed, e),
                        StatusManager.SHOW | StatusManager.LOG);
            }
        }
        return null;
    }
}
