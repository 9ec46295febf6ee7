package dev.e5250.ui.connect;

import java.util.Optional;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.Security;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.CertificateTrust;
import dev.e5250.ui.Messages;

/**
 * What stands in the fields of the connect dialog but its passwords, and what is wrong with it. Immutable; there is no
 * secret in it.
 *
 * @param host   as typed
 * @param port   as typed
 * @param device as typed
 * @param model  the display station
 * @param ccsid  as typed
 * @param enhanced whether the terminal draws windows, choices and scroll bars itself
 * @param tls    whether to speak TLS
 * @param reconnect whether to come back when the connection is lost
 * @param signOn who signs on, if not by hand
 * @param proxy  what stands between, if anything
 */
public record ConnectForm(String host, String port, String device, DeviceModel model, String ccsid, boolean enhanced,
        boolean tls, boolean reconnect, SignOnForm signOn, ProxyForm proxy) {

    public ConnectForm {
        host = host.strip();
        port = port.strip();
        device = device.strip();
        ccsid = ccsid.strip();
    }

    public static ConnectForm of(SessionSettings settings) {
        return new ConnectForm(settings.host(), String.valueOf(settings.port()), settings.device(), settings.model(),
                String.valueOf(settings.ccsid()), settings.enhanced(), settings.security().tls(),
                settings.reconnect().enabled(), SignOnForm.of(settings.signOn()), ProxyForm.of(settings.proxy()));
    }

    /** Nothing typed yet. */
    public static ConnectForm empty() {
        return new ConnectForm("", String.valueOf(SessionSettings.DEFAULT_PORT), "", DeviceModel.of(DisplaySize.ALTERNATE),
                "37", true, false, true, SignOnForm.NONE, ProxyForm.NONE);
    }

    /** The port to show when TLS is switched on or off: a usual one becomes the other usual one. */
    static String portFor(boolean tls, String typed) {
        int usual = tls ? SessionSettings.DEFAULT_PORT : SessionSettings.DEFAULT_TLS_PORT;
        int other = tls ? SessionSettings.DEFAULT_TLS_PORT : SessionSettings.DEFAULT_PORT;
        return typed.strip().equals(String.valueOf(usual)) ? String.valueOf(other) : typed;
    }

    /** Whether the one thing that has no default is missing: not an error before the user typed anything. */
    public boolean isHostMissing() {
        return host.isEmpty();
    }

    /** What is wrong with the first field that is wrong, in words. */
    public Optional<String> problem(Passwords passwords) {
        return systemProblem().or(this::terminalProblem).or(() -> signOn.problem(tls, passwords.signOn()))
                .or(() -> proxy.problem(passwords.proxy()));
    }

    /** The same of host and port alone. */
    public Optional<String> systemProblem() {
        if (isHostMissing()) {
            return Optional.of(Messages.Connect_noHost);
        }
        if (host.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(Messages.Connect_badHost);
        }
        return isPort(port) ? Optional.empty() : Optional.of(Messages.Connect_badPort);
    }

    /** The same of what the terminal is. */
    public Optional<String> terminalProblem() {
        if (!SessionSettings.isDeviceName(device)) {
            return Optional.of(Messages.Connect_badDevice);
        }
        return Ccsid.isSupported(number(ccsid)) ? Optional.empty() : Optional.of(Messages.Connect_badCcsid);
    }

    /** The same without anybody who logs in at the proxy: for when his password is not known. */
    public ConnectForm withoutProxyUser() {
        return withProxy(new ProxyForm(proxy.kind(), proxy.host(), proxy.port(), ""));
    }

    /** The same for another system, or for another way to speak with it. */
    public ConnectForm withSystem(String otherHost, String otherPort, boolean withTls) {
        return new ConnectForm(otherHost, otherPort, device, model, ccsid, enhanced, withTls, reconnect, signOn, proxy);
    }

    /** The same as another terminal. */
    public ConnectForm withTerminal(String otherDevice, DeviceModel station, String otherCcsid, boolean isEnhanced) {
        return new ConnectForm(host, port, otherDevice, station, otherCcsid, isEnhanced, tls, reconnect, signOn, proxy);
    }

    public ConnectForm withReconnect(boolean comesBack) {
        return new ConnectForm(host, port, device, model, ccsid, enhanced, tls, comesBack, signOn, proxy);
    }

    public ConnectForm withSignOn(SignOnForm who) {
        return new ConnectForm(host, port, device, model, ccsid, enhanced, tls, reconnect, who, proxy);
    }

    public ConnectForm withProxy(ProxyForm way) {
        return new ConnectForm(host, port, device, model, ccsid, enhanced, tls, reconnect, signOn, way);
    }

    /**
     * @param trust certificates that the user accepted
     * @throws IllegalArgumentException when there is a {@link #problem}
     */
    public SessionSettings settings(Passwords passwords, CertificateTrust trust) {
        return SessionSettings.to(host, number(port)).withDevice(device).withModel(model).withCcsid(number(ccsid))
                .withEnhanced(enhanced).withSecurity(tls ? Security.trusting(trust) : Security.NONE)
                .withReconnect(reconnect ? ReconnectPolicy.STANDARD : ReconnectPolicy.NEVER)
                .withSignOn(signOn.signOn(passwords.signOn())).withProxy(proxy.settings(passwords.proxy()));
    }

    static boolean isPort(String text) {
        int number = number(text);
        return number >= 1 && number <= 65535;
    }

    /** A whole number, or -1. */
    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
