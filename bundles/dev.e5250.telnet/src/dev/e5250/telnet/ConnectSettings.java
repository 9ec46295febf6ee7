package dev.e5250.telnet;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where to connect to, and by which way.
 *
 * @param host    name or address; looked up by the proxy if there is one
 * @param port    1 to 65535
 * @param timeout how long all of it may take: the look-up, every attempt, and the talk with the proxy
 * @param proxy   what stands between, or empty to connect to the host itself
 */
public record ConnectSettings(String host, int port, Duration timeout, Optional<ProxySettings> proxy) {

    public ConnectSettings {
        Objects.requireNonNull(proxy);
        if (host.isBlank()) {
            throw new IllegalArgumentException("no host"); //$NON-NLS-1$
        }
        requirePort(port);
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("time-out " + timeout); //$NON-NLS-1$
        }
    }

    /** Without a proxy. */
    public static ConnectSettings direct(String host, int port, Duration timeout) {
        return new ConnectSettings(host, port, timeout, Optional.empty());
    }

    /** The same by way of a proxy. */
    public ConnectSettings through(ProxySettings way) {
        return new ConnectSettings(host, port, timeout, Optional.of(way));
    }

    static void requirePort(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port); //$NON-NLS-1$
        }
    }
}
