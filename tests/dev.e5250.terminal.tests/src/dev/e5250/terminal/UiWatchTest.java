package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiWatch;
import dev.e5250.testing.UiWatchdog;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watchdog bites who keeps the UI thread, and nobody else. It is not set on this class, which does so on purpose. */
class UiWatchTest {
    private static final Duration MOMENT = UiWatch.LIMIT.dividedBy(3);
    private static final Duration GIVEN_UP = Duration.ofSeconds(20);

    private final Session session = new Session(SessionSettings.to("nowhere.invalid", 23));
    private UiWatch watch;

    /** A session compares it when it is removed: a way into the middle of one of its calls. */
    private record Slow(Runnable inTheSession) implements SessionListener {
        @Override
        public boolean equals(Object other) {
            inTheSession.run();
            return false;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @BeforeEach
    void watch() {
        session.addListener(new SessionListener() { });
        watch = new UiWatch(Display.getDefault());
    }

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void aCallOfTheSessionThatWaitsIsReported() {
        Ui.run(() -> session.removeListener(new Slow(() -> untilReported(UiWatchTest::park))));

        assertThat(watch.takeReports()).singleElement().asString().contains("dev.e5250.session.Session.removeListener",
                "TIMED_WAITING");
    }

    @Test
    void aCallOfTheSessionThatWorksTooLongIsReported() {
        Ui.run(() -> session.removeListener(new Slow(() -> untilReported(Thread::onSpinWait))));

        assertThat(watch.takeReports()).singleElement().asString().contains("dev.e5250.session.Session.removeListener");
    }

    @Test
    void whoeverOfUsWaitsIsReported() {
        Ui.run(() -> untilReported(UiWatchTest::park));

        assertThat(watch.takeReports()).singleElement().asString().contains("TIMED_WAITING");
    }

    @Test
    void manyShortCallsAreNotReported() {
        for (int i = 0; i < 20; i++) {
            Ui.run(() -> session.removeListener(new Slow(() -> spin(MOMENT))));
        }

        assertThat(watch.takeReports()).isEmpty();
    }

    @Test
    void whatIsNotOfTheSessionMayWork() {
        Ui.run(() -> spin(UiWatch.LIMIT.multipliedBy(4)));

        assertThat(watch.takeReports()).isEmpty();
    }

    @Test
    void whatIsReportedFailsTheTest() {
        UiWatchdog dog = new UiWatchdog();
        dog.beforeAll(null);

        assertThatThrownBy(() -> {
            for (int i = 0; i < 20; i++) {
                Ui.run(UiWatchTest::park);
                dog.afterEach(null);
            }
        }).isInstanceOf(AssertionError.class).hasMessageContaining("UiWatchTest.park");
        assertThatCode(() -> dog.afterAll(null)).doesNotThrowAnyException();
    }

    private void untilReported(Runnable how) {
        long end = System.nanoTime() + GIVEN_UP.toNanos();
        while (!watch.hasReports() && System.nanoTime() < end) {
            how.run();
        }
    }

    private static void park() {
        LockSupport.parkNanos(UiWatch.LIMIT.multipliedBy(4).toNanos());
    }

    private static void spin(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
