package dev.e5250.ui.connections;

import dev.e5250.ui.UiPlugin;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of this package, made once and kept as long as the display. UI thread only. */
final class Icons {
    static final String FOLDER = "folder";
    static final String CLOSED = "session-closed";
    static final String CONNECTING = "session-connecting";
    static final String OPEN = "session-open";
    static final String PROBLEM = "session-problem";
    static final String NEW = "connection-new";
    static final String STEP_WAITS = "step-waits";
    static final String STEP_WORKED = "step-worked";
    static final String STEP_FAILED = "step-failed";

    private Icons() {
    }

    static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = UiPlugin.ID + '/' + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }
}
