package dev.e5250.ui.commands;

import java.nio.file.Path;
import java.util.Map;

import dev.e5250.ui.CommandIds;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Has a script typed into the active view's session, or stops the one that is being typed. */
public final class MacroHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view) {
            if (view.isMacroRunning()) {
                view.stopMacro();
            } else {
                String given = event.getParameter(CommandIds.FILE);
                String file = given == null ? dialog(view).open() : given;
                if (file != null) {
                    view.runMacro(Path.of(file));
                }
            }
        }
        return null;
    }

    private static FileDialog dialog(TerminalView view) {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.Macro_shell);
        return dialog;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(ViewToggle.isOn(element, TerminalView::isMacroRunning));
    }
}
