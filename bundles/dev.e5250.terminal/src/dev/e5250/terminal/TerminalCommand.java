package dev.e5250.terminal;

/** What a key or a menu can do in the terminal itself, without the host. */
public enum TerminalCommand {
    COPY,
    /** Adds to what is in the clipboard. */
    COPY_APPEND,
    /** Copies columns as a table, for a spreadsheet. */
    COPY_TABLE,
    /** The same, with commas. */
    COPY_CSV, PASTE, SELECT_ALL, SELECT_NONE, FIND, FIND_NEXT,
    /** To the screen before the one that is shown. */
    HISTORY_BACK, HISTORY_FORWARD, ZOOM_IN, ZOOM_OUT, ZOOM_NORMAL,
    /** Nothing but the terminal on the screen of the computer, or back. */
    FULL_SCREEN,
    /** Rule lines through the cursor: below its row, beside its column, both, none. */
    RULE_LINES,
    /** Prints here, while {@link dev.e5250.screen.Key#PRINT} has the host print. */
    PRINT_SCREEN
}
