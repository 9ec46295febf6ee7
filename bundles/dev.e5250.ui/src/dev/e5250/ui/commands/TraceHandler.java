package dev.e5250.ui.commands;

import java.time.LocalDateTime;
import java.util.Map;

import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.TraceTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Begins to write a trace of the active view's connection, or ends the one that is being written. */
public final class TraceHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view) {
            if (view.isTracing()) {
                view.stopTrace();
            } else {
                TraceQuestion.file(event, () -> dialog(view)).ifPresent(view::startTrace);
            }
        }
        return null;
    }

    private static FileDialog dialog(TerminalView view) {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Trace_shell);
        dialog.setFileName(TraceTexts.fileName(view.connection().destination().name(), LocalDateTime.now()));
        dialog.setOverwrite(true);
        return dialog;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(ViewToggle.isOn(element, TerminalView::isTracing));
    }
}
