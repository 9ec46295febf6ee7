package dev.e5250.swtbot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.TerminalView;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * What the journeys begin and end with. Of one that fails, the folder that the property {@code e5250.evidence} names has
 * a picture of the screen and the traces of the sessions.
 */
@UiTest
abstract class Journey {
    /** Before anything is closed that the picture is to show. */
    @RegisterExtension
    final TestExecutionExceptionHandler pictures = (context, failure) -> failed(failure);

    private Path evidence;
    private E5250Bot bot;
    private boolean failed;

    @BeforeEach
    void begin(TestInfo test) throws IOException {
        Path folder = Path.of(System.getProperty("e5250.evidence"));
        Files.createDirectories(folder);
        evidence = folder.resolve(test.getTestClass().orElseThrow().getSimpleName() + "."
                + test.getTestMethod().orElseThrow().getName());
        bot = new E5250Bot(evidence);
        bot.activate();
    }

    private void failed(Throwable failure) throws Throwable {
        failed = true;
        bot.captureScreenshot(evidence + ".png");
        throw failure;
    }

    @AfterEach
    void end() throws IOException {
        Ui.run(() -> {
            Shell window = E5250Bot.page().getWorkbenchWindow().getShell();
            for (Shell shell : Display.getCurrent().getShells()) {
                // a dialog takes those along that it opened
                if (shell != window && !shell.isDisposed() && shell.isVisible()) {
                    shell.close();
                }
            }
            for (IViewReference reference : E5250Bot.page().getViewReferences()) {
                if (reference.getView(false) instanceof TerminalView view) {
                    view.disconnect();
                }
                if (reference.getId().startsWith("dev.e5250.")) {
                    E5250Bot.page().hideView(reference);
                }
            }
        });
        if (!failed) {
            for (Path trace : bot.traces()) {
                Files.deleteIfExists(trace);
            }
        }
    }

    /** One that nobody listens at; until somebody else does. */
    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    E5250Bot bot() {
        return bot;
    }
}
