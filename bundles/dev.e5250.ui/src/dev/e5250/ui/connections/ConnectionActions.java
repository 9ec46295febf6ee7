package dev.e5250.ui.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.e5250.ui.Connection;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ShowInContext;

/** What can be done with what is selected in the tree. */
final class ConnectionActions {
    private final IWorkbenchSite site;
    private final TreeViewer viewer;
    private final Action openSession = action(Messages.View_open, this::open);
    private final Action closeSession = action(Messages.View_close, this::close);
    private final Action newConnection = action(Messages.View_newConnection, this::create);
    private final Action newFolder = action(Messages.View_newFolder, this::createFolder);
    private final Action change = action(Messages.View_change, this::edit);
    private final Action duplicate = action(Messages.View_duplicate, this::copy);
    private final Action delete = action(Messages.View_delete, this::remove);
    private final Action importFile;
    private final Action exportFile;

    ConnectionActions(IWorkbenchSite site, TreeViewer viewer) {
        this.site = site;
        this.viewer = viewer;
        ConnectionExchange exchange = new ConnectionExchange(site);
        importFile = action(Messages.View_import, () -> exchange.importInto(folder()));
        exportFile = action(Messages.View_export, () -> exchange.export(selection()));
        openSession.setImageDescriptor(Icons.descriptor(Icons.OPEN));
        newConnection.setImageDescriptor(Icons.descriptor(Icons.NEW));
        newFolder.setImageDescriptor(Icons.descriptor(Icons.FOLDER));
        delete.setImageDescriptor(shared(ISharedImages.IMG_TOOL_DELETE));
        newConnection.setToolTipText(Messages.View_newConnection);
        newFolder.setToolTipText(Messages.View_newFolder);
        enable();
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    private static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    Action openSession() {
        return openSession;
    }

    Action closeSession() {
        return closeSession;
    }

    Action newConnection() {
        return newConnection;
    }

    Action newFolder() {
        return newFolder;
    }

    Action change() {
        return change;
    }

    Action duplicate() {
        return duplicate;
    }

    Action delete() {
        return delete;
    }

    Action importFile() {
        return importFile;
    }

    Action exportFile() {
        return exportFile;
    }

    /** Looks at what is selected, and at how that is doing. */
    void enable() {
        List<Node> selected = selection();
        List<SavedConnection> connections = connections().toList();
        openSession.setEnabled(!connections.isEmpty());
        closeSession.setEnabled(connections.stream().anyMatch(connection -> {
            Sessions.State state = Sessions.state(page(), connection);
            return state == Sessions.State.OPEN || state == Sessions.State.CONNECTING;
        }));
        change.setEnabled(selected.size() == 1);
        duplicate.setEnabled(!selected.isEmpty());
        delete.setEnabled(!selected.isEmpty());
        exportFile.setEnabled(!ConnectionStore.INSTANCE.tree().roots().isEmpty());
    }

    /** Opens what is selected; a folder is expanded or collapsed. */
    void open() {
        connections().toList().forEach(connection -> Sessions.open(page(), connection));
        selection().stream().filter(Folder.class::isInstance)
                .forEach(folder -> viewer.setExpandedState(folder, !viewer.getExpandedState(folder)));
    }

    private void close() {
        connections().forEach(connection -> Sessions.close(page(), connection));
    }

    private void create() {
        new ConnectionWizardDialog(shell(), ConnectionWizard.forNew(page(), folder())).open();
    }

    private void createFolder() {
        ask(Messages.View_newFolder, "").ifPresent(name -> {
            Folder made = Folder.named(name, List.of());
            String in = folder();
            ConnectionStore.INSTANCE.change(tree -> tree.add(made, in, ConnectionTree.LAST));
            viewer.setSelection(new StructuredSelection(made), true);
        });
    }

    private void edit() {
        switch (selection().get(0)) {
        case Folder folder -> ask(Messages.View_renameFolder, folder.name())
                .ifPresent(name -> ConnectionStore.INSTANCE.change(tree -> tree.replace(folder.withName(name))));
        case SavedConnection connection -> new ConnectionWizardDialog(shell(),
                ConnectionWizard.toChange(page(), connection)).open();
        }
    }

    private void copy() {
        for (Node node : selection()) {
            ConnectionStore.INSTANCE
                    .change(tree -> tree.duplicate(node.id(), NLS.bind(Messages.View_copyOf, node.name())));
        }
    }

    private void remove() {
        List<Node> selected = selection();
        String question = selected.size() == 1 ? NLS.bind(Messages.View_deleteOne, selected.get(0).name())
                : NLS.bind(Messages.View_deleteMany, selected.size());
        if (MessageDialog.openConfirm(shell(), Messages.View_deleteTitle, question)) {
            List<String> passwords = new ArrayList<>();
            new ConnectionTree(selected).connections().filter(SavedConnection::keepsPasswords)
                    .forEach(connection -> passwords.add(connection.id()));
            selected.forEach(node -> ConnectionStore.INSTANCE.change(tree -> tree.remove(node.id())));
            if (!passwords.isEmpty()) {
                Secrets.INSTANCE.remove(passwords);
            }
        }
    }

    private Optional<String> ask(String title, String initial) {
        IInputValidator notEmpty = text -> text.isBlank() ? Messages.View_noName : null;
        InputDialog dialog = new InputDialog(shell(), title, Messages.View_folderName, initial, notEmpty);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Where something new belongs: in the folder that is selected, or beside what is. */
    private String folder() {
        return selection().stream().findFirst().flatMap(node -> node instanceof Folder folder ? Optional.of(folder)
                : ConnectionStore.INSTANCE.tree().folderOf(node.id())).map(Folder::id).orElse(ConnectionTree.TOP);
    }

    private List<Node> selection() {
        List<Node> selected = new ArrayList<>();
        viewer.getStructuredSelection().forEach(element -> selected.add((Node) element));
        return selected;
    }

    private Stream<SavedConnection> connections() {
        return selection().stream().filter(SavedConnection.class::isInstance).map(SavedConnection.class::cast);
    }

    /** The connection that is to be shown elsewhere. */
    static Optional<SavedConnection> connection(ShowInContext context) {
        Object shown = context.getSelection() instanceof IStructuredSelection selection ? selection.getFirstElement() : null;
        if (shown instanceof Connection session && session.destination() instanceof SavedDestination saved) {
            return Optional.of(saved.connection());
        }
        return shown instanceof SavedConnection connection ? Optional.of(connection) : Optional.empty();
    }

    private IWorkbenchPage page() {
        return site.getPage();
    }

    private Shell shell() {
        return site.getShell();
    }
}
