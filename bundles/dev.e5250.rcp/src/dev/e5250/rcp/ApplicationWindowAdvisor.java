package dev.e5250.rcp;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window with a menu and terminals, and nothing of an IDE. */
final class ApplicationWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 720;

    private final StartUp startUp;

    ApplicationWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartUp startUp) {
        super(configurer);
        this.startUp = startUp;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle(Messages.Window_title);
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowOpen() {
        try {
            startUp.connect(getWindowConfigurer().getWindow().getActivePage());
        } catch (PartInitException e) {
            ILog.get().error("No terminal view", e);
        }
    }
}
