package dev.e5250.terminal;

/** How column separators are drawn. A 5250 has dots; many terminals have lines. */
public enum ColumnSeparators {
    LINES, DOTS,
    /** Left out, as users of other terminals may be used to. */
    NONE
}
