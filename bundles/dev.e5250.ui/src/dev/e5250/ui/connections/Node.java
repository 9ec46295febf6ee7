package dev.e5250.ui.connections;

/** What a tree of connections consists of. Immutable. */
public sealed interface Node permits Folder, SavedConnection {
    /** Tells it from all others, also after it was renamed or moved. */
    String id();

    /** What the user calls it. */
    String name();
}
