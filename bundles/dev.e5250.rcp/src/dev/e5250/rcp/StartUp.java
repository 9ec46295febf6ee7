package dev.e5250.rcp;

import java.util.Optional;

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

    /**
     * Connects as the arguments say, and takes the picture they ask for. Without any, what was open the last time is open
     * again, or a page shows how to begin.
     */
    void connect(IWorkbenchPage page) throws PartInitException {
        TerminalView first = (TerminalView) page.showView(TerminalView.ID);
        Optional<Destination> asked = destination();
        TerminalView view = asked.isPresent() && first.isLive() ? TerminalView.free(page) : first;
        asked.ifPresent(view::connect);
        arguments.screenshot().ifPresent(file -> new ScreenshotRun(view, file, this::end).start());
    }

    private Optional<Destination> destination() {
        // as the connect dialog does unless told not to
        return arguments.replay().map(Destination::replay)
                .or(() -> arguments.host().map(host -> host.withReconnect(ReconnectPolicy.STANDARD)).map(Destination::of))
                .or(() -> arguments.demo() ? Optional.of(Destination.demo()) : Optional.empty());
    }

    /** Whether the picture that was asked for could not be taken. */
    boolean hasFailed() {
        return failed;
    }

    private void end(boolean success) {
        failed = !success;
    }
}
