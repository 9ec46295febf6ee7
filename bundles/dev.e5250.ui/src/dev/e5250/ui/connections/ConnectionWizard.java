package dev.e5250.ui.connections;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.e5250.session.Session;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Passwords;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a connection, or changes one: a page for each topic, the first of which is enough for most. */
final class ConnectionWizard extends Wizard {
    private final IWorkbenchPage workbench;
    private final String folder;
    /** What is changed; null for a new one. */
    private final SavedConnection changed;
    private final ConnectForm initial;
    private final SystemPage system;
    private final TerminalPage terminal = new TerminalPage(this);
    private final SignOnPage signOn = new SignOnPage(this);
    private final ProxyPage proxy = new ProxyPage(this);
    private final MacroPage macro;
    private final StartPage start;
    /** Whether there are controls to look at. */
    private boolean complete;

    /** @param folder id of the folder for the new connection, or {@link ConnectionTree#TOP} */
    static ConnectionWizard forNew(IWorkbenchPage workbench, String folder) {
        return new ConnectionWizard(workbench, folder, null);
    }

    static ConnectionWizard toChange(IWorkbenchPage workbench, SavedConnection connection) {
        return new ConnectionWizard(workbench, ConnectionTree.TOP, connection);
    }

    private ConnectionWizard(IWorkbenchPage workbench, String folder, SavedConnection changed) {
        this.workbench = workbench;
        this.folder = folder;
        this.changed = changed;
        initial = isNew() ? ConnectForm.empty() : changed.form();
        system = new SystemPage(this, isNew() ? "" : changed.name());
        macro = new MacroPage(this, isNew() ? "" : changed.macro());
        start = new StartPage(this, !isNew() && changed.atStart());
        setWindowTitle(isNew() ? Messages.Wizard_newShell : Messages.Wizard_changeShell);
    }

    @Override
    public void addPages() {
        List.of(system, terminal, signOn, proxy, macro, start).forEach(this::addPage);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        complete = true;
        validate();
    }

    /** What the fields begin with. */
    ConnectForm initial() {
        return initial;
    }

    boolean isNew() {
        return changed == null;
    }

    /** Whether there are passwords of it in the secure storage. */
    boolean keepsPasswords() {
        return !isNew() && changed.keepsPasswords();
    }

    /** What stands in the fields now. */
    ConnectForm form() {
        return complete ? start.with(proxy.with(signOn.with(terminal.with(system.with(initial))))) : initial;
    }

    /** Looks at the fields of all pages: what is right on one may depend on another. */
    void validate() {
        if (complete) {
            List.of(system, terminal, signOn, proxy, macro, start).forEach(ConnectionPage::validate);
        }
    }

    private SavedConnection connection() {
        SavedConnection made = isNew() ? SavedConnection.named(system.name(), form(), start.isAtStart()) : changed;
        return new SavedConnection(made.id(), system.name(), form(), start.isAtStart(), signOn.isStored(),
                macro.file());
    }

    @Override
    public boolean performFinish() {
        SavedConnection made = connection();
        CompletableFuture<Void> stored = made.keepsPasswords() ? Secrets.INSTANCE.store(made.id(), typed())
                : keepsPasswords() ? Secrets.INSTANCE.remove(List.of(made.id())) : CompletableFuture.completedFuture(null);
        ConnectionStore.INSTANCE.change(tree -> isNew() ? tree.add(made, folder, ConnectionTree.LAST) : tree.replace(made));
        Display display = getShell().getDisplay();
        boolean now = start.isNow();
        stored.whenComplete((nothing, failure) -> display.asyncExec(() -> {
            if (failure != null) {
                StatusManager.getManager().handle(new Status(IStatus.ERROR, UiPlugin.ID,
                        NLS.bind(Messages.Wizard_notStored, made.name()), failure), StatusManager.SHOW | StatusManager.LOG);
            }
            if (now) {
                Sessions.open(workbench, made);
            }
        }));
        return true;
    }

    private Passwords typed() {
        return new Passwords(signOn.password(), proxy.password());
    }

    /** Shows step by step whether the system can be reached with what stands in the fields. */
    void test(Shell shell) {
        SavedConnection tried = connection();
        Passwords typed = typed();
        CompletableFuture<Passwords> passwords = keepsPasswords() && signOn.isStored()
                ? Secrets.INSTANCE.load(tried.id()).exceptionally(failure -> Passwords.NONE)
                        .thenApply(stored -> new Passwords(or(typed.signOn(), stored.signOn()),
                                or(typed.proxy(), stored.proxy())))
                : CompletableFuture.completedFuture(typed);
        Display display = shell.getDisplay();
        passwords.thenAccept(all -> display.asyncExec(() -> {
            if (shell.isDisposed()) {
                return;
            }
            ConnectForm form = all.proxy().length == 0 ? tried.form().withoutProxyUser() : tried.form();
            Session session = new Session(form.settings(all, UiPlugin.certificates()));
            Arrays.fill(all.proxy(), ' ');
            new TrialDialog(shell, session, tried.address()).open();
        }));
    }

    private static char[] or(char[] typed, char[] stored) {
        return typed.length == 0 ? stored : typed;
    }
}
