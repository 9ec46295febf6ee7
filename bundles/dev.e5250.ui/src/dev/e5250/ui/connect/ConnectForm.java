package dev.e5250.ui.connect;

import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.Messages;

/**
 * What stands in the fields of the connect dialog, and what is wrong with it. Immutable.
 *
 * @param host   as typed
 * @param port   as typed
 * @param device as typed
 * @param size   the largest display
 * @param ccsid  as typed
 * @param tls    whether to speak TLS
 * @param reconnect whether to come back when the connection is lost
 */
record ConnectForm(String host, String port, String device, DisplaySize size, String ccsid, boolean tls,
        boolean reconnect) {

    ConnectForm {
        host = host.strip();
        port = port.strip();
        device = device.strip();
        ccsid = ccsid.strip();
    }

    static ConnectForm of(SessionSettings settings) {
        return new ConnectForm(settings.host(), String.valueOf(settings.port()), settings.device(), settings.size(),
                String.valueOf(settings.ccsid()), settings.security().tls(), settings.reconnect().enabled());
    }

    /** Nothing typed yet. */
    static ConnectForm empty() {
        return new ConnectForm("", String.valueOf(SessionSettings.DEFAULT_PORT), "", DisplaySize.ALTERNATE, "37",
                false, true);
    }

    /** The port to show when TLS is switched on or off: a usual one becomes the other usual one. */
    static String portFor(boolean tls, String typed) {
        int usual = tls ? SessionSettings.DEFAULT_PORT : SessionSettings.DEFAULT_TLS_PORT;
        int other = tls ? SessionSettings.DEFAULT_TLS_PORT : SessionSettings.DEFAULT_PORT;
        return typed.strip().equals(String.valueOf(usual)) ? String.valueOf(other) : typed;
    }

    /** Whether the one thing that has no default is missing: not an error before the user typed anything. */
    boolean isHostMissing() {
        return host.isEmpty();
    }

    /** What is wrong with the first field that is wrong, in words. */
    Optional<String> problem() {
        if (isHostMissing()) {
            return Optional.of(Messages.Connect_noHost);
        }
        if (host.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(Messages.Connect_badHost);
        }
        int portNumber = number(port);
        if (portNumber < 1 || portNumber > 65535) {
            return Optional.of(Messages.Connect_badPort);
        }
        if (!SessionSettings.isDeviceName(device)) {
            return Optional.of(Messages.Connect_badDevice);
        }
        if (!Ccsid.isSupported(number(ccsid))) {
            return Optional.of(Messages.Connect_badCcsid);
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when there is a {@link #problem} */
    SessionSettings settings() {
        return SessionSettings.to(host, number(port)).withDevice(device).withSize(size).withCcsid(number(ccsid))
                .withSecurity(tls ? Security.TLS : Security.NONE)
                .withReconnect(reconnect ? ReconnectPolicy.STANDARD : ReconnectPolicy.NEVER);
    }

    /** A whole number, or -1. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
