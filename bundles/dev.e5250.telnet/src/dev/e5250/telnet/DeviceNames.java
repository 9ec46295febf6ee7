package dev.e5250.telnet;

import java.util.Locale;
import java.util.Optional;

/**
 * The device names to ask for, one after the other, until the host takes one (RFC 4777 section 7). A plain name is asked
 * for once: whoever wants exactly that device wants no other. A pattern counts: {@code *} at its end stands for nothing,
 * then 1, 2, 3...; {@code %n} for 1, 2, 3... where it stands; {@code %u} for the user. What is too long loses characters
 * before the number.
 */
public final class DeviceNames {
    /** Longest name (RFC 4777 section 7). */
    public static final int MAX_LENGTH = 10;
    /** Names that are tried at most. */
    static final int MAX_TRIES = 100;

    private static final String COUNTER = "%n"; //$NON-NLS-1$
    private static final String USER = "%u"; //$NON-NLS-1$
    private static final String NAME = "[A-Z$@#][A-Z0-9$@#_.]*"; //$NON-NLS-1$

    private final String before;
    private final String after;
    private final boolean counts;
    private final boolean firstWithoutNumber;
    private int tries;

    /**
     * @param pattern a name, a pattern, or empty to let the host choose
     * @param user    what {@code %u} stands for
     * @throws IllegalArgumentException when no device can have such a name
     */
    public DeviceNames(String pattern, String user) {
        String text = pattern.replace(USER, user).toUpperCase(Locale.ROOT);
        String counter = COUNTER.toUpperCase(Locale.ROOT);
        firstWithoutNumber = text.endsWith("*"); //$NON-NLS-1$
        int at = firstWithoutNumber ? text.length() - 1 : text.indexOf(counter);
        counts = at >= 0;
        before = counts ? text.substring(0, at) : text;
        after = counts && !firstWithoutNumber ? text.substring(at + counter.length()) : ""; //$NON-NLS-1$
        String first = name(counts && !firstWithoutNumber ? "1" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!text.isEmpty() && !first.matches(NAME)) {
            throw new IllegalArgumentException("device name " + pattern); //$NON-NLS-1$
        }
        if (after.length() > MAX_LENGTH / 2 || !counts && before.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("device name " + pattern); //$NON-NLS-1$
        }
    }

    /** Whether a text can be given to the constructor. */
    public static boolean isPattern(String text) {
        try {
            return new DeviceNames(text, "USER") != null; //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the host is to choose. */
    boolean isEmpty() {
        return before.isEmpty() && !counts;
    }

    /** The next name to ask for; empty when there is none left. */
    Optional<String> next() {
        if (isEmpty() || tries == (counts ? MAX_TRIES : 1)) {
            return Optional.empty();
        }
        tries++;
        int number = firstWithoutNumber ? tries - 1 : tries;
        return Optional.of(!counts || number == 0 ? name("") : name(String.valueOf(number))); //$NON-NLS-1$
    }

    private String name(String number) {
        int room = MAX_LENGTH - number.length() - after.length();
        return before.substring(0, Math.min(room, before.length())) + number + after;
    }
}
