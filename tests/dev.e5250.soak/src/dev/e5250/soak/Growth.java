package dev.e5250.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One figure over the run. It has grown when the median of the last quarter is above that of the first, by more than a
 * tolerance; what was measured while the run warmed up does not count.
 */
final class Growth {
    /** The median of fewer is what one of them happened to be. */
    private static final int LEAST_SAMPLES = 3;

    private final String name;
    private final int percent;
    private final long least;
    private final List<Long> samples = new ArrayList<>();

    /**
     * @param percent tolerance in percent of the first median
     * @param least   tolerance that is granted in any case
     */
    Growth(String name, int percent, long least) {
        this.name = name;
        this.percent = percent;
        this.least = least;
    }

    void add(long sample) {
        samples.add(sample);
    }

    /** Prints the verdict; false when the figure has grown. */
    boolean isFlat(int warmUp) {
        List<Long> counted = samples.subList(Math.min(warmUp, samples.size()), samples.size());
        if (counted.size() < 2 * LEAST_SAMPLES) {
            System.out.printf(Locale.ROOT, "%-14s not judged: too short a run%n", name);
            return true;
        }
        int quarter = Math.max(LEAST_SAMPLES, counted.size() / 4);
        long first = median(counted.subList(0, quarter));
        long last = median(counted.subList(counted.size() - quarter, counted.size()));
        long tolerance = Math.max(least, first * percent / 100);
        boolean flat = last <= first + tolerance;
        System.out.printf(Locale.ROOT, "%-14s %-6s first quarter %,10d   last quarter %,10d   tolerance %,d%n", name,
                flat ? "flat" : "GROWN", first, last, tolerance);
        return flat;
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
