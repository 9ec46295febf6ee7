package dev.e5250.rcp;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where settings are kept. Nobody is asked: the first program that runs takes a folder in the user's home, and each
 * further one at the same time the next that is free.
 */
final class Workspace {
    private static final String FOLDER = ".e5250";
    private static final int AT_ONCE = 32;

    private Workspace() {
    }

    /** Chooses unless {@code -data} did. */
    static void choose() {
        Location location = Platform.getInstanceLocation();
        Path home = Path.of(System.getProperty("user.home"));
        for (int i = 1; i <= AT_ONCE && location != null && !location.isSet(); i++) {
            try {
                location.set(home.resolve(i == 1 ? FOLDER : FOLDER + "-" + i).toUri().toURL(), true);
            } catch (IOException e) {
                // the platform then takes a place of its own
                ILog.get().warn("No workspace in " + home, e);
                return;
            }
        }
    }
}
