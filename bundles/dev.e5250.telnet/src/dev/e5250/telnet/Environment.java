package dev.e5250.telnet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variables of one answer to NEW-ENVIRON (RFC 1572, RFC 4777): collected, then written as the host asked. Holds
 * secrets; {@link #wipe} overwrites them.
 */
final class Environment {
    private static final byte[] MASKED = {'*'};

    /** USER is the one that hosts want as a well-known variable; the rest are IBM's own. */
    private static final String USER = "USER"; //$NON-NLS-1$

    private final Map<String, byte[]> values = new LinkedHashMap<>();
    private final Map<String, Boolean> secrets = new LinkedHashMap<>();

    /** @param value text, or bytes as characters 0 to 255 */
    Environment put(String name, String value) {
        return put(name, value.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    /** A value that must not be seen; the array is this object's then. */
    Environment putSecret(String name, byte[] value) {
        return put(name, value, true);
    }

    private Environment put(String name, byte[] value, boolean secret) {
        values.put(name, value);
        secrets.put(name, secret);
        return this;
    }

    /**
     * The body of the answer: each variable that is asked for by name, defined or not, and all others if all are wanted.
     *
     * @param masked with stars in place of what must not be seen
     */
    byte[] answer(EnvironmentRequest request, boolean masked) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(Telnet.IS);
        values.forEach((name, value) -> {
            if (request.all() || request.names().contains(name)) {
                write(body, name, masked && secrets.get(name) ? MASKED : value);
            }
        });
        for (String name : request.names()) {
            // a seed of ours belongs to a sign-on; without one there is nothing to say about it
            if (!values.containsKey(name) && !name.equals(EnvironmentRequest.SEED)) {
                write(body, name, null);
            }
        }
        return body.toByteArray();
    }

    void wipe() {
        secrets.forEach((name, secret) -> {
            if (secret) {
                Arrays.fill(values.get(name), (byte) 0);
            }
        });
        values.clear();
        secrets.clear();
    }

    /** A name without a value says that the variable is not defined. */
    private static void write(ByteArrayOutputStream body, String name, byte[] value) {
        body.write(USER.equals(name) ? NewEnvironment.VAR : NewEnvironment.USERVAR);
        NewEnvironment.escape(name.getBytes(StandardCharsets.US_ASCII), body);
        if (value != null) {
            body.write(NewEnvironment.VALUE);
            NewEnvironment.escape(value, body);
        }
    }
}
