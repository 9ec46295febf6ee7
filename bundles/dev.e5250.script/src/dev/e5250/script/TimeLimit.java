package dev.e5250.script;

/** How long something may be waited for. */
final class TimeLimit {
    /** As long as it takes. */
    static final TimeLimit NONE = new TimeLimit(Long.MAX_VALUE);

    private static final double NANOS = 1e9;
    /** A hundred days: what is longer would overflow. */
    private static final double MAX_SECONDS = 8_640_000;

    private final long end;

    private TimeLimit(long end) {
        this.end = end;
    }

    static TimeLimit seconds(double seconds) {
        return new TimeLimit(System.nanoTime() + (long) (Math.min(seconds, MAX_SECONDS) * NANOS));
    }

    /** What is left; 0 or less when it is over. */
    long nanos() {
        return this == NONE ? Long.MAX_VALUE : end - System.nanoTime();
    }

    boolean isNone() {
        return this == NONE;
    }

    /** Seconds as a script writes them, or -1 where that is no number of seconds. */
    static double parse(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 16;
        int points = 0;
        for (int i = 0; i < text.length() && digits; i++) {
            points += text.charAt(i) == '.' ? 1 : 0;
            digits = text.charAt(i) == '.' ? points == 1 && text.length() > 1 : text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits ? Double.parseDouble(text) : -1;
    }
}
