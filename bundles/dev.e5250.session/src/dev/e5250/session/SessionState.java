package dev.e5250.session;

/** The life of a session. */
public enum SessionState {
    /** Not opened yet. */
    NEW,
    /** The name is looked up and the connection made. */
    CONNECTING,
    /** Connected; the telnet options of a 5250 are not agreed yet. */
    NEGOTIATING,
    /** The host talks 5250. */
    ACTIVE,
    /** The connection is gone, and the next one will be tried when its time has come. */
    WAITING,
    /** Over, for a {@link CloseReason}; the last screen stays readable. */
    CLOSED
}
