package dev.e5250.terminal;

/** How windows, choices, buttons and scroll bars of the enhanced interface look. */
public enum Constructs {
    /** As shapes, in the colours of the screen. */
    DRAWN,
    /** As the characters that a terminal without the enhanced interface would have. */
    CHARACTERS
}
