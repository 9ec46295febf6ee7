package dev.e5250.ui.connections;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.ServerCertificate;
import dev.e5250.ui.CloseTexts;
import dev.e5250.ui.Destination;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Passwords;
import org.eclipse.core.runtime.ILog;

/**
 * A connection that the user has given a name. Its passwords are fetched for each session anew.
 *
 * @param connection one without a problem
 * @param taken      certificates that were accepted for this time
 */
public record SavedDestination(SavedConnection connection, List<ServerCertificate> taken) implements Destination {
    public SavedDestination(SavedConnection connection) {
        this(connection, List.of());
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public String address() {
        return connection.address();
    }

    @Override
    public CompletableFuture<Session> session() {
        if (!connection.keepsPasswords()) {
            // the secure storage may ask for its master password: not for nothing
            return CompletableFuture.completedFuture(session(Passwords.NONE));
        }
        return Secrets.INSTANCE.load(connection.id()).exceptionally(failure -> {
            ILog.get().warn("The passwords of " + name() + " cannot be read", failure);
            return Passwords.NONE;
        }).thenApply(this::session);
    }

    private Session session(Passwords stored) {
        ConnectForm form = stored.proxy().length == 0 ? connection.form().withoutProxyUser() : connection.form();
        // what may not be sent, such as a password without TLS, is not: the system asks for it then
        Passwords passwords = form.problem(stored).isEmpty() ? stored : Passwords.NONE;
        SessionSettings settings = form.settings(passwords, UiPlugin.certificates());
        Arrays.fill(stored.proxy(), ' ');
        for (ServerCertificate certificate : taken) {
            settings = settings.withSecurity(settings.security().accepting(certificate.x509()));
        }
        return new Session(settings);
    }

    @Override
    public Optional<Path> macro() {
        return connection.macro().isEmpty() ? Optional.empty() : Optional.of(Path.of(connection.macro()));
    }

    @Override
    public CompletableFuture<char[]> password() {
        return connection.keepsPasswords() ? Secrets.INSTANCE.load(connection.id()).thenApply(stored -> {
            Arrays.fill(stored.proxy(), ' ');
            return stored.signOn();
        }) : Destination.super.password();
    }

    @Override
    public String closeText(CloseReason reason) {
        return CloseTexts.of(reason, address());
    }

    @Override
    public Destination accepting(ServerCertificate certificate, boolean forGood) {
        if (forGood) {
            SessionSettings settings = connection.form().withoutProxyUser().settings(Passwords.NONE,
                    UiPlugin.certificates());
            UiPlugin.certificates().accept(settings.host(), settings.port(), certificate.x509());
        }
        // for good as well: the store may not have taken it yet when the next connection asks
        return new SavedDestination(connection, Stream.concat(taken.stream(), Stream.of(certificate)).toList());
    }
}
