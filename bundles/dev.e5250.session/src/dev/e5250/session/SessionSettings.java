package dev.e5250.session;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.DeviceNames;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.SignOn;
import dev.e5250.telnet.TlsSettings;

/**
 * How to reach a host, and as what. Its text contains no secret.
 *
 * @param host   name or address
 * @param port   1 to 65535
 * @param device a device name or a pattern of {@link DeviceNames}; empty to let the host choose one
 * @param model  the display station to be; its size is the largest this session offers
 * @param ccsid  number of the host's EBCDIC character set, such as 37 or 273
 * @param reconnect what to do when the host is lost
 * @param signOn how to sign on by itself, or null for the sign-on screen
 * @param security whether to speak TLS
 * @param proxy  what stands between, or empty to connect to the host itself
 * @param timeouts when to give a host up
 * @param variables further ones of RFC 4777 to tell the host, such as IBMASSOCPRT for the printer of this display; not
 *                 those that device and sign-on are told by
 * @param enhanced whether this terminal offers the host to draw windows, selection fields and their like itself; without it
 *                 hosts send them as characters
 */
public record SessionSettings(String host, int port, String device, DeviceModel model, int ccsid,
        ReconnectPolicy reconnect, SignOn signOn, Security security, Optional<ProxySettings> proxy, Timeouts timeouts,
        Map<String, String> variables, boolean enhanced) {
    /** Port of telnet without TLS. */
    public static final int DEFAULT_PORT = 23;
    /** Port of telnet with TLS. */
    public static final int DEFAULT_TLS_PORT = TlsSettings.DEFAULT_PORT;

    /** Longest device name or pattern. */
    public static final int DEVICE_NAME_LENGTH = DeviceNames.MAX_LENGTH;

    private static final Set<String> TOLD_OTHERWISE = Set.of("DEVNAME", "USER", "IBMRSEED", "IBMSUBSPW", "IBMTICKET"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    public SessionSettings {
        variables = Map.copyOf(variables);
        Objects.requireNonNull(model);
        Objects.requireNonNull(reconnect);
        Objects.requireNonNull(security);
        Objects.requireNonNull(proxy);
        Objects.requireNonNull(timeouts);
        if (host.isBlank()) {
            throw new IllegalArgumentException("no host"); //$NON-NLS-1$
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port); //$NON-NLS-1$
        }
        if (!isDeviceName(device)) {
            throw new IllegalArgumentException("device name " + device); //$NON-NLS-1$
        }
        if (!Ccsid.isSupported(ccsid)) {
            throw new IllegalArgumentException("CCSID " + ccsid); //$NON-NLS-1$
        }
        if (!Collections.disjoint(variables.keySet(), TOLD_OTHERWISE)) {
            throw new IllegalArgumentException("variables " + variables.keySet()); //$NON-NLS-1$
        }
    }

    /** A session of any size with CCSID 37, its device named by the host, that does not reconnect by itself. */
    public static SessionSettings to(String host, int port) {
        return new SessionSettings(host, port, "", DeviceModel.of(DisplaySize.ALTERNATE), 37, ReconnectPolicy.NEVER, null, //$NON-NLS-1$
                Security.NONE, Optional.empty(), Timeouts.STANDARD, Map.of(), true);
    }

    /** The largest display this session offers: {@link DisplaySize#ALTERNATE} can do both. */
    public DisplaySize size() {
        return model.largest();
    }

    public SessionSettings withDevice(String name) {
        return new SessionSettings(host, port, name, model, ccsid, reconnect, signOn, security, proxy, timeouts,
                variables, enhanced);
    }

    /** As the usual station in colour that has this size. */
    public SessionSettings withSize(DisplaySize largest) {
        return withModel(DeviceModel.of(largest));
    }

    public SessionSettings withModel(DeviceModel station) {
        return new SessionSettings(host, port, device, station, ccsid, reconnect, signOn, security, proxy, timeouts,
                variables, enhanced);
    }

    public SessionSettings withCcsid(int number) {
        return new SessionSettings(host, port, device, model, number, reconnect, signOn, security, proxy, timeouts,
                variables, enhanced);
    }

    public SessionSettings withReconnect(ReconnectPolicy policy) {
        return new SessionSettings(host, port, device, model, ccsid, policy, signOn, security, proxy, timeouts,
                variables, enhanced);
    }

    public SessionSettings withSignOn(SignOn how) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, how, security, proxy, timeouts,
                variables, enhanced);
    }

    public SessionSettings withSecurity(Security how) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, signOn, how, proxy, timeouts,
                variables, enhanced);
    }

    /** By way of a proxy; empty for none. */
    public SessionSettings withProxy(Optional<ProxySettings> way) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, signOn, security, way, timeouts,
                variables, enhanced);
    }

    public SessionSettings withTimeouts(Timeouts limits) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, signOn, security, proxy, limits,
                variables, enhanced);
    }

    /** @param more names and values, instead of those there were */
    public SessionSettings withVariables(Map<String, String> more) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, signOn, security, proxy, timeouts, more,
                enhanced);
    }

    /** @param offered whether windows, selection fields and their like may be left to this terminal */
    public SessionSettings withEnhanced(boolean offered) {
        return new SessionSettings(host, port, device, model, ccsid, reconnect, signOn, security, proxy, timeouts,
                variables, offered);
    }

    /** Whether a text can be the device: empty, a name, or a pattern. */
    public static boolean isDeviceName(String text) {
        return DeviceNames.isPattern(text);
    }
}
