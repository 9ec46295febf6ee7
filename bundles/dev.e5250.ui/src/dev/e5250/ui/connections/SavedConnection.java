package dev.e5250.ui.connections;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
 * @param macro   file of a script that is run once it is connected; empty for none
 */
public record SavedConnection(String id, String name, ConnectForm form, boolean atStart, boolean keepsPasswords, String macro)
        implements Node {

    /** A new one, without passwords. */
    public static SavedConnection named(String name, ConnectForm form, boolean atStart) {
        return new SavedConnection(UUID.randomUUID().toString(), name, form, atStart, false, "");
    }

    /** Host and port as users write them. */
    public String address() {
        String host = form.host();
        return (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + form.port();
    }

    /** Why it cannot be opened, in words; whether its passwords are right, only the system knows. */
    public Optional<String> problem() {
        return form.withoutProxyUser().problem(Passwords.NONE).or(() -> macroProblem(macro));
    }

    /** Why a text cannot be a {@link #macro}; whether there is such a file is seen when it is run. */
    static Optional<String> macroProblem(String file) {
        try {
            Path.of(file);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.Wizard_macroBad);
        }
    }

    /** The same with a script that is run once it is connected, or without one. */
    SavedConnection withMacro(String file) {
        return new SavedConnection(id, name, form, atStart, keepsPasswords, file);
    }

    /** The same for the same system under another name: another connection, without passwords. */
    SavedConnection copy(String other) {
        return named(other, form, atStart).withMacro(macro);
    }
}
