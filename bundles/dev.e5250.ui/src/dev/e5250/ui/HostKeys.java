package dev.e5250.ui;

import dev.e5250.ui.preferences.Appearances;
import dev.e5250.ui.preferences.PreferenceNames;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * While the terminal has the focus, all keys are the host's: the workbench's key bindings, such as F3, F10 or Ctrl+F,
 * are switched off, and on again as soon as the focus goes. A preference leaves them to the workbench.
 */
final class HostKeys {
    private static final String CONTEXT = "dev.e5250.ui.terminal.context";

    private final IBindingService bindings;
    private final IContextService contexts;
    private IContextActivation active;

    /** @param terminal that has the focus, or not */
    HostKeys(Control terminal, IServiceLocator services) {
        bindings = services.getService(IBindingService.class);
        contexts = services.getService(IContextService.class);
        terminal.addListener(SWT.FocusIn, e -> take());
        terminal.addListener(SWT.FocusOut, e -> giveBack());
        IPropertyChangeListener changed = e -> {
            if (PreferenceNames.HOST_KEYS.equals(e.getProperty()) && active != null) {
                bindings.setKeyFilterEnabled(!isOn());
            }
        };
        Appearances.store().addPropertyChangeListener(changed);
        terminal.addListener(SWT.Dispose, e -> {
            Appearances.store().removePropertyChangeListener(changed);
            giveBack();
        });
    }

    private static boolean isOn() {
        return Appearances.store().getBoolean(PreferenceNames.HOST_KEYS);
    }

    private void take() {
        if (active == null) {
            active = contexts.activateContext(CONTEXT);
            bindings.setKeyFilterEnabled(!isOn());
        }
    }

    private void giveBack() {
        if (active != null) {
            bindings.setKeyFilterEnabled(true);
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
