package dev.e5250.terminal;

/**
 * The shape of the cursor while typed characters replace others. In insert mode it is another one: half a block, or the
 * whole block where half of it is the usual shape.
 */
public enum CursorStyle {
    BLOCK, HALF, UNDERLINE
}
