package dev.e5250.rcp;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench that begins with the one perspective there is. */
final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {
    /** Milliseconds that the event loop sleeps at most while nothing happens. */
    private static final int LONGEST_SLEEP = 1000;
    private static final Runnable NOTHING = () -> { /* there to be waited for */ };

    private final StartUp startUp;

    ApplicationWorkbenchAdvisor(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ApplicationWindowAdvisor(configurer, startUp);
    }

    /**
     * Without a timer to wait for, SWT on GTK waits for 50 ms and looks again, in case a wake-up was missed
     * (Display.sleep): 20 times a second for nothing. With one it sleeps until there is something, or the timer ends.
     */
    @Override
    public void eventLoopIdle(Display display) {
        display.timerExec(LONGEST_SLEEP, NOTHING);
        super.eventLoopIdle(display);
    }
}
