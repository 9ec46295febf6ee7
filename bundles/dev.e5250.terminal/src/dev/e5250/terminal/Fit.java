package dev.e5250.terminal;

/** How the screen takes the room it has. */
public enum Fit {
    /** The largest font that fits, with the shape its characters have. */
    KEEP_RATIO,
    /** The largest font that fits, its characters drawn out until the cells take all of the room. */
    FILL
}
