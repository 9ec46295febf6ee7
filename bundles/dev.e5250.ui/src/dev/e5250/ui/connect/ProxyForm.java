package dev.e5250.ui.connect;

import java.util.Optional;

import dev.e5250.telnet.ProxyLogin;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.ui.Messages;

/**
 * What stands in the fields for a proxy. Immutable.
 *
 * @param kind empty for none: the other fields do not count then
 * @param host as typed
 * @param port as typed
 * @param user as typed; empty for a proxy that asks nobody who he is
 */
public record ProxyForm(Optional<ProxySettings.Kind> kind, String host, String port, String user) {
    public static final ProxyForm NONE = new ProxyForm(Optional.empty(), "", "", "");

    public ProxyForm {
        host = host.strip();
        port = port.strip();
        user = user.strip();
    }

    /** The name that logs in is a secret of its login, and is typed again. */
    static ProxyForm of(Optional<ProxySettings> proxy) {
        return proxy.map(settings -> new ProxyForm(Optional.of(settings.kind()), settings.host(),
                String.valueOf(settings.port()), "")).orElse(NONE);
    }

    public Optional<String> problem(char[] password) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (host.isEmpty() || host.chars().anyMatch(Character::isWhitespace) || !ConnectForm.isPort(port)) {
            return Optional.of(Messages.Connect_badProxy);
        }
        try {
            settings(password);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Messages.Connect_badProxyLogin);
        }
    }

    /** @throws IllegalArgumentException when there is a problem */
    Optional<ProxySettings> settings(char[] password) {
        return kind.map(speaks -> ProxySettings.open(speaks, host, ConnectForm.number(port)))
                .map(open -> user.isEmpty() ? open : open.as(new ProxyLogin(user, password)));
    }
}
