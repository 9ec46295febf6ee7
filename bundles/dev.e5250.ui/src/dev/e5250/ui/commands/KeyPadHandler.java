package dev.e5250.ui.commands;

import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the key pad of the active terminal, or takes it away. */
public final class KeyPadHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view) {
            view.toggleKeyPad();
        }
        return null;
    }
}
