package dev.e5250.session;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a trace: {@code {"t":1523,"from":"host","kind":"record","hex":"001112a0..."}}.
 *
 * @param millis since the trace began
 * @param from   who sent it
 * @param kind   what it is
 * @param bytes  a record from its length field on, not escaped; or telnet's bytes as on the wire. What must not be seen is
 *               overwritten
 */
record TraceEntry(long millis, From from, Kind kind, byte[] bytes) {
    private static final Pattern LINE = Pattern.compile(
            "\\{\"t\":(\\d{1,15}),\"from\":\"(\\w+)\",\"kind\":\"(\\w+)\",\"hex\":\"((?:[0-9a-f]{2})*)\"}"); //$NON-NLS-1$

    enum From {
        HOST, CLIENT
    }

    enum Kind {
        RECORD, TELNET
    }

    String toLine() {
        return "{\"t\":" + millis + ",\"from\":\"" + word(from) + "\",\"kind\":\"" + word(kind) + "\",\"hex\":\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + HexFormat.of().formatHex(bytes) + "\"}\n"; //$NON-NLS-1$
    }

    /** The entry of a line; empty for a line that says something else. */
    static Optional<TraceEntry> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (From from : From.values()) {
            for (Kind kind : Kind.values()) {
                if (word(from).equals(matcher.group(2)) && word(kind).equals(matcher.group(3))) {
                    return Optional.of(new TraceEntry(Long.parseLong(matcher.group(1)), from, kind,
                            HexFormat.of().parseHex(matcher.group(4))));
                }
            }
        }
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
