package dev.e5250.ui.connections;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.settings.SettingsWriter;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The connections of this workspace, among its preferences. Read when they are first needed, and in memory from then on;
 * no call waits for a file. Used by the UI thread.
 */
public final class ConnectionStore {
    public static final ConnectionStore INSTANCE = new ConnectionStore();

    private static final String NODE = "connections";
    private static final String TREE = "tree";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ConnectionTree tree;

    private ConnectionStore() {
    }

    public ConnectionTree tree() {
        if (tree == null) {
            tree = load();
        }
        return tree;
    }

    /** Changes the connections, has them stored, and tells the listeners. */
    public void change(UnaryOperator<ConnectionTree> change) {
        ConnectionTree changed = change.apply(tree());
        if (!changed.equals(tree)) {
            tree = changed;
            IEclipsePreferences node = node();
            node.put(TREE, ConnectionsJson.store(tree));
            SettingsWriter.write(node);
            listeners.forEach(Runnable::run);
        }
    }

    /** @param listener run when the connections have changed */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static ConnectionTree load() {
        String stored = node().get(TREE, "");
        if (stored.isEmpty()) {
            return ConnectionTree.EMPTY;
        }
        try {
            return ConnectionsJson.load(stored);
        } catch (ConnectionsFormatException e) {
            ILog.get().error("The connections of this workspace cannot be read", e);
            return ConnectionTree.EMPTY;
        }
    }

    private static IEclipsePreferences node() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(UiPlugin.ID).node(NODE);
    }
}
