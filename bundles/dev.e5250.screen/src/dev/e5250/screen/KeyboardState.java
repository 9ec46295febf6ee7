package dev.e5250.screen;

/** What the keyboard takes at present (SA21-9247 pp. 2-145 to 2-158). */
public enum KeyboardState {
    /** All keys work. */
    UNLOCKED,
    /** Locked by the host or while it works: X SYSTEM. Keys are kept as type-ahead. */
    LOCKED,
    /** An operator error or a host's error message is shown: Reset leaves, Help asks the host about it. */
    PRE_HELP_ERROR,
    /** Help was pressed on an error: the host's next message is awaited. */
    POST_HELP_ERROR,
    /** The system request line is being typed: Enter sends it, Reset leaves. */
    SYSTEM_REQUEST
}
