package dev.e5250.ui.connections;

import java.util.List;
import java.util.UUID;

/**
 * A folder of connections.
 *
 * @param id       see {@link Node#id}
 * @param name     see {@link Node#name}
 * @param children in the user's order
 */
public record Folder(String id, String name, List<Node> children) implements Node {
    public Folder {
        children = List.copyOf(children);
    }

    /** A new one. */
    public static Folder named(String name, List<Node> children) {
        return new Folder(UUID.randomUUID().toString(), name, children);
    }

    public Folder withName(String other) {
        return new Folder(id, other, children);
    }

    Folder withChildren(List<Node> others) {
        return new Folder(id, name, others);
    }
}
