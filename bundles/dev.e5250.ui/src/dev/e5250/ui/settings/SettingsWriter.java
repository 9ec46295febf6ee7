package dev.e5250.ui.settings;

import dev.e5250.ui.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Has settings that were changed written to the disk by a job: whoever changed them does not wait. */
public final class SettingsWriter {
    private SettingsWriter() {
    }

    /** Returns at once. */
    public static void write(IEclipsePreferences node) {
        Job.createSystem(Messages.Connect_saving, (ICoreRunnable) monitor -> flush(node)).schedule();
    }

    private static void flush(IEclipsePreferences node) {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The settings of " + node.absolutePath() + " were not saved", e);
        }
    }
}
