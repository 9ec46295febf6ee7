package dev.e5250.ui.connections;

import java.util.Optional;
import java.util.UUID;

import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Passwords;

/**
 * A connection that the user has given a name. Its passwords are not in it: see {@link Secrets}.
 *
 * @param id      see {@link Node#id}; its passwords are stored under it
 * @param name    see {@link Node#name}
 * @param form    how to reach the system, and as what
 * @param atStart whether it is opened when the program starts
 * @param keepsPasswords whether passwords were stored for it
 */
public record SavedConnection(String id, String name, ConnectForm form, boolean atStart, boolean keepsPasswords)
        implements Node {

    /** A new one, without passwords. */
    public static SavedConnection named(String name, ConnectForm form, boolean atStart) {
        return new SavedConnection(UUID.randomUUID().toString(), name, form, atStart, false);
    }

    /** Host and port as users write them. */
    public String address() {
        String host = form.host();
        return (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + form.port();
    }

    /** Why it cannot be opened, in words; whether its passwords are right, only the system knows. */
    public Optional<String> problem() {
        return form.withoutProxyUser().problem(Passwords.NONE);
    }

    /** The same for the same system under another name: another connection, without passwords. */
    SavedConnection copy(String other) {
        return named(other, form, atStart);
    }
}
