package dev.e5250.script;

/**
 * A host as s3270 has it: {@code [prefix:]...[device@]host[:port]}, an IPv6 address in brackets.
 *
 * @param host   name or address
 * @param port   1 to 65535, or 0 when it is not said
 * @param device the device name, where s3270 has the LU name, or empty
 * @param tls    prefix L: speak TLS
 * @param verify without prefix Y: the host's certificate has to be good
 */
record HostAddress(String host, int port, String device, boolean tls, boolean verify) {
    /** Letters of s3270 that say how to talk to a 3270 host: taken, for a 5250 needs none of them. */
    private static final String OF_3270 = "BCNS";
    /** All letters that are taken. */
    static final String PREFIXES = "BCLNSY";

    static HostAddress parse(String text) throws ActionException {
        boolean tls = false;
        boolean verify = true;
        String rest = text.strip();
        while (rest.length() > 1 && rest.charAt(1) == ':' && Character.isLetter(rest.charAt(0))) {
            char prefix = Character.toUpperCase(rest.charAt(0));
            switch (prefix) {
            case 'L' -> tls = true;
            case 'Y' -> verify = false;
            default -> {
                if (OF_3270.indexOf(prefix) < 0) {
                    throw new ActionException("prefix " + prefix + ": is not one for a 5250, only L: (TLS) and Y: (any certificate)");
                }
            }
            }
            rest = rest.substring(2);
        }
        int at = rest.lastIndexOf('@');
        String device = at < 0 ? "" : rest.substring(0, at);
        rest = rest.substring(at + 1);
        if (rest.startsWith("[")) {
            int end = rest.indexOf(']');
            if (end < 0 || end + 1 < rest.length() && rest.charAt(end + 1) != ':') {
                throw new ActionException("\"]\" expected in " + rest);
            }
            return of(rest.substring(1, end), end + 1 == rest.length() ? "" : rest.substring(end + 2), device, tls, verify);
        }
        int colon = rest.lastIndexOf(':');
        boolean hasPort = colon >= 0 && rest.indexOf(':') == colon;
        return of(hasPort ? rest.substring(0, colon) : rest, hasPort ? rest.substring(colon + 1) : "", device, tls, verify);
    }

    private static HostAddress of(String host, String port, String device, boolean tls, boolean verify)
            throws ActionException {
        if (host.isBlank()) {
            throw new ActionException("no host name");
        }
        return new HostAddress(host, port.isEmpty() ? 0 : Numbers.parse(port, 1, 65535, "port"), device, tls, verify);
    }
}
