package dev.e5250.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.e5250.session.SessionState;
import dev.e5250.telnet.TlsFailure;
import dev.e5250.terminal.Terminal;
import dev.e5250.terminal.TerminalCommand;
import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import dev.e5250.ui.trust.CertificateDialog;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;

/**
 * A view with one connection at a time; there can be any number of such views. All methods must be called by the UI
 * thread, and none of them waits.
 */
public final class TerminalView extends ViewPart {
    public static final String ID = "dev.e5250.ui.terminal";

    private final StackLayout stack = new StackLayout();
    private Composite container;
    private WelcomePage welcome;
    private SessionPage page;
    private Connection connection;
    private Shown shown;
    private final List<Runnable> changeListeners = new ArrayList<>();
    /** What this view showed when the program ended, until it shows that again. */
    private Optional<Destination> before = Optional.empty();

    /** What title and commands go by: they are not touched for each screen that comes. */
    private record Shown(Connection connection, SessionState state, boolean tracing, boolean macro) {
    }

    /** A view to connect: the active one or another that is not connected, else a new one. */
    public static TerminalView free(IWorkbenchPage page) throws PartInitException {
        if (page.getActivePart() instanceof TerminalView active && !active.isLive()) {
            return active;
        }
        int next = 1;
        for (IViewReference reference : page.getViewReferences()) {
            if (!ID.equals(reference.getId())) {
                continue;
            }
            if (reference.getView(true) instanceof TerminalView view && !view.isLive()) {
                page.activate(view);
                return view;
            }
            next++;
        }
        while (page.findViewReference(ID, String.valueOf(next)) != null) {
            next++;
        }
        return (TerminalView) page.showView(ID, next == 1 ? null : String.valueOf(next), IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** The views of a page that there are: one that was restored in a hidden tab is made when it is shown. */
    public static Stream<TerminalView> made(IWorkbenchPage page) {
        return Arrays.stream(page.getViewReferences()).filter(reference -> ID.equals(reference.getId()))
                .map(reference -> reference.getView(false)).filter(TerminalView.class::isInstance)
                .map(TerminalView.class::cast);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (Appearances.store().getBoolean(PreferenceNames.REOPEN)) {
            before = SessionMemento.load(memento);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        // a view that its user closes and opens again begins anew
        if (isLive() && getSite().getWorkbenchWindow().getWorkbench().isClosing()) {
            SessionMemento.save(connection.destination(), memento);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        container = new Composite(parent, SWT.NONE);
        container.setLayout(stack);
        HelpContext.TERMINAL.on(container);
        welcome = new WelcomePage(container, () -> run(CommandIds.CONNECT), () -> run(CommandIds.DEMO),
                HelpContext::openFirstSession);
        page = new SessionPage(container, this::run, this::reconnect, this::lookAtCertificate,
                () -> connection.forgetNotice());
        new HostKeys(page.terminal(), getSite());
        getSite().setSelectionProvider(new SelectionProvider());
        global(ActionFactory.COPY, TerminalCommand.COPY);
        global(ActionFactory.PASTE, TerminalCommand.PASTE);
        global(ActionFactory.SELECT_ALL, TerminalCommand.SELECT_ALL);
        global(ActionFactory.FIND, TerminalCommand.FIND);
        stack.topControl = welcome;
        before.ifPresent(this::connect);
    }

    /** Lets the Edit menu of the workbench, and its keys when they are on, do it in the terminal. */
    private void global(ActionFactory action, TerminalCommand command) {
        getViewSite().getActionBars().setGlobalActionHandler(action.getId(), new Action() {
            @Override
            public void run() {
                page.terminal().run(command);
            }
        });
    }

    /** Connects to a system; a connection that is still there is closed first. */
    public void connect(Destination destination) {
        boolean focused = getSite().getPage().getActivePart() == this;
        if (connection != null) {
            connection.dispose();
        }
        page.terminal().forgetHistory();
        connection = new Connection(destination, page.terminal(), this::connectionChanged);
        stack.topControl = page;
        container.layout();
        connectionChanged();
        getSite().getSelectionProvider().setSelection(new StructuredSelection(connection));
        connection.open();
        if (focused) {
            setFocus();
        }
    }

    /** Closes the connection; the last screen stays. Does nothing when there is none. */
    public void disconnect() {
        if (connection != null) {
            connection.close();
        }
    }

    /** Connects again to the system of the last connection. Does nothing when there was none. */
    public void reconnect() {
        if (connection != null) {
            connect(connection.destination());
        }
    }

    /** Lets the user accept the certificate for which the last connection failed. Does nothing when there is none. */
    public void lookAtCertificate() {
        if (connection == null || connection.refusedCertificate().isEmpty()) {
            return;
        }
        TlsFailure failure = connection.refusedCertificate().get();
        Destination destination = connection.destination();
        int answer = new CertificateDialog(getSite().getShell(), destination.address(), failure).open();
        if (answer == CertificateDialog.ONCE || answer == CertificateDialog.ALWAYS) {
            connect(destination.accepting(failure.certificate().get(), answer == CertificateDialog.ALWAYS));
        }
    }

    /** Writes all that the connection sends and receives to a file, from now on. Does nothing when there is none. */
    public void startTrace(Path file) {
        if (isLive()) {
            connection.startTrace(file);
        }
    }

    /** Ends the trace, if there is one; what was traced is still written. */
    public void stopTrace() {
        if (connection != null) {
            connection.stopTrace();
        }
    }

    /** Has a script typed into the session, once that is open. Does nothing when there is none, or while another runs. */
    public void runMacro(Path file) {
        if (isLive()) {
            connection.runMacro(file);
        }
    }

    /** Stops the script that is being typed, if there is one. */
    public void stopMacro() {
        if (connection != null) {
            connection.stopMacro();
        }
    }

    /** Whether a script is being typed, or waits for the session to open. */
    public boolean isMacroRunning() {
        return connection != null && connection.isMacroRunning();
    }

    /** Shows the keys that a PC keyboard does not have, or takes them away. */
    public void toggleKeyPad() {
        page.toggleKeyPad();
    }

    /** Whether what the connection sends and receives is being written to a file. */
    public boolean isTracing() {
        return connection != null && connection.tracing().isPresent();
    }

    /** Whether there is a connection, or one is being made. */
    public boolean isLive() {
        return connection != null && connection.state() != SessionState.CLOSED;
    }

    /** Whether there was a connection, and it is over. */
    public boolean isOver() {
        return connection != null && connection.state() == SessionState.CLOSED;
    }

    /** The current or last connection; null before the first. */
    public Connection connection() {
        return connection;
    }

    /** Told whenever there may be something new to know of the connection: at most once for each screen that is painted. */
    public void addChangeListener(Runnable listener) {
        changeListeners.add(listener);
    }

    public void removeChangeListener(Runnable listener) {
        changeListeners.remove(listener);
    }

    /** The widget that shows the screen. */
    public Terminal terminal() {
        return page.terminal();
    }

    /** Why the connection is over, in the words the view shows; empty while it is not. */
    public String closeText() {
        return page.reason();
    }

    /** What the user has to know of a trace or a macro, in the words the view shows; empty when there is nothing to say. */
    public String noticeText() {
        return page.notice();
    }

    /** What the status line says. */
    public String statusText() {
        return page.statusText();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
        refreshToggles();
    }

    @Override
    public void dispose() {
        if (connection != null) {
            connection.dispose();
        }
        super.dispose();
    }

    private void connectionChanged() {
        if (container.isDisposed()) {
            return;
        }
        page.show(connection);
        changeListeners.forEach(Runnable::run);
        Shown now = new Shown(connection, connection.state(), isTracing(), isMacroRunning());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setPartName(title(connection));
        setTitleToolTip(NLS.bind(Messages.View_tip, StatusTexts.connection(connection.state(),
                connection.destination().name()), connection.destination().address()));
        IEvaluationService expressions = getSite().getService(IEvaluationService.class);
        expressions.requestEvaluation(ViewStateTester.LIVE);
        expressions.requestEvaluation(ViewStateTester.OVER);
        refreshToggles();
    }

    /** The commands are checked or not for each view by itself. */
    private void refreshToggles() {
        ICommandService commands = getSite().getService(ICommandService.class);
        commands.refreshElements(CommandIds.TRACE, null);
        commands.refreshElements(CommandIds.MACRO, null);
    }

    private static String title(Connection connection) {
        String system = connection.destination().name();
        return switch (connection.state()) {
        case ACTIVE -> system;
        case CLOSED -> NLS.bind(Messages.View_disconnected, system);
        default -> NLS.bind(Messages.View_connecting, system);
        };
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("Cannot run " + command, e);
        }
    }
}
