package dev.e5250.script;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The command line. Options have the names that s3270 gives them where it has them. */
final class Options {
    static final OptionEntry[] ENTRIES = {
            new OptionEntry("-cafile", "FILE", "Certificates (PEM) whose owners are trusted to vouch for hosts, besides those "
                    + "of Java and of the system."),
            new OptionEntry("-ccsid", "NUMBER", "-codepage."),
            new OptionEntry("-clear", "NAME", "Sets a setting to false."),
            new OptionEntry("-codepage", "NUMBER", "CCSID of the host; 37 if not said."),
            new OptionEntry("-connecttimeout", "SECONDS", "How long connecting may take; 30 if not said."),
            new OptionEntry("-devname", "NAME", "Device name; the host chooses one if not said."),
            new OptionEntry("-help", "", "Shows this, and ends."),
            new OptionEntry("-man", "", "Shows the manual page (roff), and ends."),
            new OptionEntry("-model", "MODEL", "2 for a screen of 24x80, 5 for one of 27x132 as well, which it is if not said; "
                    + "names of 3278 and 3279 models that end so are taken."),
            new OptionEntry("-noverifycert", "", "Takes any certificate of a host."),
            new OptionEntry("-passwordenv", "NAME", "The environment variable that has the password to sign on with; "
                    + "S5250_PASSWORD if not said."),
            new OptionEntry("-passwordfd", "NUMBER", "The open file descriptor to read the password from, up to its first "
                    + "line end."),
            new OptionEntry("-port", "PORT", "Port of a host that is named without one; 23 if not said, 992 with TLS."),
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
            new OptionEntry("-xrm", "RESOURCE", "A resource of s3270, such as '*model: 2'; macros: name: actions, each on a "
                    + "line of its own, are what Macro runs. Others are ignored."),
    };

    private static final String USER = "S5250_USER";
    private static final String PASSWORD = "S5250_PASSWORD";
    private static final int MAX_PASSWORD = 128;

    /** What is to be done instead of serving scripts: help, man, version, or null. */
    String show;
    InetSocketAddress scriptPort;
    boolean once;
    Path replay;
    /** Null when nothing is connected before the first action. */
    HostAddress host;
    final Preferences preferences = new Preferences();

    private String passwordVariable = PASSWORD;
    private int passwordDescriptor = -1;

    private Options() {
    }

    /** @throws ActionException with the reason why they are wrong */
    static Options parse(String[] arguments) throws ActionException {
        Options options = new Options();
        int at = 0;
        while (at < arguments.length) {
            OptionEntry entry = entry(arguments[at]);
            if (entry == null) {
                options.setHost(arguments[at]);
            } else if (entry.argument().isEmpty()) {
                options.set(entry.name(), "");
            } else if (++at == arguments.length) {
                throw new ActionException(entry.name() + " needs " + entry.argument());
            } else {
                options.set(entry.name(), arguments[at]);
            }
            at++;
        }
        options.readCredentials();
        return options;
    }

    private static OptionEntry entry(String argument) throws ActionException {
        if (!argument.startsWith("-")) {
            return null;
        }
        String name = argument.equals("-?") || argument.equals("--help") || argument.equals("-h") ? "-help"
                : argument.equals("-v") || argument.equals("--version") ? "-version" : argument;
        for (OptionEntry entry : ENTRIES) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        throw new ActionException("unknown option " + argument + "; -help shows those that are known");
    }

    private void setHost(String text) throws ActionException {
        if (host != null) {
            throw new ActionException("one host only");
        }
        host = HostAddress.parse(text);
    }

    private void set(String name, String value) throws ActionException {
        switch (name) {
        case "-cafile" -> preferences.certificates = ScriptFiles.path(value);
        case "-ccsid", "-codepage" -> preferences.ccsid = Setting.ccsid(value);
        case "-clear" -> toggle(value + "=false");
        case "-connecttimeout" -> preferences.connectTimeout = Numbers.parse(value, 1, 3600, "time");
        case "-devname" -> preferences.device = Setting.device(value);
        case "-help", "-man", "-version" -> show = name.substring(1);
        case "-model" -> preferences.size = Setting.size(value);
        case "-noverifycert" -> preferences.verifyCertificate = false;
        case "-passwordenv" -> passwordVariable = value;
        case "-passwordfd" -> passwordDescriptor = Numbers.parse(value, 0, 65535, "file descriptor");
        case "-port" -> preferences.port = Numbers.parse(value, 1, 65535, "port");
        case "-replay" -> replay = ScriptFiles.path(value);
        case "-script", "-utf8" -> { /* it always is so */ }
        case "-scriptport" -> scriptPort = scriptPort(value);
        case "-scriptportonce" -> once = true;
        case "-set" -> toggle(value);
        case "-signon" -> preferences.credentials = preferences.credentials.withMethod(value);
        case "-trace" -> preferences.trace = true;
        case "-tracefile" -> {
            preferences.traceFile = ScriptFiles.path(value);
            preferences.trace = true;
        }
        case "-tracefilesize" -> preferences.traceLimit = size(value);
        case "-user" -> preferences.credentials = preferences.credentials.withUser(value);
        case "-verifycert" -> preferences.verifyCertificate = true;
        case "-xrm" -> resource(value);
        default -> throw new IllegalStateException(name);
        }
    }

