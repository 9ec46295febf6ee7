package dev.e5250.rcp;

import dev.e5250.session.ReconnectPolicy;
import dev.e5250.ui.Destination;
import dev.e5250.ui.TerminalView;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** What the program does once its window is open. Used by the UI thread. */
final class StartUp {
    private final StartArguments arguments;
    private boolean failed;

    StartUp(StartArguments arguments) {
        this.arguments = arguments;
    }

    /** Connects as the arguments say, and takes the picture they ask for. */
    void connect(IWorkbenchPage page) throws PartInitException {
        TerminalView view = (TerminalView) page.showView(TerminalView.ID);
        view.connect(destination());
        arguments.screenshot().ifPresent(file -> new ScreenshotRun(view, file, this::end).start());
    }

    private Destination destination() {
        // as the connect dialog does unless told not to
        return arguments.replay().map(Destination::replay)
                .or(() -> arguments.host().map(host -> host.withReconnect(ReconnectPolicy.STANDARD)).map(Destination::of))
                .orElseGet(Destination::demo);
    }

    /** Whether the picture that was asked for could not be taken. */
    boolean hasFailed() {
        return failed;
    }

    private void end(boolean success) {
        failed = !success;
    }
}
