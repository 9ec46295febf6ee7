package dev.e5250.swtbot;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.ui.Connection;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Does what a user does. Where product and IDE have different ways to the same, this knows both. */
final class E5250Bot extends SWTWorkbenchBot {
    private static final String PRODUCT = "dev.e5250.rcp.product";

    private final Path evidence;
    private final Map<Connection, Path> traces = new LinkedHashMap<>();

    /** @param evidence what the traces of the sessions are called, a number and the ending apart */
    E5250Bot(Path evidence) {
        this.evidence = evidence;
    }

    static boolean isProduct() {
        return Platform.getProduct() != null && PRODUCT.equals(Platform.getProduct().getId());
    }

    /** What is in the window of the workbench, whatever window the system takes for the active one. */
    SWTBot window() {
        return shell().bot();
    }

    private SWTBotRootMenu menuBar() {
        return shell().menu();
    }

    @Override
    public SWTBotShell shell() {
        return new SWTBotShell(Ui.call(() -> page().getWorkbenchWindow().getShell()));
    }

    /** Opens a view for a terminal; the product begins with one. */
    E5250Bot openTerminal() {
        if (!isProduct()) {
            showView("5250 Terminal");
        }
        return this;
    }

    /** Opens the view with the connections that are kept. */
    SWTBotView openConnections() {
        if (isProduct()) {
            session("Connections");
        } else {
            showView("IBM i Connections");
        }
        return viewByPartName("IBM i Connections");
    }

    private void showView(String name) {
        menuBar().menu("Window").menu("Show View").menu("Other...").click();
        SWTBotShell dialog = dialog("Show View");
        dialog.bot().tree().expandNode("IBM i").select(name);
        leave(dialog, "Open");
    }

    /** Opens the wizard for a connection that is kept, and fills its first page. */
    SWTBotShell newConnection(String name, String host, int port) {
        session("New Connection\u2026");
        SWTBotShell wizard = dialog("New Connection");
        wizard.bot().textWithLabel("Name:").setText(name);
        wizard.bot().textWithLabel("Host:").setText(host);
        wizard.bot().textWithLabel("Port:").setText(String.valueOf(port));
        return wizard;
    }

    /** Waits for a dialog to be there, and gives it the keys. */
    SWTBotShell dialog(String title) {
        return shell(title).activate();
    }

    /** Leaves a dialog with a button. A display without a window manager does not go back to the window by itself. */
    void leave(SWTBotShell dialog, String button) {
        dialog.bot().button(button).click();
        waitUntil(Conditions.shellCloses(dialog));
        activate();
    }

    /**
     * Asks for help where the focus is in a dialog, and puts it away with Esc. In the product it is a window of its own,
     * and on F1. An IDE shows it beside the dialog, with which it goes; its key is the one GTK has for help, Ctrl+F1.
     *
     * @param title what the help begins with
     */
    void askForHelp(SWTBotShell dialog, String title) {
        Ui.until(() -> "the keys in " + dialog, dialog::isActive);
        Hands.press(isProduct() ? SWT.NONE : SWT.CTRL, SWT.F1);
        SWTBotShell help = isProduct() ? dialog("Help") : dialog;
        if (isProduct()) {
            StyledText page = help.bot().styledText().widget;
            Ui.until(() -> title + ", but there is: " + page.getText(),
                    () -> page.getText().startsWith(title + page.getLineDelimiter()));
        } else {
            help.bot().label(title);
        }
        Hands.press(SWT.NONE, SWT.ESC);
        waitUntil(Conditions.shellCloses(help));
    }

    /** Makes the workbench's window the active one, with the focus where it was; SWTBot would put it into the window. */
    void activate() {
        Ui.run(() -> page().getWorkbenchWindow().getShell().forceActive());
    }

    /** Clicks a command of the active terminal: in the product in the main menu, in an IDE in the menu of the view. */
    E5250Bot session(String command) {
        sessionMenu(command).click();
        return this;
    }

    SWTBotMenu sessionMenu(String command) {
        return isProduct() ? menuBar().menu("Session").menu(command) : activeView().viewMenu(command);
    }

    /** Connects the active terminal, or a new one when it is connected, to the demo system. */
    SWTBotTerminal demo() {
        session("Connect to the Demo System");
        return terminal().shouldShow("Sign On", 1);
    }

    /** A terminal at the main menu of the demo system. */
    SWTBotTerminal signedOn() {
        SWTBotTerminal terminal = openTerminal().demo();
        terminal.type("DEMO").press(Keystrokes.TAB).type("DEMO").press(Keystrokes.CR);
        return terminal.shouldShow("e5250 Demo Main Menu", 1);
    }

    /** The terminal of the view that is active, with whose session a trace is written from now on. */
    SWTBotTerminal terminal() {
        TerminalView view = connected();
        Ui.run(() -> trace(view));
        return new SWTBotTerminal(Ui.call(view::terminal));
    }

    /** Waits until the view that is active is a terminal that has, or had, a connection. */
    private TerminalView connected() {
        Ui.until("an active terminal with a connection", () -> active() != null && active().connection() != null);
        return Ui.call(this::active);
    }

    /** The terminal view that is active, or null. */
    TerminalView active() {
        return page().getActivePart() instanceof TerminalView view ? view : null;
    }

    /** Waits until the line below the screen says something. */
    E5250Bot shouldSay(String text) {
        TerminalView view = Ui.call(this::active);
        Ui.until(() -> text + ", but there is: " + view.statusText(), () -> view.statusText().contains(text));
        return this;
    }

    /** Waits until the line below the screen does not say something any more. */
    E5250Bot shouldNotSay(String text) {
        TerminalView view = Ui.call(this::active);
        Ui.until(() -> "not " + text + ", but there is: " + view.statusText(), () -> !view.statusText().contains(text));
        return this;
    }

    /** Waits until the connection is over and the view says why. */
    E5250Bot shouldBeOver(String reason) {
        TerminalView view = connected();
        Ui.until(() -> reason + ", but there is: " + view.closeText(), () -> view.closeText().contains(reason));
        return this;
    }

    private void trace(TerminalView view) {
        if (view.isLive()) {
            traces.computeIfAbsent(view.connection(), connection -> {
                Path file = evidence.resolveSibling(evidence.getFileName() + "-" + (traces.size() + 1) + ".jsonl");
                view.startTrace(file);
                return file;
            });
        }
    }

    /** The traces that were written so far. */
    Iterable<Path> traces() {
        return traces.values();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
