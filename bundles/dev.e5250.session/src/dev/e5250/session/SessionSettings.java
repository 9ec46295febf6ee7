package dev.e5250.session;

import java.util.Objects;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.telnet.DeviceNames;
import dev.e5250.telnet.SignOn;
import dev.e5250.telnet.TlsSettings;

/**
 * How to reach a host, and as what.
 *
 * @param host   name or address
 * @param port   1 to 65535
 * @param device a device name or a pattern of {@link DeviceNames}; empty to let the host choose one
 * @param size   the largest display this session offers: {@link DisplaySize#ALTERNATE} can do both
 * @param ccsid  number of the host's EBCDIC character set, such as 37 or 273
 * @param reconnect what to do when the host is lost
 * @param signOn how to sign on by itself, or null for the sign-on screen
 * @param security whether to speak TLS
 */
public record SessionSettings(String host, int port, String device, DisplaySize size, int ccsid,
        ReconnectPolicy reconnect, SignOn signOn, Security security) {
    /** Port of telnet without TLS. */
    public static final int DEFAULT_PORT = 23;
    /** Port of telnet with TLS. */
    public static final int DEFAULT_TLS_PORT = TlsSettings.DEFAULT_PORT;

    /** Longest device name or pattern. */
    public static final int DEVICE_NAME_LENGTH = DeviceNames.MAX_LENGTH;

    public SessionSettings {
        Objects.requireNonNull(size);
        Objects.requireNonNull(reconnect);
        Objects.requireNonNull(security);
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
    }

    /** A session of any size with CCSID 37, its device named by the host, that does not reconnect by itself. */
    public static SessionSettings to(String host, int port) {
        return new SessionSettings(host, port, "", DisplaySize.ALTERNATE, 37, ReconnectPolicy.NEVER, null,
                Security.NONE); //$NON-NLS-1$
    }

    public SessionSettings withDevice(String name) {
        return new SessionSettings(host, port, name, size, ccsid, reconnect, signOn, security);
    }

    public SessionSettings withSize(DisplaySize largest) {
        return new SessionSettings(host, port, device, largest, ccsid, reconnect, signOn, security);
    }

    public SessionSettings withCcsid(int number) {
        return new SessionSettings(host, port, device, size, number, reconnect, signOn, security);
    }

    public SessionSettings withReconnect(ReconnectPolicy policy) {
        return new SessionSettings(host, port, device, size, ccsid, policy, signOn, security);
    }

    public SessionSettings withSignOn(SignOn how) {
        return new SessionSettings(host, port, device, size, ccsid, reconnect, how, security);
    }

    public SessionSettings withSecurity(Security how) {
        return new SessionSettings(host, port, device, size, ccsid, reconnect, signOn, how);
    }

    /** Whether a text can be the device: empty, a name, or a pattern. */
    public static boolean isDeviceName(String text) {
        return DeviceNames.isPattern(text);
    }
}
