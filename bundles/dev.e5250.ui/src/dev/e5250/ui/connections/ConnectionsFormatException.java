package dev.e5250.ui.connections;

/** A file that holds no connections; the message says to the user what is wrong with it. */
public final class ConnectionsFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    ConnectionsFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    ConnectionsFormatException(String message) {
        super(message);
    }
}
