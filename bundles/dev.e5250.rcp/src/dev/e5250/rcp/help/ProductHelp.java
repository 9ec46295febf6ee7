package dev.e5250.rcp.help;

import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * The help of the product: the pages and contexts that org.eclipse.help reads, in a window of ours. The help application
 * of an IDE would bring a web server, a search engine and a compiler for its pages, and open a port on each computer; here
 * nothing is loaded before help is asked for.
 */
public final class ProductHelp extends AbstractHelpUI {
    private HelpWindow window;

    @Override
    public void displayHelp() {
        window().showContents();
    }

    @Override
    public void displaySearch() {
        window().showContents();
    }

    /** What the control that has the focus has help for, or what it is in. */
    @Override
    public void displayDynamicHelp() {
        Control control = Display.getCurrent().getFocusControl();
        while (control != null && !control.isListening(SWT.Help)) {
            control = control.getParent();
        }
        if (control == null) {
            displayHelp();
        } else {
            control.notifyListeners(SWT.Help, new Event());
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        window().show(context);
    }

    @Override
    public void displayHelpResource(String href) {
        window().open(href);
    }

    /** A window of pages hides nothing that would have to be put away first. */
    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /**
     * The window that can be used now: of a dialog that lets no other window take input, one of its own, which goes with it.
     */
    private HelpWindow window() {
        Shell active = Display.getCurrent().getActiveShell();
        if (isOpen() && (active == window.getShell() || active == parent())) {
            window.getShell().setActive();
            return window;
        }
        if (window != null) {
            window.close();
        }
        window = new HelpWindow(active);
        window.open();
        return window;
    }

    /** A dialog that is closed takes the window along without telling it. */
    private boolean isOpen() {
        return window != null && window.getShell() != null && !window.getShell().isDisposed();
    }

    private Shell parent() {
        return (Shell) window.getShell().getParent();
    }
}
