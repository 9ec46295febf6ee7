package dev.e5250.session;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.e5250.ccsid.HostKeyboard;
import dev.e5250.telnet.ConnectSettings;
import dev.e5250.telnet.SocketTransport;
import dev.e5250.telnet.TelnetSettings;
import dev.e5250.telnet.TlsSettings;
import dev.e5250.telnet.TlsTransport;
import dev.e5250.telnet.Transport;

/** What the settings of a session are for the transport and for telnet. */
final class Dialling {

    private Dialling() {
    }

    /** The way to the host, not connected yet. */
    static Transport transport(SessionSettings settings) {
        ConnectSettings way = new ConnectSettings(settings.host(), settings.port(), settings.timeouts().connect(),
                settings.proxy());
        Security security = settings.security();
        if (!security.tls()) {
            return new SocketTransport(way);
        }
        TlsSettings tls = TlsSettings.to(settings.host(), settings.port(), security.trust());
        return new TlsTransport(way, security.clientKeyStore().map(tls::withClientKeyStore).orElse(tls));
    }

    /** What telnet says of a session: its display, device, character set and sign-on. */
    static TelnetSettings telnet(SessionSettings settings) {
        HostKeyboard keyboard = HostKeyboard.of(settings.ccsid());
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("KBDTYPE", keyboard.keyboardType()); //$NON-NLS-1$
        variables.put("CODEPAGE", String.valueOf(keyboard.codePage())); //$NON-NLS-1$
        variables.put("CHARSET", String.valueOf(keyboard.characterSet())); //$NON-NLS-1$
        // the start-up response record: the only place where a host says why it refuses a device
        variables.put("IBMSENDCONFREC", "YES"); //$NON-NLS-1$ //$NON-NLS-2$
        variables.putAll(settings.variables());
        return TelnetSettings.of(settings.model().terminalType()).withDevice(settings.device()).withSignOn(settings.signOn())
                .withVariables(variables);
    }
}
