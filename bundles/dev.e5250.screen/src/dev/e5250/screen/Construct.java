package dev.e5250.screen;

/**
 * Something of the enhanced interface that a host defined at a place of the display (SC30-3533 15.26). Immutable: one
 * that changes is another object.
 */
public sealed interface Construct permits GuiWindow, SelectionField, ScrollBar {

    /** Row of the position that the host defined it at, 1-based. */
    int row();

    /** Column of that position, 1-based. */
    int column();

    /** What it says and may be read aloud; nothing that is not displayed. */
    String text();
}
