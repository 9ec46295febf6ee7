package dev.e5250.soak;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;

/** Many sessions that come and go together. */
final class Crowd {
    /** Sessions that connect at the same time: fewer than a host lets wait. */
    private static final int CONNECTING = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Crowd() {
    }

    /** Returns when each has its first display, or that has been missed for too long and is a failure. */
    static Session[] connect(HostProcess host, int count, Failures failures) throws InterruptedException {
        long start = System.nanoTime();
        Semaphore free = new Semaphore(CONNECTING);
        Session[] sessions = new Session[count];
        for (int i = 0; i < count; i++) {
            free.acquire();
            int number = i;
            sessions[i] = new Session(SessionSettings.to("127.0.0.1", host.port(i)));
            sessions[i].open().whenComplete((nothing, failure) -> {
                if (failure != null) {
                    failures.add("session " + number, failure);
                }
                free.release();
            });
        }
        free.acquire(CONNECTING);
        for (Session session : sessions) {
            awaitDisplay(session, start + PATIENCE.toNanos(), failures);
        }
        System.out.printf(Locale.ROOT, "%,d connected in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
        return sessions;
    }

    /** Looks at the counter: a listener would be told, but then somebody would look at the session. */
    private static void awaitDisplay(Session session, long end, Failures failures) {
        while (session.diagnostics().counts().recordsIn() == 0) {
            if (System.nanoTime() > end) {
                failures.add("no display: " + session.diagnostics());
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    static void close(Session[] sessions) {
        for (Session session : sessions) {
            session.close();
        }
        for (Session session : sessions) {
            session.closed().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }
}
