package dev.e5250.ui.connections;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens the connections that are to be open from the start. */
public final class OpenAtStart implements IStartup {
    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(OpenAtStart::open);
    }

    private static void open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        if (window != null && window.getActivePage() != null) {
            openIn(window);
        }
    }

    /** Those of them that no view shows yet. */
    static void openIn(IWorkbenchWindow window) {
        ConnectionStore.INSTANCE.tree().connections().filter(SavedConnection::atStart)
                .filter(connection -> Sessions.view(window.getActivePage(), connection.id()).isEmpty())
                .forEach(connection -> Sessions.open(window.getActivePage(), connection));
    }
}
