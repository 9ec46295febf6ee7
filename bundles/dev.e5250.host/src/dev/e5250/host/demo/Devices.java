package dev.e5250.host.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The device names in use. Thread-safe. */
final class Devices {
    private static final Pattern NAME = Pattern.compile("[A-Z$@#][A-Z0-9$@#_.]{0,9}");
    private static final int MAX_ASSIGNED = 9999;

    private final Set<String> inUse = ConcurrentHashMap.newKeySet();

    /**
     * Takes a name for a session.
     *
     * @param wanted the client's wish in upper case, empty for any name that is free
     * @return the name, empty when it cannot be had
     */
    Optional<String> take(String wanted) {
        if (!wanted.isEmpty()) {
            return NAME.matcher(wanted).matches() && inUse.add(wanted) ? Optional.of(wanted) : Optional.empty();
        }
        for (int i = 1; i <= MAX_ASSIGNED; i++) {
            String name = String.format(Locale.ROOT, "QPADEV%04d", i);
            if (inUse.add(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    void release(String name) {
        inUse.remove(name);
    }
}
