package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class FailureLogTest {
    private final List<String> lines = new ArrayList<>();
    private long now;
    private final FailureLog log = new FailureLog((mistake, times) -> lines.add(mistake.getMessage() + " x" + times),
            () -> now);

    @Test
    void aRepeatedMistakeIsALineASecondWithItsCount() {
        IllegalStateException mistake = new IllegalStateException("one");
        for (int millis = 0; millis < 3500; millis++) {
            now = TimeUnit.MILLISECONDS.toNanos(millis);
            log.add(mistake);
        }
        assertThat(lines).containsExactly("one x1", "one x1001", "one x2001", "one x3001");
    }

    @Test
    void mistakesThatTakeTurnsAreALineASecondEach() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalArgumentException two = new IllegalArgumentException("two");
        for (int i = 0; i < 1000; i++) {
            log.add(one);
            log.add(two);
        }
        assertThat(lines).containsExactly("one x1", "two x1");
    }

    @Test
    void causesBeyondTheLimitCountAsOne() {
        for (int i = 0; i < 100; i++) {
            RuntimeException mistake = new RuntimeException("cause " + i);
            mistake.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "C.java", i)});
            log.add(mistake);
        }
        assertThat(lines).hasSize(FailureLog.CAUSES + 1);
    }
}
