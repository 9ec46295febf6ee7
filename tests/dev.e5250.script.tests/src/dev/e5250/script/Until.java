package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what nobody tells of. */
final class Until {
    private static final long INTERVAL = 5_000_000;

    private Until() {
    }

    static void isTrue(BooleanSupplier condition, Supplier<String> otherwise) throws InterruptedException {
        long end = System.nanoTime() + ScriptClient.PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(otherwise.get()).isLessThan(end);
            LockSupport.parkNanos(INTERVAL);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
