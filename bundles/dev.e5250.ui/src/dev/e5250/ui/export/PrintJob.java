package dev.e5250.ui.export;

import java.util.List;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.terminal.Appearance;
import dev.e5250.terminal.ScreenExport;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints screens, each on a page of its own, in dark colours on the white of the paper. Touches the UI thread nowhere. */
public final class PrintJob extends Job {
    private final PrinterData printing;
    private final String title;
    private final List<ScreenSnapshot> screens;
    private final Appearance appearance;

    /** @param title what the printer's queue shows */
    public PrintJob(PrinterData printing, String title, List<ScreenSnapshot> screens, Appearance appearance) {
        super(NLS.bind(Messages.Print_job, title));
        this.printing = printing;
        this.title = title;
        this.screens = screens;
        this.appearance = appearance.with(ScreenExport.PAPER).withBlinking(false);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Printer printer;
        try {
            printer = new Printer(printing);
        } catch (SWTError e) {
            return failed(e);
        }
        try {
            if (!printer.startJob(title)) {
                return failed(null);
            }
            monitor.beginTask(getName(), screens.size());
            for (ScreenSnapshot screen : screens) {
                if (monitor.isCanceled()) {
                    printer.cancelJob();
                    return Status.CANCEL_STATUS;
                }
                if (!printer.startPage()) {
                    printer.cancelJob();
                    return failed(null);
                }
                GC gc = new GC(printer);
                ScreenExport.paint(gc, printer.getClientArea(), screen, appearance);
                gc.dispose();
                printer.endPage();
                monitor.worked(1);
            }
            printer.endJob();
            return Status.OK_STATUS;
        } finally {
            printer.dispose();
        }
    }

    private IStatus failed(Throwable cause) {
        return new Status(IStatus.ERROR, UiPlugin.ID, NLS.bind(Messages.Print_failed, printing.name), cause);
    }
}
