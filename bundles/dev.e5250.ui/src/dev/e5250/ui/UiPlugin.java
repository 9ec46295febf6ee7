package dev.e5250.ui;

import java.nio.file.Path;

import dev.e5250.session.CertificateStore;
import dev.e5250.ui.connect.DemoHost;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Lives as long as the bundle, and ends with it what runs behind the views. */
public final class UiPlugin implements BundleActivator {
    public static final String ID = "dev.e5250.ui";

    private static final CertificateStore CERTIFICATES = new CertificateStore(UiPlugin::certificateFile,
            failure -> ILog.get().warn("The accepted certificates could not be read or written", failure));

    /** The certificates that the user accepted, in this workspace. */
    public static CertificateStore certificates() {
        return CERTIFICATES;
    }

    private static Path certificateFile() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(UiPlugin.class)).append("certificates.properties").toPath();
    }

    @Override
    public void start(BundleContext context) {
        // everything starts when it is first needed
    }

    @Override
    public void stop(BundleContext context) {
        DemoHost.INSTANCE.stop();
    }
}
