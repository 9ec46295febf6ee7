package dev.e5250.empty;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The empty view and no editors. */
public final class EmptyPerspective implements IPerspectiveFactory {
    static final String ID = "dev.e5250.empty.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(EmptyView.ID, IPageLayout.TOP, IPageLayout.RATIO_MAX, layout.getEditorArea());
    }
}
