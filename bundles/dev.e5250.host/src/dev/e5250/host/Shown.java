package dev.e5250.host;

/** What can be shown to an operator: a whole display, or a window over one. */
public interface Shown {
    /** The record that shows it and waits for a key. */
    HostRecord record();

    /** Columns of the display that it is for. */
    int columns();
}
