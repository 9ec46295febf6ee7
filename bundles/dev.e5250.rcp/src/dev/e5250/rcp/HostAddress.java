package dev.e5250.rcp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.session.SessionSettings;
import dev.e5250.ui.ConnectUrl;
import org.eclipse.osgi.util.NLS;

/** Reads an address that is a {@link ConnectUrl}, {@code host}, {@code host:port}, {@code [v6 address]:port} and a v6 address alone. */
final class HostAddress {
    private static final Pattern WITH_PORT = Pattern.compile(
            "(?:\\[(?<six>[^\\[\\]\\s]+)\\]|(?<name>[^:\\[\\]\\s]+))(?::(?<port>\\d{1,5}))?");
    /** Two colons make a v6 address: a port after it would not be told apart. */
    private static final Pattern V6_ALONE = Pattern.compile("[^:\\[\\]\\s]*(?::[^:\\[\\]\\s]*){2,}");

    private HostAddress() {
    }

    /** @throws IllegalArgumentException with a message for the user */
    static SessionSettings parse(String text) {
        if (ConnectUrl.isOne(text)) {
            return ConnectUrl.parse(text);
        }
        try {
            if (V6_ALONE.matcher(text).matches()) {
                return SessionSettings.to(text, SessionSettings.DEFAULT_PORT);
            }
            Matcher matcher = WITH_PORT.matcher(text);
            if (matcher.matches()) {
                String host = matcher.group("six") == null ? matcher.group("name") : matcher.group("six");
                String port = matcher.group("port");
                return SessionSettings.to(host, port == null ? SessionSettings.DEFAULT_PORT : Integer.parseInt(port));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.Arguments_badHost, text), e);
        }
        throw new IllegalArgumentException(NLS.bind(Messages.Arguments_badHost, text));
    }
}
