package dev.e5250.rcp;

import dev.e5250.ui.TerminalView;
import dev.e5250.ui.connections.ConnectionsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Terminals, as tabs; the first one cannot be closed. The connections come to their left when they
 * are asked for, the properties of a session below. */
public final class Perspective implements IPerspectiveFactory {
    static final String ID = "dev.e5250.rcp.perspective";

    /** The connections' part of the width. */
    private static final float CONNECTIONS = 0.28f;
    /** What is above the properties, of the height. */
    private static final float PROPERTIES = 0.68f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout folder = layout.createFolder("terminals", IPageLayout.TOP, IPageLayout.RATIO_MAX,
                layout.getEditorArea());
        folder.addView(TerminalView.ID);
        folder.addPlaceholder(TerminalView.ID + ":*");
        layout.createPlaceholderFolder("connections", IPageLayout.LEFT, CONNECTIONS, "terminals")
                .addPlaceholder(ConnectionsView.ID);
        layout.createPlaceholderFolder("properties", IPageLayout.BOTTOM, PROPERTIES, "terminals")
                .addPlaceholder(IPageLayout.ID_PROP_SHEET);
        layout.getViewLayout(TerminalView.ID).setCloseable(false);
    }
}
