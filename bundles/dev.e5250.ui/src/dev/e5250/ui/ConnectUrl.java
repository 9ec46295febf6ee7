package dev.e5250.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import org.eclipse.osgi.util.NLS;

/**
 * Reads {@code tn5250://host:port} and, with TLS, {@code tn5250s://host:port}; the port may be left out. Nothing else can
 * be told by such an address: it may come from anybody, and a user or password has no place in it.
 */
public final class ConnectUrl {
    private static final String CLEAR = "tn5250";
    private static final String TLS = "tn5250s";

    private ConnectUrl() {
    }

    /** Whether a text wants to be one. */
    public static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(CLEAR + "://") || lower.startsWith(TLS + "://");
    }

    /** @throws IllegalArgumentException with a message for the user */
    public static SessionSettings parse(String text) {
        try {
            URI url = new URI(text);
            String path = url.getRawPath();
            boolean plain = (path.isEmpty() || path.equals("/")) && url.getRawQuery() == null
                    && url.getRawFragment() == null && url.getRawUserInfo() == null;
            if (isOne(text) && plain && url.getHost() != null) {
                boolean tls = url.getScheme().equalsIgnoreCase(TLS);
                int usual = tls ? SessionSettings.DEFAULT_TLS_PORT : SessionSettings.DEFAULT_PORT;
                // an address of version 6 has brackets in a URL only
                String host = url.getHost().replaceAll("[\\[\\]]", "");
                return SessionSettings.to(host, url.getPort() < 0 ? usual : url.getPort())
                        .withSecurity(tls ? Security.trusting(UiPlugin.certificates()) : Security.NONE)
                        .withReconnect(ReconnectPolicy.STANDARD);
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.Url_bad, text), e);
        }
        throw new IllegalArgumentException(NLS.bind(Messages.Url_bad, text));
    }
}
