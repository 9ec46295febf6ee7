package dev.e5250.soak;

import java.util.Random;

/**
 * What the command line asks for.
 *
 * @param role        what this JVM does
 * @param sessions    how many sessions there are at a time
 * @param minutes     how long they are flooded
 * @param idleSeconds how long idle sessions are watched
 * @param seed        where all random numbers come from
 */
record Options(Role role, int sessions, int minutes, int idleSeconds, long seed) {
    static final String USAGE = """
            usage: soak [--sessions M] [--minutes N] [--seed S]
                   soak --idle [--sessions M] [--seconds N]

            Floods M sessions (50) for N minutes (20) with valid and invalid records, keys, drops and reconnects. Fails
            when heap after GC, threads or descriptors grow, or when a session shows no new display for 30 s. In its
            table, CPU is in percent of one core, records and errors (negative responses) are per second, connections
            made and sessions ended are sums.
            With --idle: connects M sessions (10000), leaves them alone for N seconds (60), then asks each for an
            answer. Fails when one takes 16 KiB of heap, before or after somebody looked at it, when together they take
            more than 2 % of a core while idle, or when one does not answer.
            The host is a JVM of its own in both, so that what is measured is the sessions.""";

    /** What a JVM does: drives flooded or idle sessions, or is the host of one of these. */
    enum Role {
        FLOOD, IDLE, HOST_OF_FLOOD, HOST_OF_IDLE;

        Role host() {
            return this == IDLE ? HOST_OF_IDLE : HOST_OF_FLOOD;
        }
    }

    /** @throws IllegalArgumentException when the arguments are none of {@link #USAGE} */
    static Options parse(String... arguments) {
        Role role = Role.FLOOD;
        int sessions = 0;
        int minutes = 20;
        int seconds = 60;
        long seed = new Random().nextInt(1_000_000);
        for (int i = 0; i < arguments.length; i++) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
            case "--idle" -> role = Role.IDLE;
            case "--host" -> role = Role.valueOf(arguments[++i]);
            case "--sessions" -> sessions = (int) number(arguments[i++], value);
            case "--minutes" -> minutes = (int) number(arguments[i++], value);
            case "--seconds" -> seconds = (int) number(arguments[i++], value);
            case "--seed" -> seed = number(arguments[i++], value);
            default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
            }
        }
        return new Options(role, sessions > 0 ? sessions : role == Role.IDLE ? 10_000 : 50, minutes, seconds, seed);
    }

    private static long number(String option, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " needs a number");
        }
        return Long.parseLong(value);
    }
}
