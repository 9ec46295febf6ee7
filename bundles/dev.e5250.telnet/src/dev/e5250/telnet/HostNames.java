package dev.e5250.telnet;

import java.util.List;
import java.util.Locale;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;

/** Names of hosts, in the one form in which certificates and what users type can be compared. */
final class HostNames {

    private HostNames() {
    }

    /** Lower case, without the dot at the end, the brackets of an IPv6 address, and its zone. */
    static String canonical(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) { //$NON-NLS-1$ //$NON-NLS-2$
            name = name.substring(1, name.length() - 1);
        }
        if (isIpv6(name)) {
            int zone = name.indexOf('%');
            return zone < 0 ? name : name.substring(0, zone);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name; //$NON-NLS-1$
    }

    /**
     * What to tell the server about the name it was called by. JSSE by itself says nothing of a name without a dot, and
     * hosts in a company's network have such names.
     *
     * @return empty for an address, which RFC 6066 section 3 does not allow, and for what is no name on the internet
     */
    static List<SNIServerName> indication(String canonical) {
        if (isIpv6(canonical) || isIpv4(canonical)) {
            return List.of();
        }
        try {
            return List.of(new SNIHostName(canonical));
        } catch (IllegalArgumentException e) {
            // a name with an underscore, say: resolvers take it, and the server does without
            return List.of();
        }
    }

    private static boolean isIpv6(String name) {
        return name.indexOf(':') >= 0;
    }

    /** No top-level domain is a number. */
    private static boolean isIpv4(String name) {
        return name.matches("(.*\\.)?[0-9]+"); //$NON-NLS-1$
    }
}
