package dev.e5250.script;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line. Options have the names that s3270 gives them where it has them. */
final class Options {
    private static final String USER = "S5250_USER";
    private static final String PASSWORD = "S5250_PASSWORD";

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
    private boolean positional;

    private Options() {
    }

    /** @throws ActionException with the reason why they are wrong */
    static Options parse(String[] arguments) throws ActionException {
        Options options = new Options();
        options.preferences.commandLine = shown(arguments);
        List<Map.Entry<OptionEntry, String>> given = new ArrayList<>();
        int at = 0;
        while (at < arguments.length) {
            OptionEntry entry = arguments[at].startsWith("-") ? OptionTable.find(arguments[at]) : null;
            if (entry == null) {
                options.setHost(arguments[at]);
            } else if (entry.argument().isEmpty()) {
                given.add(Map.entry(entry, ""));
            } else if (++at == arguments.length) {
                throw new ActionException(entry.name() + " needs " + entry.argument());
            } else {
                given.add(Map.entry(entry, arguments[at]));
            }
            at++;
        }
        // after a session file, wherever that stands: what is said for this one start counts
        for (Map.Entry<OptionEntry, String> option : given) {
            options.set(option.getKey().name(), option.getValue());
        }
        options.readCredentials();
        return options;
    }

    private static String shown(String[] arguments) {
        StringBuilder line = new StringBuilder("s5250");
        for (String argument : arguments) {
            String quote = argument.isEmpty() || argument.indexOf(' ') >= 0 ? "\"" : "";
            line.append(' ').append(quote).append(argument.replaceAll("\\p{Cntrl}", "?")).append(quote);
        }
        return line.toString();
    }

    private void setHost(String text) throws ActionException {
        if (positional) {
            throw new ActionException("one host only");
        }
        positional = true;
        if (SessionFile.isOne(text)) {
            SessionFile.read(ScriptFiles.path(text), this);
        } else {
            host = HostAddress.parse(text);
        }
    }

    private void set(String name, String value) throws ActionException {
        switch (name) {
        case "-cafile" -> preferences.certificates = ScriptFiles.path(value);
        case "-ccsid", "-charset", "-codepage" -> preferences.ccsid = Setting.ccsid(value);
        case "-clear" -> toggle(value + "=false");
        case "-connecttimeout" -> preferences.connectTimeout = Numbers.parse(value, 1, 3600, "time");
        case "-devname" -> preferences.device = Setting.device(value);
        case "-help", "-man", "-version" -> show = name.substring(1);
        case "-model" -> preferences.size = Setting.size(value);
        case "-noverifycert" -> preferences.verifyCertificate = false;
        case "-passwordenv" -> passwordVariable = value;
        case "-passwordfd" -> passwordDescriptor = Numbers.parse(value, 0, 65535, "file descriptor");
        case "-port" -> preferences.port = Numbers.parse(value, 1, 65535, "port");
        case "-proxy" -> proxy(value);
        case "-replay" -> replay = ScriptFiles.path(value);
        case "-minversion", "-script", "-utf8" -> { /* it always is so */ }
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
        case "-xrm" -> Resources.apply(value, this);
        default -> throw new IllegalStateException(name);
        }
    }

    private void toggle(String text) throws ActionException {
        int equals = text.indexOf('=');
        String value = equals < 0 ? "true" : text.substring(equals + 1);
        Setting setting = Setting.of(equals < 0 ? text : text.substring(0, equals));
        if (setting == Setting.PROXY) {
            proxy(value);
            return;
        }
        try {
            setting.set(new Emulator(preferences), value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void proxy(String value) throws ActionException {
        if (ProxyAddress.hasPassword(value)) {
            throw new ActionException("others can see a command line: Set(proxy) takes the password");
        }
        preferences.proxy = ProxyAddress.parse(value);
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
            char[] password = Passwords.read(passwordDescriptor);
            credentials = credentials.withPassword(() -> password.clone());
        } else if (System.getenv(passwordVariable) != null) {
            String variable = passwordVariable;
            credentials = credentials.withPassword(() -> System.getenv(variable).toCharArray());
        }
        preferences.credentials = credentials;
    }
}
