package dev.e5250.script;

import java.util.Locale;

/** Resources as those of s3270: {@code name: value}, on the command line or in a session file. */
final class Resources {
    private Resources() {
    }

    /** The part of a name behind its last dot or asterisk counts: what program it is for is of no interest. */
    static void apply(String text, Options options) throws ActionException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new ActionException("a resource needs name: value");
        }
        String value = text.substring(colon + 1).strip();
        String name = text.substring(0, colon).strip();
        name = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('*')) + 1);
        Preferences preferences = options.preferences;
        switch (name.toLowerCase(Locale.ROOT)) {
        case "codepage", "charset" -> preferences.ccsid = Setting.ccsid(value);
        case "connecttimeout" -> preferences.connectTimeout = Numbers.parse(value, 1, 3600, "time");
        case "devname" -> preferences.device = Setting.device(value);
        case "hostname" -> options.host = HostAddress.parse(value);
        case "macros" -> macros(value, preferences);
        case "model" -> preferences.size = Setting.size(value);
        case "port" -> preferences.port = Numbers.parse(value, 1, 65535, "port");
        case "proxy" -> preferences.proxy = ProxyAddress.parse(value);
        case "trace" -> preferences.trace = Setting.truth(value);
        case "tracefile" -> preferences.traceFile = ScriptFiles.path(value);
        case "user" -> preferences.credentials = preferences.credentials.withUser(value);
        case "verifyhostcert" -> preferences.verifyCertificate = Setting.truth(value);
        default -> { /* what only a 3270, or a window, has */ }
        }
    }

    private static void macros(String text, Preferences preferences) throws ActionException {
        for (String line : text.replace("\\n", "\n").split("\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new ActionException("macros need name: actions");
            }
            preferences.macros.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }
}
