package dev.e5250.ui.connections;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;

/** Name, address and how it is doing. */
final class ConnectionLabels extends LabelProvider implements IStyledLabelProvider {
    private final IWorkbenchPage page;

    ConnectionLabels(IWorkbenchPage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(((Node) element).name());
        if (element instanceof SavedConnection connection) {
            text.append("  " + connection.address(), StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    /** What the search looks at. */
    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof SavedConnection connection) {
            return Icons.image(switch (Sessions.state(page, connection)) {
            case CLOSED -> Icons.CLOSED;
            case CONNECTING -> Icons.CONNECTING;
            case OPEN -> Icons.OPEN;
            case PROBLEM -> Icons.PROBLEM;
            });
        }
        return Icons.image(Icons.FOLDER);
    }
}
