package dev.e5250.script;

import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;

/** Connect: begins a session with a host. */
final class ConnectAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        connect(console.emulator(), HostAddress.parse(arguments[0]));
    }

    static void connect(Emulator emulator, HostAddress address) throws ActionException, InterruptedException {
        emulator.connect(new Session(settings(emulator.preferences(), address)));
    }

    private static SessionSettings settings(Preferences preferences, HostAddress address) throws ActionException {
        int port = address.port() != 0 ? address.port()
                : address.tls() && preferences.port == SessionSettings.DEFAULT_PORT ? SessionSettings.DEFAULT_TLS_PORT
                        : preferences.port;
        String device = address.device().isEmpty() ? preferences.device : address.device();
        if (!SessionSettings.isDeviceName(device)) {
            throw new ActionException("invalid device name '" + device + "'");
        }
        SessionSettings settings = SessionSettings.to(address.host(), port).withDevice(device)
                .withSize(preferences.size).withCcsid(preferences.ccsid)
                .withSignOn(preferences.credentials.signOn(address.tls()));
        if (preferences.proxy != null) {
            settings = settings.withProxy(ProxyAddress.settings(preferences));
        }
        // a class of its own: without TLS none of its classes is needed
        return address.tls() ? settings.withSecurity(TlsTrust.security(preferences, address)) : settings;
    }
}
