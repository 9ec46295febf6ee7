package dev.e5250.host.demo;

import static dev.e5250.host.demo.DemoOperator.ENTER;
import static dev.e5250.host.demo.DemoOperator.F12;
import static dev.e5250.host.demo.DemoOperator.PAGE_DOWN;
import static dev.e5250.host.demo.DemoOperator.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The demo system with a thousand operators at once: all are served, and what they do costs nothing that stays. */
@Timeout(180)
class ThousandClientsTest {
    private static final int CLIENTS = 1000;
    /** What a round leaves behind would be more: a display alone has 2 KB, and a round shows four. */
    private static final int GROWTH_PER_CLIENT = 16 * 1024;
    private static final int MOST_PER_CLIENT = 64 * 1024;
    private static final int ROUNDS = Integer.getInteger("e5250.clients.rounds", 4);

    @Test
    void aThousandClientsAreServedAndNothingGrows() throws Exception {
        List<DemoOperator> operators = new ArrayList<>();
        try (DemoSystem system = DemoSystem.start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; i < CLIENTS; i++) {
                operators.add(new DemoOperator(system));
            }
            forAll(threads, operators, DemoOperator::signOn);
            assertThat(system.connections()).isEqualTo(CLIENTS);
            long signedOn = System.nanoTime();
            forAll(threads, operators, ThousandClientsTest::work);
            long first = heap();
            for (int round = 1; round < ROUNDS; round++) {
                forAll(threads, operators, ThousandClientsTest::work);
            }
            long last = heap();
            System.out.printf("1000 clients: signed on in %d ms, %d rounds in %d ms, heap %d KB after the first, %d KB after "
                    + "the last%n", (signedOn - begun) / 1_000_000, ROUNDS, (System.nanoTime() - signedOn) / 1_000_000,
                    first / 1024, last / 1024);
            // the collector itself leaves some megabytes now here, now there
            assertThat(last - first).isLessThan(CLIENTS * GROWTH_PER_CLIENT);
            assertThat(last).isLessThan(CLIENTS * MOST_PER_CLIENT);
            for (DemoOperator operator : operators) {
                operator.close();
            }
            operators.clear();
            system.close();
            assertThat(system.failures()).isEmpty();
            assertThat(system.connections()).isZero();
        }
    }

    /** A list, two of its pages, and back. */
    private static void work(DemoOperator operator) throws Exception {
        operator.select("5").press(PAGE_DOWN);
        assertThat(operator.screen.row(9)).contains("Alder");
        operator.press(ENTER, field(3, 24, "TEAK"));
        assertThat(operator.screen.row(9)).contains("Teak Bakery");
        operator.press(F12);
        assertThat(operator.screen.row(1)).contains("Main Menu");
    }

    private interface Work {
        void of(DemoOperator operator) throws Exception;
    }

    private static void forAll(ExecutorService threads, List<DemoOperator> operators, Work work) throws Exception {
        List<Future<?>> done = new ArrayList<>();
        for (DemoOperator operator : operators) {
            done.add(threads.submit(() -> {
                work.of(operator);
                return null;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
    }

    /** What is reachable: the least of three looks. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
