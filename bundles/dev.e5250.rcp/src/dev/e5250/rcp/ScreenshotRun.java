package dev.e5250.rcp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.SessionState;
import dev.e5250.ui.TerminalView;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Waits until the host's first screen is painted, writes the screen's text to the standard output and a picture of the
 * window to a file, and ends the program; or says on the standard error why not. UI thread only.
 */
final class ScreenshotRun {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** How long a screen is waited for to take input, once there is something on it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TerminalView view;
    private final Path file;
    private final Consumer<Boolean> outcome;
    private final Display display;
    private final Listener painted = this::painted;
    private boolean waitsForInput;
    private boolean ended;

    /** @param outcome told at the end whether it worked */
    ScreenshotRun(TerminalView view, Path file, Consumer<Boolean> outcome) {
        this.view = view;
        this.file = file;
        this.outcome = outcome;
        display = view.terminal().getDisplay();
    }

    void start() {
        view.terminal().addListener(SWT.Paint, painted);
        // the title follows the state of the connection
        view.addPropertyListener((part, property) -> display.asyncExec(this::checkConnection));
        display.timerExec((int) LIMIT.toMillis(), () -> fail(Messages.Screenshot_timeout));
    }

    private void painted(Event event) {
        ScreenSnapshot screen = view.terminal().snapshot();
        if (view.connection() == null || view.connection().state() != SessionState.ACTIVE || screen == null || screen.text().isBlank()) {
            return;
        }
        if (screen.keyboard() == KeyboardState.UNLOCKED) {
            takeWhenIdle();
        } else if (!waitsForInput) {
            waitsForInput = true;
            display.timerExec((int) PATIENCE.toMillis(), this::take);
        }
    }

    /** The rest of the window may still have to be painted. */
    private void takeWhenIdle() {
        view.terminal().removeListener(SWT.Paint, painted);
        display.asyncExec(() -> display.asyncExec(this::take));
    }

    private void checkConnection() {
        if (view.isOver()) {
            fail(view.closeText());
        }
    }

    private void take() {
        if (ended) {
            return;
        }
        String text = view.terminal().snapshot().text();
        ImageData picture = WindowPicture.of(view.getSite().getShell());
        Thread.ofVirtual().start(() -> {
            // before the picture, which takes a while to write: who measures a start reads this
            System.out.println(text);
            try {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { picture };
                loader.save(file.toString(), SWT.IMAGE_PNG);
                display.asyncExec(() -> end(true));
            } catch (SWTException e) {
                display.asyncExec(() -> fail(NLS.bind(Messages.Screenshot_notWritten, file, e.getMessage())));
            }
        });
    }

    private void fail(String reason) {
        if (!ended) {
            System.err.println(reason);
            end(false);
        }
    }

    private void end(boolean success) {
        if (!ended) {
            ended = true;
            outcome.accept(success);
            view.getSite().getWorkbenchWindow().getWorkbench().close();
        }
    }
}
