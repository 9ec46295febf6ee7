package dev.e5250.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * While the terminal has the focus, all keys are the host's: the workbench's key bindings, such as F3, F10 or Ctrl+F,
 * are switched off, and on again as soon as the focus goes.
 */
final class HostKeys {
    private static final String CONTEXT = "dev.e5250.ui.terminal.context";

    private final IBindingService bindings;
    private final IContextService contexts;
    private IContextActivation active;

    HostKeys(Control terminal, IServiceLocator services) {
        bindings = services.getService(IBindingService.class);
        contexts = services.getService(IContextService.class);
        terminal.addListener(SWT.FocusIn, e -> take());
        terminal.addListener(SWT.FocusOut, e -> giveBack());
        terminal.addListener(SWT.Dispose, e -> giveBack());
    }

    private void take() {
        if (active == null) {
            active = contexts.activateContext(CONTEXT);
            bindings.setKeyFilterEnabled(false);
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
