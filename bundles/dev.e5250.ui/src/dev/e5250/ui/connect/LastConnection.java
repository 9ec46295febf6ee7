package dev.e5250.ui.connect;

import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.Messages;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers in the workspace what was typed last into the connect dialog. There is no secret in it. */
final class LastConnection {
    private static final String NODE = "lastConnection";
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String DEVICE = "device";
    private static final String SIZE = "size";
    private static final String CCSID = "ccsid";
    private static final String TLS = "tls";
    private static final String RECONNECT = "reconnect";

    private LastConnection() {
    }

    /** What was saved, without a promise that it still is valid; an empty form when nothing was. */
    static ConnectForm load() {
        IEclipsePreferences node = node();
        ConnectForm empty = ConnectForm.empty();
        DisplaySize size = node.get(SIZE, "").equals(DisplaySize.NORMAL.name()) ? DisplaySize.NORMAL
                : DisplaySize.ALTERNATE;
        return new ConnectForm(node.get(HOST, empty.host()), node.get(PORT, empty.port()),
                node.get(DEVICE, empty.device()), size, node.get(CCSID, empty.ccsid()),
                node.getBoolean(TLS, empty.tls()), node.getBoolean(RECONNECT, empty.reconnect()));
    }

    /** Returns at once; a job writes the file. */
    static void save(SessionSettings settings) {
        IEclipsePreferences node = node();
        node.put(HOST, settings.host());
        node.putInt(PORT, settings.port());
        node.put(DEVICE, settings.device());
        node.put(SIZE, settings.size().name());
        node.putInt(CCSID, settings.ccsid());
        node.putBoolean(TLS, settings.security().tls());
        node.putBoolean(RECONNECT, settings.reconnect().enabled());
        Job.createSystem(Messages.Connect_saving, (ICoreRunnable) monitor -> flush(node)).schedule();
    }

    private static void flush(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The last connection was not saved", e);
        }
    }

    private static IEclipsePreferences node() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(UiPlugin.ID).node(NODE);
    }
}
