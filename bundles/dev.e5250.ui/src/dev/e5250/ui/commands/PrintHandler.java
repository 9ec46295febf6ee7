package dev.e5250.ui.commands;

import dev.e5250.ui.CommandIds;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.export.Export;
import dev.e5250.ui.export.PrintJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.handlers.HandlerUtil;

/** Prints the screen of the active terminal, or all that can be looked back at, on a printer of the user's choice. */
public final class PrintHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof TerminalView view && view.terminal().snapshot() != null) {
            PrinterData wanted = new PrinterData();
            wanted.orientation = PrinterData.LANDSCAPE;
            PrintDialog dialog = new PrintDialog(view.getSite().getShell());
            dialog.setPrinterData(wanted);
            PrinterData chosen = dialog.open();
            if (chosen != null) {
                boolean history = Boolean.parseBoolean(event.getParameter(CommandIds.HISTORY));
                new PrintJob(chosen, view.getPartName(), Export.screens(view.terminal(), history),
                        view.terminal().appearance()).schedule();
            }
        }
        return null;
    }
}
