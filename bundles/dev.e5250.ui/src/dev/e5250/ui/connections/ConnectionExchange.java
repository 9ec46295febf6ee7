package dev.e5250.ui.connections;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.e5250.session.UserFile;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;

/** Exchanges connections with others by files, which are read and written beside the UI thread. */
final class ConnectionExchange {
    private static final String[] IMPORT = { "*.json;*.hod;*.ws;sessions", "*" };
    private static final String[] EXPORT = { "*.json" };

    private final IWorkbenchSite site;

    ConnectionExchange(IWorkbenchSite site) {
        this.site = site;
    }

    /** Asks for a file. @param folder for what is in it */
    void importInto(String folder) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_shell);
        dialog.setFilterExtensions(IMPORT);
        dialog.setFilterNames(new String[] { Messages.Import_known, Messages.Import_all });
        String file = dialog.open();
        if (file != null) {
            read(Path.of(file), folder);
        }
    }

    /** @return done when the connections are there, or the user told why not */
    static CompletableFuture<Void> read(Path file, String folder) {
        Display display = Display.getCurrent();
        return UserFile.read(file, ConnectionsFile.LIMIT).thenAcceptAsync(content -> {
            try {
                List<Node> nodes = ConnectionsFile.read(file, content);
                ConnectionStore.INSTANCE.change(tree -> {
                    ConnectionTree more = tree;
                    for (Node node : nodes) {
                        more = more.add(node, folder, ConnectionTree.LAST);
                    }
                    return more;
                });
            } catch (ConnectionsFormatException e) {
                // the message is all there is to say
                tell(NLS.bind(Messages.Import_failed, file, e.getMessage()), null);
            }
        }, display::asyncExec).exceptionally(failure -> {
            tell(NLS.bind(Messages.Import_failed, file, reason(failure)), failure);
            return null;
        });
    }

    /** Asks for a file. @param selected what to write; nothing for all */
    void export(List<Node> selected) {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_shell);
        dialog.setFilterExtensions(EXPORT);
        dialog.setFileName(Messages.Export_fileName);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            write(Path.of(file), selected.isEmpty() ? ConnectionStore.INSTANCE.tree().roots() : selected);
        }
    }

    /** @return done when the file is written, or the user told why not */
    static CompletableFuture<Void> write(Path file, List<Node> nodes) {
        return UserFile.write(file, ConnectionsJson.export(nodes).getBytes(StandardCharsets.UTF_8))
                .exceptionally(failure -> {
                    tell(NLS.bind(Messages.Export_failed, file, reason(failure)), failure);
                    return null;
                });
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static void tell(String text, Throwable failure) {
        StatusManager.getManager().handle(new Status(failure == null ? IStatus.WARNING : IStatus.ERROR, UiPlugin.ID, text,
                failure), StatusManager.SHOW | (failure == null ? StatusManager.NONE : StatusManager.LOG));
    }
}
