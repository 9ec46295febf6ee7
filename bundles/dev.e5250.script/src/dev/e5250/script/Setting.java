package dev.e5250.script;

import java.util.Locale;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.session.SessionSettings;

/** What Set knows. Those of a session's making change while there is none. */
enum Setting {
    AID_WAIT("aidWait", "Keys that ask the host wait until it has answered.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().aidWait);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().aidWait = truth(value);
        }
    },
    CA_FILE("caFile", "File of certificates (PEM) whose owners are trusted to vouch for hosts.") {
        @Override
        String get(Emulator emulator) {
            return emulator.preferences().certificates == null ? "" : emulator.preferences().certificates.toString();
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().certificates = value.isEmpty() ? null : ScriptFiles.path(value);
        }
    },
    CODE_PAGE("codePage", "CCSID of the host; when there is no session.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().ccsid);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            requireIdle(emulator);
            emulator.preferences().ccsid = ccsid(value);
        }
    },
    CONNECT_TIMEOUT("connectTimeout", "Seconds that connecting may take.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().connectTimeout);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().connectTimeout = Numbers.parse(value, 1, 3600, "time");
        }
    },
    DEVICE_NAME("deviceName", "Device name for the next session; empty lets the host choose.") {
        @Override
        String get(Emulator emulator) {
            return emulator.preferences().device;
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().device = device(value);
        }
    },
    INSERT_MODE("insertMode", "Typed characters push the others to the right.") {
        @Override
        String get(Emulator emulator) throws InterruptedException {
            return String.valueOf(emulator.contents().snapshot().insertMode());
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException, InterruptedException {
            if (truth(value) != emulator.contents().snapshot().insertMode()) {
                emulator.press(Key.INSERT);
            }
        }
    },
    MODEL("model", "Screen: 2 for 24x80, 5 for 27x132 as well; when there is no session.") {
        @Override
        String get(Emulator emulator) {
            return emulator.preferences().size == DisplaySize.NORMAL ? "2" : "5";
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            requireIdle(emulator);
            emulator.preferences().size = size(value);
        }
    },
    PORT("port", "Port of a host that is named without one.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().port);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().port = Numbers.parse(value, 1, 65535, "port");
        }
    },
    PROXY("proxy", "What stands between, for the next session: kind:[user[:password]@]host[:port], its kind http, socks5 "
            + "or socks5d; empty for none.") {
        @Override
        String get(Emulator emulator) {
            return ProxyAddress.shown(emulator.preferences());
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().proxy = value.isEmpty() ? null : ProxyAddress.parse(value);
        }
    },
    TRACE("trace", "Writes what is sent and received into a file.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().trace);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException, InterruptedException {
            if (truth(value)) {
                TraceAction.start(emulator, null);
            } else {
                emulator.stopTrace();
            }
        }
    },
    UNLOCK_DELAY("unlockDelay", "Always false: a 5250 host says when it is ready. May be set to false.") {
        @Override
        String get(Emulator emulator) {
            return "false";
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            if (truth(value)) {
                throw new ActionException("unlockDelay is false: a 5250 host says when it is ready");
            }
        }
    },
    VERIFY_HOST_CERT("verifyHostCert", "The certificate of a host has to be good.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().verifyCertificate);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().verifyCertificate = truth(value);
        }
    },
    WAIT_LIMIT("waitLimit", "Seconds that an action without a time of its own waits at most; 0 without limit.") {
        @Override
        String get(Emulator emulator) {
            return String.valueOf(emulator.preferences().waitLimit);
        }

        @Override
        void set(Emulator emulator, String value) throws ActionException {
            emulator.preferences().waitLimit = Numbers.parse(value, 0, 1_000_000, "time");
        }
    };

    private final String title;
    private final String help;

    Setting(String title, String help) {
        this.title = title;
        this.help = help;
    }

    /** As it is written. */
    String title() {
        return title;
    }

    String help() {
        return help;
    }

    abstract String get(Emulator emulator) throws InterruptedException;

    abstract void set(Emulator emulator, String value) throws ActionException, InterruptedException;

    static Setting of(String title) throws ActionException {
        for (Setting setting : values()) {
            if (setting.title.equalsIgnoreCase(title)) {
                return setting;
            }
        }
        throw new ActionException("no setting is called '" + title + "'");
    }

    String opposite(Emulator emulator) throws ActionException, InterruptedException {
        return switch (get(emulator)) {
        case "true" -> "false";
        case "false" -> "true";
        default -> throw new ActionException("'" + title + "' needs a value");
        };
    }

    private static void requireIdle(Emulator emulator) throws ActionException {
        if (!emulator.isIdle()) {
            throw new ActionException("not while there is a session");
        }
    }

    static boolean truth(String value) throws ActionException {
        return switch (value.toLowerCase(Locale.ROOT)) {
        case "true", "on", "1" -> true;
        case "false", "off", "0" -> false;
        default -> throw new ActionException("true or false expected, not '" + value + "'");
        };
    }

    static int ccsid(String value) throws ActionException {
        String digits = value.toLowerCase(Locale.ROOT).startsWith("cp") ? value.substring(2) : value;
        // the name that s3270 has for its own default
        int number = digits.equalsIgnoreCase("bracket") ? 37 : Numbers.parse(digits, 1, 65535, "CCSID");
        if (!Ccsid.isSupported(number)) {
            throw new ActionException("CCSID " + number + " is not known; Query(CodePages) shows those that are");
        }
        return number;
    }

    static String device(String value) throws ActionException {
        if (!SessionSettings.isDeviceName(value)) {
            throw new ActionException("invalid device name '" + value + "'");
        }
        return value;
    }

    /** Models of s3270 by their number at the end, terminal types and sizes. */
    static DisplaySize size(String value) throws ActionException {
        String model = value.toUpperCase(Locale.ROOT);
        model = model.endsWith("-E") ? model.substring(0, model.length() - 2) : model;
        return switch (model) {
        case "2", "3278-2", "3279-2", "3179-2", "IBM-3179-2", "24X80" -> DisplaySize.NORMAL;
        case "5", "3278-5", "3279-5", "3477-FC", "IBM-3477-FC", "27X132" -> DisplaySize.ALTERNATE;
        default -> throw new ActionException("no 5250 is a model '" + value + "': 2 (24x80) or 5 (27x132)");
        };
    }
}
