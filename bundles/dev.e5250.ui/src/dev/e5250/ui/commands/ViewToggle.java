package dev.e5250.ui.commands;

import java.util.function.Predicate;

import dev.e5250.ui.TerminalView;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.UIElement;

/** Commands that are on or off for each view by itself. */
final class ViewToggle {
    private ViewToggle() {
    }

    /** Whether something is on in the terminal view that is active where an element is shown. */
    static boolean isOn(UIElement element, Predicate<TerminalView> on) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActivePart() instanceof TerminalView view && on.test(view);
    }
}
