package dev.e5250.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import dev.e5250.screen.Key;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;

/**
 * Many sessions with a sign-on display each and nobody at the keyboard: what they cost, and whether they still answer.
 * Their heap is measured twice: as they come, and when somebody has looked, so that each holds a snapshot too.
 */
final class Idle {
    /** Heap that an idle session may take. */
    private static final long MOST_BYTES = 16 * 1024;
    /** CPU that all of them together may take, in percent of one core. */
    private static final double MOST_CPU = 2;
    private static final int FIRST_ONES = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Options options;
    private final Failures failures = new Failures();

    Idle(Options options) {
        this.options = options;
    }

    boolean run() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%,d sessions, idle for %d s%n", options.sessions(), options.seconds());
        try (HostProcess host = HostProcess.start(options)) {
            // what classes, pools and the like take is no session's
            Session[] first = Crowd.connect(host, FIRST_ONES, failures);
            ask(first);
            Crowd.close(first);
            first = null;
            long before = Gauges.heapAfterGc();
            Session[] sessions = Crowd.connect(host, options.sessions(), failures);
            judgeHeap("not looked at", sessions, before);
            idle();
            ask(sessions);
            judgeHeap("looked at", sessions, before);
            Crowd.close(sessions);
            if (!host.finish()) {
                failures.add("the host: see above");
            }
        }
        failures.print();
        System.out.println(failures.none() ? "PASSED" : "FAILED");
        return failures.none();
    }

    private void judgeHeap(String which, Session[] sessions, long before) {
        long each = (Gauges.heapAfterGc() - before) / sessions.length;
        boolean good = each < MOST_BYTES;
        System.out.printf(Locale.ROOT, "heap of a session, %-14s %,8d bytes of %,d%n", which + ":", each, MOST_BYTES);
        if (!good) {
            failures.add("a session that is " + which + " takes " + each + " bytes of heap");
        }
    }

    private void idle() {
        long start = System.nanoTime();
        long before = Gauges.cpu();
        long end = start + TimeUnit.SECONDS.toNanos(options.seconds());
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        double percent = 100.0 * (Gauges.cpu() - before) / (System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "CPU while idle: %.2f %% of one core, of %.0f %%; %,d descriptors%n", percent,
                MOST_CPU, Gauges.files());
        if (percent > MOST_CPU) {
            failures.add(String.format(Locale.ROOT, "idle sessions take %.2f %% CPU", percent));
        }
    }

    /** Each types its number as a user's name, and waits for a display that has it. */
    private void ask(Session[] sessions) throws InterruptedException {
        long start = System.nanoTime();
        CountDownLatch unanswered = new CountDownLatch(sessions.length);
        Question[] questions = IntStream.range(0, sessions.length)
                .mapToObj(i -> new Question(sessions[i], "S" + i, unanswered)).toArray(Question[]::new);
        for (Question question : questions) {
            question.ask();
        }
        unanswered.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        for (Question question : questions) {
            question.session.removeListener(question);
            if (!question.answered) {
                failures.add("no answer: " + question.session.diagnostics());
            }
        }
        System.out.printf(Locale.ROOT, "%,d of %,d answered in %.1f s%n", sessions.length - unanswered.getCount(),
                sessions.length, (System.nanoTime() - start) / 1e9);
    }

    /** What one session is asked, and whether its display shows the answer. */
    private static final class Question implements SessionListener {
        private final Session session;
        private final String name;
        private final CountDownLatch unanswered;
        private volatile boolean answered;

        Question(Session session, String name, CountDownLatch unanswered) {
            this.session = session;
            this.name = name;
            this.unanswered = unanswered;
        }

        void ask() {
            session.addListener(this);
            session.type(name);
            session.press(Key.ENTER);
        }

        @Override
        public void screenChanged() {
            if (!answered && session.snapshot().text().contains(Screens.answer(name))) {
                answered = true;
                unanswered.countDown();
            }
        }
    }
}
