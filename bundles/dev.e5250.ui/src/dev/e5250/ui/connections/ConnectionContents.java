package dev.e5250.ui.connections;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree as a viewer looks at it; its input is the store. */
final class ConnectionContents implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ConnectionStore.INSTANCE.tree().roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return ConnectionStore.INSTANCE.tree().folderOf(((Node) element).id()).orElse(null);
    }

    private static List<Node> children(Object element) {
        return element instanceof Folder folder ? folder.children() : List.of();
    }
}
