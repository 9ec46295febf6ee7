package dev.e5250.rcp;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The terminal as a program of its own. */
public final class Application implements IApplication {
    private static final Integer FAILED = 1;

    @Override
    public Object start(IApplicationContext context) {
        String[] given = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartArguments arguments;
        try {
            arguments = StartArguments.parse(given);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
        Workspace.choose();
        Display display = PlatformUI.createDisplay();
        try {
            StartUp startUp = new StartUp(arguments);
            int code = PlatformUI.createAndRunWorkbench(display, new ApplicationWorkbenchAdvisor(startUp));
            if (code == PlatformUI.RETURN_RESTART) {
                return EXIT_RESTART;
            }
            return startUp.hasFailed() ? FAILED : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
