package dev.e5250.rcp;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.testing.Ui;
import dev.e5250.ui.TerminalView;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The product's window, as its tests look at it. */
final class OpenProduct {
    private final TerminalView view;

    private OpenProduct(TerminalView view) {
        this.view = view;
    }

    /** With the first screen of the demo system and the focus in it. */
    static OpenProduct atTheFirstScreen() {
        OpenProduct product = new OpenProduct(Ui.call(() -> {
            shell().forceActive();
            TerminalView view = (TerminalView) page().findView(TerminalView.ID);
            if (!view.isLive()) {
                view.reconnect();
            }
            view.setFocus();
            return view;
        }));
        product.untilShown("Sign On");
        Ui.until("focus", () -> product.view.terminal().isFocusControl());
        return product;
    }

    TerminalView view() {
        return view;
    }

    void untilShown(String text) {
        Ui.until(() -> text + " on the screen, but there is:\n" + screen(), () -> screen().contains(text));
    }

    String screen() {
        return Ui.call(() -> {
            ScreenSnapshot shown = view.terminal().snapshot();
            return shown == null ? "" : shown.text();
        });
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }
}
