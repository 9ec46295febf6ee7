package dev.e5250.ui.commands;

import java.nio.file.Path;

import dev.e5250.ui.CommandIds;
import dev.e5250.ui.Messages;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.export.Export;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the screen of the active terminal, or all that can be looked back at, to a file of the user's choice. */
public final class ExportHandler extends AbstractHandler {
    private static final String[] EXTENSIONS = {"*.png", "*.html", "*.pdf", "*.txt"};

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view && view.terminal().snapshot() != null) {
            String given = event.getParameter(CommandIds.FILE);
            String file = given == null ? ask(view) : given;
            if (file != null) {
                boolean history = Boolean.parseBoolean(event.getParameter(CommandIds.HISTORY));
                Export.write(view.terminal(), view.getPartName(), Path.of(file), history);
            }
        }
        return null;
    }

    private static String ask(TerminalView view) {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_shell);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] {Messages.Export_png, Messages.Export_html, Messages.Export_pdf,
                Messages.Export_text});
        dialog.setOverwrite(true);
        return dialog.open();
    }
}
