package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFileTest {

    @Test
    void whatWaitsForTheDiskStaysBelowItsLimit(@TempDir Path folder) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        TraceFile file = new TraceFile(folder.resolve("trace"), Long.MAX_VALUE, failure::set);
        int most = 0;
        // many times what may wait: no disk is as fast as that, and each time it comes a bit nearer it gets a line more
        for (int i = 0; i < 300_000; i++) {
            file.add("x".repeat(1 + i % 400));
            most = Math.max(most, file.waiting());
        }
        file.close();
        assertThat(most).isLessThanOrEqualTo(TraceFile.WAITING_LIMIT);
        assertThat(failure).hasNullValue();
    }
}
