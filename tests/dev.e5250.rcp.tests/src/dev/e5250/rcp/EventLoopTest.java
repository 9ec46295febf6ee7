package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import dev.e5250.ui.TerminalView;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Law 3, of the loop below everything. Not a UiTest: the watchdog of those would keep the loop awake. */
class EventLoopTest {
    /** That nothing happens can only be seen by looking for a while: there is no condition to wait for. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(3);
    /** SWT alone on GTK: 60 in three seconds. */
    private static final long MANY = 20;
    private static final int TRIES = 10;
    private static final int IN_A_ROW = 3;

    @BeforeEach
    void atTheFirstScreen() {
        Display ui = Display.getDefault();
        TerminalView view = ui.syncCall(() -> (TerminalView) PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getActivePage().findView(TerminalView.ID));
        ui.syncExec(() -> {
            if (!view.isLive()) {
                view.reconnect();
            }
        });
        long deadline = System.nanoTime() + LOOKED_AT.multipliedBy(TRIES).toNanos();
        while (!ui.syncCall(() -> view.terminal().snapshot().text()).contains("Sign On")) {
            assertThat(System.nanoTime()).as("sign-on in time").isLessThan(deadline);
            LockSupport.parkNanos(LOOKED_AT.dividedBy(TRIES).toNanos());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts wake-ups in /proc")
    void sleepsWhileNothingHappens() {
        // after its start the workbench has work of its own for a while, and timers that let even SWT alone sleep
        int quiet = 0;
        List<Long> looks = new ArrayList<>();
        while (quiet < IN_A_ROW && looks.size() < TRIES) {
            looks.add(wakeUpsWhileLooking());
            quiet = looks.getLast() < MANY ? quiet + 1 : 0;
        }
        assertThat(quiet).as("looks in a row with few wake-ups, of %s", looks).isEqualTo(IN_A_ROW);
    }

    @Test
    void isAwakeAtOnceForOthers() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 20; i++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            long asked = System.nanoTime();
            long answered = Display.getDefault().syncCall(System::nanoTime);
            Duration waited = Duration.ofNanos(answered - asked);
            longest = waited.compareTo(longest) > 0 ? waited : longest;
        }
        // half of the sleep: a loop that misses being woken takes all of it
        assertThat(longest).isLessThan(Duration.ofMillis(500));
    }

    private static long wakeUpsWhileLooking() {
        long before = Display.getDefault().syncCall(EventLoopTest::wakeUps);
        LockSupport.parkNanos(LOOKED_AT.toNanos());
        return Display.getDefault().syncCall(EventLoopTest::wakeUps) - before;
    }

    /** How often this thread was put on a core: the third number there. */
    private static long wakeUps() {
        try {
            return Long.parseLong(Files.readString(Path.of("/proc/thread-self/schedstat")).trim().split(" ")[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
