package dev.e5250.script;

/** All options of the command line. They have the names that s3270 gives them where it has them. */
final class OptionTable {
    /** In alphabetical order. */
    static final OptionEntry[] ENTRIES = {
            new OptionEntry("-cafile", "FILE", "Certificates (PEM) whose owners are trusted to vouch for hosts, besides those "
                    + "of Java and of the system."),
            new OptionEntry("-ccsid", "NUMBER", "-codepage."),
            new OptionEntry("-charset", "NUMBER", "-codepage."),
            new OptionEntry("-clear", "NAME", "Sets a setting to false."),
            new OptionEntry("-codepage", "NUMBER", "CCSID of the host; 37 if not said."),
            new OptionEntry("-connecttimeout", "SECONDS", "How long connecting may take; 30 if not said."),
            new OptionEntry("-devname", "NAME", "Device name; the host chooses one if not said."),
            new OptionEntry("-help", "", "Shows this, and ends."),
            new OptionEntry("-man", "", "Shows the manual page (roff), and ends."),
            new OptionEntry("-minversion", "VERSION", "Nothing: it is the version of s3270 that a script was written for."),
            new OptionEntry("-model", "MODEL", "2 for a screen of 24x80, 5 for one of 27x132 as well, which it is if not said; "
                    + "names of 3278 and 3279 models that end so are taken."),
            new OptionEntry("-noverifycert", "", "Takes any certificate of a host."),
            new OptionEntry("-passwordenv", "NAME", "The environment variable that has the password to sign on with; "
                    + "S5250_PASSWORD if not said."),
            new OptionEntry("-passwordfd", "NUMBER", "The open file descriptor to read the password from, up to its first "
                    + "line end."),
            new OptionEntry("-port", "PORT", "Port of a host that is named without one; 23 if not said, 992 with TLS."),
            new OptionEntry("-proxy", "KIND:[USER@]HOST[:PORT]", "What stands between: http, socks5 or socks5d. A proxy that wants "
                    + "a password is told it by Set(proxy)."),
            new OptionEntry("-replay", "FILE", "Plays a trace in place of a host, and shows its last screen."),
            new OptionEntry("-script", "", "Nothing: it always reads a script."),
            new OptionEntry("-scriptport", "[ADDRESS:]PORT", "Serves scripts on a TCP port, of the loopback interface if no "
                    + "address is said, 0 for any that is free. Each connection has a session of its own. Standard input is "
                    + "not read."),
            new OptionEntry("-scriptportonce", "", "Serves one script on the port, and ends."),
            new OptionEntry("-set", "NAME[=VALUE]", "Sets a setting to a value, or to true."),
            new OptionEntry("-signon", "METHOD", "What goes over the network in place of the password: clear, des (password "
                    + "levels 0 and 1), sha1 (2 and 3), sha512 (4). Not said it is clear with TLS, and sha1 without."),
            new OptionEntry("-trace", "", "Writes a trace from the beginning."),
            new OptionEntry("-tracefile", "FILE", "Writes a trace from the beginning, into a file."),
            new OptionEntry("-tracefilesize", "N[K|M]", "Bytes that a trace may have; 64M if not said."),
            new OptionEntry("-user", "NAME", "The user to sign on, in place of the environment variable S5250_USER."),
            new OptionEntry("-utf8", "", "Nothing: lines are always UTF-8."),
            new OptionEntry("-verifycert", "", "The certificate of a host has to be good, which it has to be if not said."),
            new OptionEntry("-version", "", "Shows the version, and ends."),
            new OptionEntry("-xrm", "RESOURCE", "A resource of s3270, such as '*model: 2'. Those with a meaning here are "
                    + "codePage, connectTimeout, devName, hostname, macros, model, port, proxy, trace, traceFile, user and "
                    + "verifyHostCert; others are ignored. Macros are name: actions, each on a line of its own."),
    };

    private OptionTable() {
    }

    static OptionEntry find(String argument) throws ActionException {
        String name = argument.equals("-?") || argument.equals("--help") || argument.equals("-h") ? "-help"
                : argument.equals("-v") || argument.equals("--version") ? "-version" : argument;
        for (OptionEntry entry : ENTRIES) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        throw new ActionException("unknown option " + argument + "; -help shows those that are known");
    }
}
