package dev.e5250.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Floods sessions with all that a host, a network and a user can do, and watches what becomes of them. */
final class Flood {
    private static final Duration SAMPLE = Duration.ofSeconds(10);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_PLAYERS = Duration.ofMillis(1);
    private static final String TABLE = "%6s %12s %8s %6s %6s %10s %8s %9s %9s%n";

    private final Options options;
    private final Totals totals = new Totals();
    private final Failures failures = new Failures();
    private final Growth heap = new Growth("heap, KiB", 5, 256);
    private final Growth threads = new Growth("threads", 5, 5);
    private final Growth files = new Growth("descriptors", 5, 5);
    private long cpuBefore;
    private Totals.Sum sumBefore = Totals.Sum.NOTHING;

    Flood(Options options) {
        this.options = options;
    }

    boolean run() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%d sessions for %d min, seed %d%n", options.sessions(), options.minutes(),
                options.seed());
        try (HostProcess host = HostProcess.start(options)) {
            List<Player> players = begin(host);
            PaceMaker paceMaker = new PaceMaker(players, options.seed());
            paceMaker.setUncaughtExceptionHandler((thread, mistake) -> failures.add("the pace-maker", mistake));
            paceMaker.start();
            watch(players);
            if (!failures.none()) {
                System.out.println("What all threads did: " + Gauges.dumpThreads());
            }
            paceMaker.end();
            CompletableFuture.allOf(players.stream().map(Player::close).toArray(CompletableFuture[]::new)).join();
            if (!host.finish()) {
                failures.add("the host: see above");
            }
        }
        return judge();
    }

    private List<Player> begin(HostProcess host) {
        List<Player> players = new ArrayList<>();
        for (int number = 0; number < options.sessions(); number++) {
            players.add(new Player(number, host.port(number), options.seed(), totals, failures));
            // a host lets only so many wait; those above think that they are connected, and hear nothing for ever
            LockSupport.parkNanos(BETWEEN_PLAYERS.toNanos());
        }
        return players;
    }

    /** Watches and samples until the time is over or something fails. */
    private void watch(List<Player> players) throws IOException {
        System.out.printf(TABLE, "time", "heap, KiB", "threads", "files", "CPU %", "records/s", "errors/s", "connects",
                "ended");
        long start = System.nanoTime();
        cpuBefore = Gauges.cpu();
        long samples = Duration.ofMinutes(options.minutes()).dividedBy(SAMPLE);
        for (long sample = 1; sample <= samples; sample++) {
            long due = start + sample * SAMPLE.toNanos();
            while (System.nanoTime() < due) {
                players.forEach(Player::watch);
                if (!failures.none()) {
                    return;
                }
                // a second at most: so soon is seen what goes wrong
                LockSupport.parkNanos(Math.min(due - System.nanoTime(), TimeUnit.SECONDS.toNanos(1)));
            }
            sample(Duration.ofNanos(due - start));
        }
    }

    private void sample(Duration time) throws IOException {
        long cpu = Gauges.cpu();
        long kibibytes = Gauges.heapAfterGc() / 1024;
        int threadCount = Gauges.threads();
        long fileCount = Gauges.files();
        heap.add(kibibytes);
        threads.add(threadCount);
        files.add(fileCount);
        Totals.Sum sum = totals.sum();
        long seconds = SAMPLE.toSeconds();
        System.out.printf(Locale.ROOT, TABLE.replace("%12s", "%,12d"),
                String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart()), kibibytes, threadCount,
                fileCount, 100 * (cpu - cpuBefore) / SAMPLE.toNanos(),
                (sum.recordsIn() - sumBefore.recordsIn()) / seconds, (sum.errors() - sumBefore.errors()) / seconds,
                sum.connections(), totals.endedCount());
        cpuBefore = cpu;
        sumBefore = sum;
    }

    private boolean judge() {
        Totals.Sum sum = totals.sum();
        System.out.printf(Locale.ROOT,
                "%,d records in, %,d out; %,d negative responses, %,d ignored; %,d connections%n", sum.recordsIn(),
                sum.recordsOut(), sum.errors(), sum.ignored(), sum.connections());
        System.out.println("sessions ended: " + totals);
        Duration run = Duration.ofMinutes(options.minutes());
        long warmUp = Math.max(run.dividedBy(10).toSeconds(), WARM_UP.toSeconds()) / SAMPLE.toSeconds();
        boolean good = failures.none();
        if (good) {
            for (Growth growth : List.of(heap, threads, files)) {
                good &= growth.isFlat((int) warmUp);
            }
        }
        failures.print();
        System.out.println(good ? "PASSED" : "FAILED");
        return good;
    }
}
