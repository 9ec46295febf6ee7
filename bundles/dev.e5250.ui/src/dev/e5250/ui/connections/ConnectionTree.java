package dev.e5250.ui.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All folders and connections, in the user's order. Immutable: what changes it gives another tree.
 *
 * @param roots what is in no folder
 */
public record ConnectionTree(List<Node> roots) {
    public static final ConnectionTree EMPTY = new ConnectionTree(List.of());
    /** In place of a folder: not in any. */
    public static final String TOP = "";
    /** In place of a position: behind the others. */
    public static final int LAST = Integer.MAX_VALUE;

    public ConnectionTree {
        roots = List.copyOf(roots);
    }

    /** The connections, whatever folders they are in, from top to bottom. */
    public Stream<SavedConnection> connections() {
        return all(roots).filter(SavedConnection.class::isInstance).map(SavedConnection.class::cast);
    }

    public Optional<Node> find(String id) {
        return all(roots).filter(node -> node.id().equals(id)).findFirst();
    }

    public Optional<SavedConnection> connection(String id) {
        return connections().filter(connection -> connection.id().equals(id)).findFirst();
    }

    /** The folder that something is in; empty for none. */
    public Optional<Folder> folderOf(String id) {
        return all(roots).filter(Folder.class::isInstance).map(Folder.class::cast)
                .filter(folder -> folder.children().stream().anyMatch(child -> child.id().equals(id))).findFirst();
    }

    /** @param folder id of one, or {@link #TOP}; @param index of what it is put before, or {@link #LAST} */
    public ConnectionTree add(Node node, String folder, int index) {
        UnaryOperator<List<Node>> insert = children -> {
            List<Node> more = new ArrayList<>(children);
            more.add(Math.min(index, more.size()), node);
            return more;
        };
        return folder.equals(TOP) ? new ConnectionTree(insert.apply(roots))
                : map(found -> found instanceof Folder in && in.id().equals(folder)
                        ? Stream.of(in.withChildren(insert.apply(in.children()))) : Stream.of(found));
    }

    /** Puts a node in place of the one with its id. */
    public ConnectionTree replace(Node node) {
        return map(found -> Stream.of(found.id().equals(node.id()) ? node : found));
    }

    /** Takes it away, a folder with all that is in it. */
    public ConnectionTree remove(String id) {
        return map(found -> found.id().equals(id) ? Stream.empty() : Stream.of(found));
    }

    /**
     * Puts something elsewhere.
     *
     * @param folder id of one, or {@link #TOP}
     * @param before id of what it is put before there; anything else puts it behind the others
     * @return this tree when a folder would get into itself
     */
    public ConnectionTree move(String id, String folder, String before) {
        Node node = find(id).orElseThrow();
        if (id.equals(before) || node instanceof Folder moved && all(List.of(moved)).anyMatch(in -> in.id().equals(folder))) {
            return this;
        }
        ConnectionTree without = remove(id);
        return without.add(node, folder, without.position(folder, before));
    }

    /** Id of what follows something in the same folder; empty for the last. */
    String after(String id) {
        List<Node> children = folderOf(id).map(Folder::children).orElse(roots);
        for (int i = 0; i + 1 < children.size(); i++) {
            if (children.get(i).id().equals(id)) {
                return children.get(i + 1).id();
            }
        }
        return "";
    }

    private int position(String folder, String id) {
        List<Node> children = folder.equals(TOP) ? roots : ((Folder) find(folder).orElseThrow()).children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).id().equals(id)) {
                return i;
            }
        }
        return LAST;
    }

    /** Puts a copy behind something, a folder with copies of all that is in it. @param name of the copy */
    public ConnectionTree duplicate(String id, String name) {
        return map(found -> found.id().equals(id) ? Stream.of(found, copy(found, name)) : Stream.of(found));
    }

    private static Node copy(Node node, String name) {
        return switch (node) {
        case SavedConnection connection -> connection.copy(name);
        case Folder folder -> Folder.named(name,
                folder.children().stream().map(child -> copy(child, child.name())).toList());
        };
    }

    /** What it becomes when each node, innermost first, becomes any number of others. */
    private ConnectionTree map(Function<Node, Stream<Node>> change) {
        return new ConnectionTree(map(roots, change));
    }

    private static List<Node> map(List<Node> nodes, Function<Node, Stream<Node>> change) {
        return nodes.stream().map(node -> node instanceof Folder folder
                ? folder.withChildren(map(folder.children(), change)) : node).flatMap(change).toList();
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(node -> node instanceof Folder folder
                ? Stream.concat(Stream.of(folder), all(folder.children())) : Stream.of(node));
    }
}
