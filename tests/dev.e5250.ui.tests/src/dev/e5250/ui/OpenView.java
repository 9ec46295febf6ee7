package dev.e5250.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Ui;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** A terminal view in the workbench of the test, with the focus. */
public final class OpenView implements AutoCloseable {
    private final TerminalView view;

    public OpenView() {
        view = Ui.call(() -> {
            page().getWorkbenchWindow().getShell().forceActive();
            return (TerminalView) show(TerminalView.ID);
        });
        Ui.idle();
    }

    /** One that something else has opened. */
    public OpenView(TerminalView view) {
        this.view = view;
    }

    /** Shows any view; by the UI thread. */
    public static IViewPart show(String id) {
        try {
            return page().showView(id);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public TerminalView view() {
        return view;
    }

    /** Runs a command as a menu does. */
    public void run(String command) {
        Ui.run(() -> {
            try {
                view.getSite().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Runs a command with a file as its parameter, so that it asks for none. */
    public void run(String command, Path file) {
        Ui.run(() -> {
            try {
                view.getSite().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(
                                view.getSite().getService(ICommandService.class).getCommand(command),
                                Map.of(CommandIds.FILE, file.toString())),
                        null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Connects it to a port of this machine. */
    void connect(int port) {
        connect(SessionSettings.to("127.0.0.1", port));
    }

    void connect(SessionSettings settings) {
        Ui.run(() -> view.connect(Destination.of(settings)));
    }

    /** Waits until the screen shows a text. */
    public void untilShown(String text) {
        Ui.until(() -> text + " on the screen, but there is:\n" + screen(), () -> screen().contains(text));
    }

    public void untilState(SessionState state) {
        Ui.until(() -> state + ", but it is " + view.connection().state(), () -> view.connection().state() == state);
    }

    public void untilOver() {
        Ui.until("connection over", () -> view.isOver() && !view.closeText().isEmpty());
    }

    public String screen() {
        return Ui.call(() -> {
            ScreenSnapshot shown = view.terminal().snapshot();
            return shown == null ? "" : shown.text();
        });
    }

    public boolean isEnabled(String command) {
        return Ui.call(() -> view.getSite().getService(ICommandService.class).getCommand(command).isEnabled());
    }

    public String noticeText() {
        return Ui.call(view::noticeText);
    }

    String title() {
        return Ui.call(view::getPartName);
    }

    public String closeText() {
        return Ui.call(view::closeText);
    }

    public String statusText() {
        return Ui.call(view::statusText);
    }

    /** The links that can be seen. */
    List<String> links() {
        return Ui.call(() -> visible(Link.class).map(Link::getText).toList());
    }

    /** Selects a button that can be seen. */
    public void pushButton(String text) {
        Ui.run(() -> visible(Button.class).filter(button -> button.getText().equals(text)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    private <T extends Control> Stream<T> visible(Class<T> type) {
        return controls(view.terminal().getParent().getParent()).filter(type::isInstance).map(type::cast)
                .filter(Control::isVisible);
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }

    @Override
    public void close() {
        Ui.run(() -> page().hideView(view));
        Ui.idle();
    }
}
