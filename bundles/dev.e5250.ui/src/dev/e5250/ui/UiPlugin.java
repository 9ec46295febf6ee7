package dev.e5250.ui;

import dev.e5250.ui.connect.DemoHost;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Lives as long as the bundle, and ends with it what runs behind the views. */
public final class UiPlugin implements BundleActivator {
    public static final String ID = "dev.e5250.ui";

    @Override
    public void start(BundleContext context) {
        // everything starts when it is first needed
    }

    @Override
    public void stop(BundleContext context) {
        DemoHost.INSTANCE.stop();
    }
}
