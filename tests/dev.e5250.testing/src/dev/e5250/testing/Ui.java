package dev.e5250.testing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Reaches the UI thread from a test, which runs beside it, and waits for what is to be seen there. */
public final class Ui {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Ui() {
    }

    /** What an action in the UI thread gives; its exceptions and failed assertions are the caller's. */
    public static <T> T call(Supplier<T> action) {
        if (!UiWatch.isRunning()) {
            throw new IllegalStateException("a class of tests with windows is to be annotated with @UiTest");
        }
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Display.getDefault().syncExec(() -> {
            try {
                result.set(action.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        switch (failure.get()) {
        case RuntimeException e -> throw e;
        case AssertionError e -> throw e;
        case null, default -> {
            return result.get();
        }
        }
    }

    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until a condition of the UI thread holds. */
    public static void until(String expected, BooleanSupplier condition) {
        until(() -> expected, condition);
    }

    /**
     * Waits until a condition of the UI thread holds.
     *
     * @param expected what was waited for and what there is instead, asked for when it is too late
     */
    public static void until(Supplier<String> expected, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LIMIT.toSeconds() + " s: " + call(expected));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Waits until the UI thread has nothing left to do that was asked of it before. */
    public static void idle() {
        run(() -> {
            Display display = Display.getCurrent();
            while (display.readAndDispatch()) {
                // until there is nothing
            }
        });
    }
}
