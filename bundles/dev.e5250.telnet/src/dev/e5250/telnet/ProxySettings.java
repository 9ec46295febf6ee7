package dev.e5250.telnet;

import java.util.Objects;
import java.util.Optional;

/**
 * A proxy and how to speak to it. The look-up of the host's name is always left to it: behind a proxy the names of the
 * far side are often not known here, and should not be told to whoever answers for names here.
 *
 * @param kind  what it speaks
 * @param host  name or address of the proxy
 * @param port  1 to 65535
 * @param login who to say we are, or empty
 */
public record ProxySettings(Kind kind, String host, int port, Optional<ProxyLogin> login) {

    /** What a proxy speaks. */
    public enum Kind {
        /** SOCKS version 5 (RFC 1928), with a login by RFC 1929. */
        SOCKS5,
        /** HTTP CONNECT (RFC 9110 section 9.3.6), with a basic login (RFC 7617). */
        HTTP
    }

    public ProxySettings {
        Objects.requireNonNull(kind);
        if (host.isBlank()) {
            throw new IllegalArgumentException("no proxy host"); //$NON-NLS-1$
        }
        ConnectSettings.requirePort(port);
        login.ifPresent(l -> l.requireUsableWith(kind));
    }

    /** A proxy that asks nobody who he is. */
    public static ProxySettings open(Kind kind, String host, int port) {
        return new ProxySettings(kind, host, port, Optional.empty());
    }

    /** The same with a login. */
    public ProxySettings as(ProxyLogin who) {
        return new ProxySettings(kind, host, port, Optional.of(who));
    }
}
