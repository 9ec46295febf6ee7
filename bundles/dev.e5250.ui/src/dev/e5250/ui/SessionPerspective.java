package dev.e5250.ui;

import dev.e5250.ui.connections.ConnectionsView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Of an IDE: connections, and terminals below the editors. The properties of a session have a place beside it. */
public final class SessionPerspective implements IPerspectiveFactory {
    static final String ID = "dev.e5250.ui.perspective";

    private static final float CONNECTIONS = 0.25f;
    private static final float ABOVE_PROPERTIES = 0.6f;
    private static final float EDITORS = 0.35f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ConnectionsView.ID, IPageLayout.LEFT, CONNECTIONS, editors);
        // stacked upon a terminal, they would hide whose properties they are
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.BOTTOM, ABOVE_PROPERTIES, ConnectionsView.ID);
        IFolderLayout terminals = layout.createFolder("terminals", IPageLayout.BOTTOM, EDITORS, editors);
        terminals.addView(TerminalView.ID);
        terminals.addPlaceholder(TerminalView.ID + ":*");
    }
}
