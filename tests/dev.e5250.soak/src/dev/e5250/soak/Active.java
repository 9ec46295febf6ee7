package dev.e5250.soak;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;

/**
 * Many sessions that all get new lists from their host, all the time: what they cost. Measured twice: when nobody looks, and
 * when somebody takes a snapshot of each new screen.
 */
final class Active {
    /** CPU that all of them together may take, in percent of one core. */
    private static final double MOST_CPU = 50;
    /** Screens that may be missing of those that were to come in the time. */
    private static final double LEAST_SHARE = 0.95;

    private final Options options;
    private final Failures failures = new Failures();

    Active(Options options) {
        this.options = options;
    }

    boolean run() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%,d sessions, each gets %d screens a second%n", options.sessions(),
                ActiveScript.SCREENS_PER_SECOND);
        try (HostProcess host = HostProcess.start(options)) {
            Session[] sessions = Crowd.connect(host, options.sessions(), failures);
            // compiled, and through with connecting, before anything is measured
            await(options.seconds());
            measure("nobody looks", sessions);
            for (Session session : sessions) {
                session.addListener(new SessionListener() {
                    @Override
                    public void screenChanged() {
                        session.snapshot();
                    }
                });
            }
            await(options.seconds() / 2);
            measure("all are looked at", sessions);
            Crowd.close(sessions);
        }
        failures.print();
        System.out.println(failures.none() ? "PASSED" : "FAILED");
        return failures.none();
    }

    private void measure(String which, Session[] sessions) {
        long records = records(sessions);
        long cpu = Gauges.cpu();
        long start = System.nanoTime();
        await(options.seconds());
        double seconds = (System.nanoTime() - start) / 1e9;
        double percent = (Gauges.cpu() - cpu) / 1e7 / seconds;
        double rate = (records(sessions) - records) / seconds;
        System.out.printf(Locale.ROOT, "%-18s %,9.0f screens/s, CPU %.1f %% of one core, of %.0f %%%n", which + ":", rate,
                percent, MOST_CPU);
        if (percent > MOST_CPU) {
            failures.add(String.format(Locale.ROOT, "%s: %.1f %% CPU", which, percent));
        }
        if (rate < LEAST_SHARE * ActiveScript.SCREENS_PER_SECOND * sessions.length) {
            failures.add(String.format(Locale.ROOT, "%s: only %,.0f screens came each second", which, rate));
        }
    }

    private static long records(Session[] sessions) {
        long sum = 0;
        for (Session session : sessions) {
            sum += session.diagnostics().counts().recordsIn();
        }
        return sum;
    }

    private static void await(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
