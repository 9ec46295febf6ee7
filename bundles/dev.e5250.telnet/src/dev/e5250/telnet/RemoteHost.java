package dev.e5250.telnet;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host as a proxy is told of it; nothing is looked up here.
 *
 * @param name    in ASCII (RFC 5890 section 2.3.2.1), or the text of the address
 * @param address if it was given as an address
 */
record RemoteHost(String name, Optional<InetAddress> address, int port) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)"; //$NON-NLS-1$
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}"); //$NON-NLS-1$ //$NON-NLS-2$
    /** RFC 1928 section 5 has one byte for the length; and no line end may get into the header of an HTTP request. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,255}"); //$NON-NLS-1$

    static RemoteHost of(String host, int port) throws UnknownHostException {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host; //$NON-NLS-1$ //$NON-NLS-2$
        if (bare.indexOf(':') >= 0) {
            // in brackets it is never looked up
            return of(InetAddress.getByName('[' + bare + ']'), port);
        }
        if (IPV4.matcher(bare).matches()) {
            return of(InetAddress.getByName(bare), port);
        }
        try {
            String ascii = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED);
            if (NAME.matcher(ascii).matches()) {
                return new RemoteHost(ascii, Optional.empty(), port);
            }
        } catch (IllegalArgumentException e) {
            // the same as one that does not match
        }
        throw new UnknownHostException(host);
    }

    private static RemoteHost of(InetAddress address, int port) {
        // what comes after % names an interface of this machine, and says nothing to another
        return new RemoteHost(address.getHostAddress().replaceFirst("%.*", ""), Optional.of(address), port); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** For HTTP (RFC 9110 section 7.2, RFC 3986 section 3.2.2). */
    String authority() {
        return (name.indexOf(':') >= 0 ? '[' + name + ']' : name) + ':' + port;
    }
}
