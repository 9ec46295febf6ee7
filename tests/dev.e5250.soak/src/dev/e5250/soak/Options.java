package dev.e5250.soak;

import java.util.Random;

/**
 * What the command line asks for.
 *
 * @param role        what this JVM does
 * @param sessions    how many sessions there are at a time
 * @param minutes     how long they are flooded
 * @param seconds how long idle or busy sessions are watched
 * @param seed        where all random numbers come from
 */
record Options(Role role, int sessions, int minutes, int seconds, long seed) {
    static final String USAGE = """
            usage: soak [--sessions M] [--minutes N] [--seed S]
                   soak --idle [--sessions M] [--seconds N]
                   soak --active [--sessions M] [--seconds N]

            Floods M sessions (50) for N minutes (20) with valid and invalid records, keys, drops and reconnects. Fails
            when heap after GC, threads or descriptors grow, or when a session shows no new display for 30 s. In its
            table, CPU is in percent of one core, records and errors (negative responses) are per second, connections
            made and sessions ended are sums.
            With --idle: connects M sessions (10000), leaves them alone for N seconds (60), then asks each for an
            answer. Fails when one takes 16 KiB of heap, before or after somebody looked at it, when together they take
            more than 2 % of a core while idle, or when one does not answer.
            With --active: connects M sessions (1000), each of which gets 10 lists a second, and measures for N seconds
            (20) what that costs, first when nobody looks and then with a snapshot of each screen. Fails when that is
            more than half a core, or when the lists do not come as fast as that.
            The host is a JVM of its own in all, so that what is measured is the sessions.""";

    /** What a JVM does: drives flooded, idle or busy sessions, or is the host of one of these. */
    enum Role {
        FLOOD(50, 0), IDLE(10_000, 60), ACTIVE(1_000, 20), HOST_OF_FLOOD(0, 0), HOST_OF_IDLE(0, 0), HOST_OF_ACTIVE(0, 0);

        private final int sessions;
        private final int seconds;

        /** With what the command line may leave out. */
        Role(int sessions, int seconds) {
            this.sessions = sessions;
            this.seconds = seconds;
        }

        Role host() {
            return switch (this) {
            case IDLE -> HOST_OF_IDLE;
            case ACTIVE -> HOST_OF_ACTIVE;
            default -> HOST_OF_FLOOD;
            };
        }
    }

    /** @throws IllegalArgumentException when the arguments are none of {@link #USAGE} */
    static Options parse(String... arguments) {
        Role role = Role.FLOOD;
        int sessions = 0;
        int minutes = 20;
        int seconds = 0;
        long seed = new Random().nextInt(1_000_000);
        for (int i = 0; i < arguments.length; i++) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
            case "--idle" -> role = Role.IDLE;
            case "--active" -> role = Role.ACTIVE;
            case "--host" -> role = Role.valueOf(arguments[++i]);
            case "--sessions" -> sessions = (int) number(arguments[i++], value);
            case "--minutes" -> minutes = (int) number(arguments[i++], value);
            case "--seconds" -> seconds = (int) number(arguments[i++], value);
            case "--seed" -> seed = number(arguments[i++], value);
            default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
            }
        }
        return new Options(role, sessions > 0 ? sessions : role.sessions, minutes, seconds > 0 ? seconds : role.seconds, seed);
    }

    private static long number(String option, String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " needs a number");
        }
        return Long.parseLong(value);
    }
}
