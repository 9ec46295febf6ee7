package dev.e5250.ui.connect;

/**
 * What was typed into the two password fields: never stored, and in no text.
 *
 * @param signOn for the system
 * @param proxy  for the proxy
 */
public record Passwords(char[] signOn, char[] proxy) {
    /** Nothing typed. */
    public static final Passwords NONE = new Passwords(new char[0], new char[0]);

    @Override
    public String toString() {
        return "Passwords";
    }
}
