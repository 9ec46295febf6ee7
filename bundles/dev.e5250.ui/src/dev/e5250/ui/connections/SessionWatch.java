package dev.e5250.ui.connections;

import java.util.HashMap;
import java.util.Map;

import dev.e5250.ui.TerminalView;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears when a session in some terminal view of a page has come to another state. UI thread only. */
final class SessionWatch implements IPartListener2 {
    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Map<IWorkbenchPartReference, IPropertyListener> watched = new HashMap<>();

    SessionWatch(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
        for (IWorkbenchPartReference view : page.getViewReferences()) {
            partOpened(view);
        }
    }

    void end() {
        page.removePartListener(this);
        watched.forEach(IWorkbenchPartReference::removePropertyListener);
        watched.clear();
    }

    /** The title of a view follows the state of its connection. */
    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (TerminalView.ID.equals(part.getId()) && !watched.containsKey(part)) {
            IPropertyListener listener = (source, property) -> changed.run();
            part.addPropertyListener(listener);
            watched.put(part, listener);
            changed.run();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        IPropertyListener listener = watched.remove(part);
        if (listener != null) {
            part.removePropertyListener(listener);
            changed.run();
        }
    }
}
