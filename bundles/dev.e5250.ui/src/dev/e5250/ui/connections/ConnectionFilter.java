package dev.e5250.ui.connections;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Lets through what the user searches: by name, host or port, and the folders that is in; a found folder whole. */
final class ConnectionFilter extends ViewerFilter {
    private String searched = "";

    /** @param text any part of what is searched, in capital or small letters */
    void search(String text) {
        searched = text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return searched.isEmpty() || isFound((Node) element) || isInFound((Node) element);
    }

    private boolean isFound(Node node) {
        return matches(node) || node instanceof Folder folder && folder.children().stream().anyMatch(this::isFound);
    }

    private boolean isInFound(Node node) {
        return ConnectionStore.INSTANCE.tree().folderOf(node.id()).filter(folder -> matches(folder) || isInFound(folder))
                .isPresent();
    }

    private boolean matches(Node node) {
        String text = node instanceof SavedConnection connection ? node.name() + '\n' + connection.address() : node.name();
        return text.toLowerCase(Locale.ROOT).contains(searched);
    }
}
