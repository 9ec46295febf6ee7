package dev.e5250.script;

import java.util.Locale;

/**
 * The arguments of Trace and ScreenTrace.
 *
 * @param on   null when it is only asked for
 * @param file null when it is not said
 */
record OnOff(Boolean on, String file) {

    /** @param ignored a word of s3270 that may stand before the others */
    static OnOff parse(String[] arguments, String ignored) throws ActionException {
        int at = arguments.length > 0 && arguments[0].equalsIgnoreCase(ignored) ? 1 : 0;
        if (at == arguments.length) {
            return new OnOff(null, null);
        }
        boolean on = switch (arguments[at].toLowerCase(Locale.ROOT)) {
        case "on" -> true;
        case "off" -> false;
        default -> throw new ActionException("on or off expected, not '" + arguments[at] + "'");
        };
        if (arguments.length - at > (on ? 2 : 1)) {
            throw new ActionException("too many arguments");
        }
        return new OnOff(on, arguments.length - at == 2 ? arguments[at + 1] : null);
    }

    boolean isQuestion() {
        return on == null;
    }
}
