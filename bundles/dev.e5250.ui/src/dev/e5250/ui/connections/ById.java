package dev.e5250.ui.connections;

import org.eclipse.jface.viewers.IElementComparer;

/** Nodes are the same when their id is: what was selected or expanded stays so when it changes. */
final class ById implements IElementComparer {
    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof Node a && other instanceof Node b ? a.id().equals(b.id()) : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof Node node ? node.id().hashCode() : element.hashCode();
    }
}
