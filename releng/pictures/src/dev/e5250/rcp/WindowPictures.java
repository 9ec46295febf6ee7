package dev.e5250.rcp;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

/**
 * Takes pictures of the windows that the documentation shows, and closes the product. Where to is the system property
 * e5250.pictures. Run by releng/screenshots.
 */
public final class WindowPictures implements IStartup {
    private static final String CONNECTIONS = "dev.e5250.ui.connections";
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of("preferences-appearance.png", "dev.e5250.ui.preferences",
            "preferences-keys.png", "dev.e5250.ui.preferences.keys", "preferences-host-commands.png",
            "dev.e5250.ui.preferences.hostCommands"));
    /** Time for GTK to lay out and paint; the pictures are looked at, so that too little of it would be seen. */
    private static final int PAINTING_MS = 1500;

    private final Path folder = Path.of(System.getProperty("e5250.pictures"));
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @Override
    public void earlyStartup() {
        steps.add(() -> signOn("sign-on.png", "LIGHT"));
        steps.add(() -> signOn("sign-on-light.png", "CLASSIC"));
        steps.add(this::connections);
        PAGES.forEach((name, page) -> steps.add(() -> preferences(name, page)));
        steps.add(() -> PlatformUI.getWorkbench().close());
        display.asyncExec(this::next);
    }

    private void next() {
        display.timerExec(PAINTING_MS, steps.remove());
    }

    /** @param scheme the colours of the next picture */
    private void signOn(String name, String scheme) {
        save(window().getShell(), name);
        InstanceScope.INSTANCE.getNode("dev.e5250.ui").put("colours", scheme);
        next();
    }

    private void connections() {
        try {
            AbstractTreeViewer tree = (AbstractTreeViewer) window().getActivePage().showView(CONNECTIONS).getSite().getSelectionProvider();
            tree.expandAll();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        display.timerExec(PAINTING_MS, () -> {
            save(window().getShell(), "connections.png");
            next();
        });
    }

    private void preferences(String name, String page) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, page, PAGES.values().toArray(String[]::new), null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        dialog.getTreeViewer().expandAll();
        display.timerExec(PAINTING_MS, () -> {
            save(dialog.getShell(), name);
            dialog.close();
            next();
        });
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private void save(Shell shell, String name) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {WindowPicture.of(shell)};
        loader.save(folder.resolve(name).toString(), SWT.IMAGE_PNG);
    }
}
