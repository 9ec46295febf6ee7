package dev.e5250.ui;

import java.util.ArrayList;
import java.util.List;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A terminal view in the workbench of the test, with the focus. */
final class OpenView implements AutoCloseable {
    private final TerminalView view;

    OpenView() {
        view = Ui.call(() -> {
            try {
                page().getWorkbenchWindow().getShell().forceActive();
                return (TerminalView) page().showView(TerminalView.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.idle();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    TerminalView view() {
        return view;
    }

    /** Runs a command as a menu does. */
    void run(String command) {
        Ui.run(() -> {
            try {
                view.getSite().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits until the screen shows a text. */
    void untilShown(String text) {
        Ui.until(() -> text + " on the screen, but there is:\n" + screen(), () -> screen().contains(text));
    }

    void untilOver() {
        Ui.until("connection over", () -> view.isOver() && !view.closeText().isEmpty());
    }

    String screen() {
        return Ui.call(() -> {
            ScreenSnapshot shown = view.terminal().snapshot();
            return shown == null ? "" : shown.text();
        });
    }

    String title() {
        return Ui.call(view::getPartName);
    }

    String closeText() {
        return Ui.call(view::closeText);
    }

    String statusText() {
        return Ui.call(view::statusText);
    }

    /** The links that can be seen. */
    List<String> links() {
        return Ui.call(() -> {
            List<String> texts = new ArrayList<>();
            collectLinks(view.terminal().getParent().getParent(), texts);
            return texts;
        });
    }

    private static void collectLinks(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Link link && link.isVisible()) {
                texts.add(link.getText());
            } else if (child instanceof Composite composite) {
                collectLinks(composite, texts);
            }
        }
    }

    @Override
    public void close() {
        Ui.run(() -> page().hideView(view));
        Ui.idle();
    }
}