    private void toggle(String text) throws ActionException {
        int equals = text.indexOf('=');
        String value = equals < 0 ? "true" : text.substring(equals + 1);
        try {
            Setting.of(equals < 0 ? text : text.substring(0, equals)).set(new Emulator(preferences), value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The part behind the last dot or asterisk counts: what program it is for is of no interest. */
    private void resource(String text) throws ActionException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new ActionException("-xrm needs name: value");
        }
        String value = text.substring(colon + 1).strip();
        String name = text.substring(0, colon).strip();
        name = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('*')) + 1);
        switch (name.toLowerCase(Locale.ROOT)) {
        case "codepage", "charset" -> preferences.ccsid = Setting.ccsid(value);
        case "devname" -> preferences.device = Setting.device(value);
        case "macros" -> macros(value);
        case "model" -> preferences.size = Setting.size(value);
        case "port" -> preferences.port = Numbers.parse(value, 1, 65535, "port");
        case "trace" -> preferences.trace = Setting.truth(value);
        case "tracefile" -> preferences.traceFile = ScriptFiles.path(value);
        case "verifyhostcert" -> preferences.verifyCertificate = Setting.truth(value);
        default -> { /* what only a 3270, or a window, has */ }
        }
    }

    private void macros(String text) throws ActionException {
        for (String line : text.replace("\\n", "\n").split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new ActionException("macros need name: actions");
            }
            preferences.macros.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private static InetSocketAddress scriptPort(String text) throws ActionException {
        int colon = text.lastIndexOf(':');
        int port = Numbers.parse(text.substring(colon + 1), 0, 65535, "port");
        if (colon < 0) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        }
        String address = text.substring(0, colon);
        if (address.startsWith("[") && address.endsWith("]")) {
            address = address.substring(1, address.length() - 1);
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw new ActionException("unknown address " + address);
        }
    }

    private static long size(String text) throws ActionException {
        char last = text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(text.length() - 1));
        long unit = last == 'K' ? 1024 : last == 'M' ? 1024 * 1024 : 1;
        return unit * Numbers.parse(unit == 1 ? text : text.substring(0, text.length() - 1), 1, 999_999_999, "size");
    }

    private void readCredentials() throws ActionException {
        Credentials credentials = preferences.credentials;
        String user = System.getenv(USER);
        if (credentials.user().isEmpty() && user != null) {
            credentials = credentials.withUser(user);
        }
        if (passwordDescriptor >= 0) {
            char[] password = readPassword(passwordDescriptor);
            credentials = credentials.withPassword(() -> password.clone());
        } else if (System.getenv(passwordVariable) != null) {
            String variable = passwordVariable;
            credentials = credentials.withPassword(() -> System.getenv(variable).toCharArray());
        }
        preferences.credentials = credentials;
    }

    private static char[] readPassword(int descriptor) throws ActionException {
        byte[] bytes = new byte[4 * MAX_PASSWORD];
        int length = 0;
        try (InputStream in = Files.newInputStream(Path.of("/dev/fd/" + descriptor))) {
            int next = in.read();
            while (next >= 0 && next != '\n' && length < bytes.length) {
                bytes[length++] = (byte) next;
                next = in.read();
            }
        } catch (IOException e) {
            throw new ActionException("cannot read the password from file descriptor " + descriptor);
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        char[] password = new String(bytes, 0, length, StandardCharsets.UTF_8).toCharArray();
        Arrays.fill(bytes, (byte) 0);
        if (password.length == 0 || password.length > MAX_PASSWORD) {
            throw new ActionException("file descriptor " + descriptor + " has no password of 1 to " + MAX_PASSWORD
                    + " characters");
        }
        return password;
    }
}
