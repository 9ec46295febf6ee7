package dev.e5250.script;

import java.util.Locale;
import java.util.Optional;

import dev.e5250.telnet.ProxyLogin;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.ProxySettings.Kind;

/**
 * A proxy as s3270 has it: {@code kind:[user[:password]@]host[:port]}, its kind http, socks5 or socks5d.
 *
 * @param text as Query shows it: without the password
 */
record ProxyAddress(ProxySettings settings, String text) {
    private static final int HTTP_PORT = 3128;
    private static final int SOCKS_PORT = 1080;

    static ProxyAddress parse(String written) throws ActionException {
        int colon = written.indexOf(':');
        String kindName = colon < 0 ? written : written.substring(0, colon).toLowerCase(Locale.ROOT);
        Kind kind = switch (kindName) {
        case "http" -> Kind.HTTP;
        // either way the proxy looks the host's name up, which is what the d asks for
        case "socks5", "socks5d" -> Kind.SOCKS5;
        default -> throw new ActionException("invalid kind of proxy '" + kindName + "': http, socks5 or socks5d");
        };
        String rest = written.substring(colon + 1);
        int at = rest.lastIndexOf('@');
        HostAddress address = HostAddress.parse(rest.substring(at + 1));
        int port = address.port() != 0 ? address.port() : kind == Kind.HTTP ? HTTP_PORT : SOCKS_PORT;
        String text = kindName + ' ' + address.host() + ' ' + port;
        try {
            ProxySettings settings = ProxySettings.open(kind, address.host(), port);
            if (at < 0) {
                return new ProxyAddress(settings, text);
            }
            int end = userEnd(rest, at);
            ProxyLogin login = new ProxyLogin(rest.substring(0, end), rest.substring(Math.min(end + 1, at), at).toCharArray());
            return new ProxyAddress(settings.as(login), text + ' ' + rest.substring(0, end));
        } catch (IllegalArgumentException e) {
            throw new ActionException("invalid proxy: " + e.getMessage());
        }
    }

    /** Where the user ends that stands before an at sign. */
    private static int userEnd(String rest, int at) {
        int colon = rest.indexOf(':');
        return colon < 0 || colon > at ? at : colon;
    }

    /** Whether a text has a password in it, which a command line must not. */
    static boolean hasPassword(String written) {
        String rest = written.substring(written.indexOf(':') + 1);
        int at = rest.lastIndexOf('@');
        return at >= 0 && userEnd(rest, at) < at;
    }

    static Optional<ProxySettings> settings(Preferences preferences) {
        return Optional.ofNullable(preferences.proxy).map(ProxyAddress::settings);
    }

    static String shown(Preferences preferences) {
        return preferences.proxy == null ? "" : preferences.proxy.text();
    }
}
