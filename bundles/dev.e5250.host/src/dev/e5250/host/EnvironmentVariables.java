package dev.e5250.host;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.e5250.telnet.NewEnvironment;

/**
 * The NEW-ENVIRON variables a client sent (RFC 1572, RFC 4777). Names are compared without regard to case. A later
 * answer adds to, and replaces, what an earlier one said. Thread-safe.
 */
public final class EnvironmentVariables {
    /** How many are kept; a client has no more than thirty to tell. */
    static final int MAX_VARIABLES = 100;

    private final Map<String, byte[]> values =
            Collections.synchronizedMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    EnvironmentVariables() {
    }

    /** A variable as text, one character per byte; empty when it was not defined. */
    public Optional<String> text(String name) {
        return bytes(name).map(value -> new String(value, StandardCharsets.ISO_8859_1));
    }

    /** A variable as it came, ESC and IAC taken off; empty when it was not defined. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(values.get(name)).map(byte[]::clone);
    }

    /** Names of the variables that have a value. */
    public Set<String> names() {
        synchronized (values) {
            return Set.copyOf(values.keySet());
        }
    }

    /** The names only: values may be secrets. */
    @Override
    public String toString() {
        return names().toString();
    }

    /** Takes the body of a sub-negotiation behind its IS; what is malformed is left out. */
    void add(byte[] body, int offset, int end) {
        int at = offset;
        while (at < end) {
            int type = body[at];
            at++;
            if (type != NewEnvironment.VAR && type != NewEnvironment.USERVAR) {
                continue;
            }
            ByteArrayOutputStream name = new ByteArrayOutputStream();
            at = token(body, at, end, name);
            if (at < end && body[at] == NewEnvironment.VALUE) {
                ByteArrayOutputStream value = new ByteArrayOutputStream();
                at = token(body, at + 1, end, value);
                define(name.toString(StandardCharsets.ISO_8859_1), value.toByteArray());
            }
        }
    }

    private void define(String name, byte[] value) {
        if (!name.isEmpty() && (values.size() < MAX_VARIABLES || values.containsKey(name))) {
            values.put(name, value);
        }
    }

    /** Copies a name or value up to the next mark; returns where the mark is. */
    private static int token(byte[] body, int offset, int end, ByteArrayOutputStream into) {
        int at = offset;
        while (at < end) {
            int b = body[at];
            if (b == NewEnvironment.ESC && at + 1 < end) {
                at++;
                b = body[at];
            } else if (b >= NewEnvironment.VAR && b <= NewEnvironment.USERVAR) {
                return at;
            }
            into.write(b);
            at++;
        }
        return at;
    }
}
