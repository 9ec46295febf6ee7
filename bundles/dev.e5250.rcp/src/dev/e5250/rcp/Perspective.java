package dev.e5250.rcp;

import dev.e5250.ui.TerminalView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Terminals only, side by side as tabs; the first one cannot be closed. */
public final class Perspective implements IPerspectiveFactory {
    static final String ID = "dev.e5250.rcp.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout folder = layout.createFolder("terminals", IPageLayout.TOP, IPageLayout.RATIO_MAX,
                layout.getEditorArea());
        folder.addView(TerminalView.ID);
        folder.addPlaceholder(TerminalView.ID + ":*");
        layout.getViewLayout(TerminalView.ID).setCloseable(false);
    }
}
