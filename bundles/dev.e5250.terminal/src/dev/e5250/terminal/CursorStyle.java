package dev.e5250.terminal;

/** The shape of the cursor while typed characters replace others; in insert mode it is half a block. */
public enum CursorStyle {
    BLOCK, UNDERLINE
}
