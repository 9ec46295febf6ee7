package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Aid;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.HostRequests;
import dev.e5250.screen.ScreenSnapshot;

/** Law 3: at most one repaint is outstanding, and nothing is made while nobody looks. */
class SnapshotPublisherTest {
    private final Display display = new Display(Ccsid.of(37), DisplaySize.NORMAL, new HostRequests() {
        @Override
        public void aid(Aid aid) {
            // no host here
        }

        @Override
        public void attention() {
            // no host here
        }

        @Override
        public void systemRequest(byte[] typed) {
            // no host here
        }

        @Override
        public void errorHelp(int code) {
            // no host here
        }

        @Override
        public void testRequest() {
            // no host here
        }
    });
    private final Queue<Runnable> owner = new ArrayDeque<>();
    private int told;
    private final SnapshotPublisher publisher = new SnapshotPublisher(display, owner::add, () -> told++);

    @Test
    void tellsOnceUntilItIsRead() {
        publisher.want();
        runOwner();
        for (int i = 1; i <= 100; i++) {
            write(i);
        }
        assertThat(told).isOne();
        assertThat(publisher.latest().row(1).character(1)).isEqualTo('A');
        runOwner();
        assertThat(told).as("something changed since").isEqualTo(2);
        assertThat(publisher.latest().text().replaceAll("\\s", "")).hasSize(100);
        runOwner();
        assertThat(told).as("nothing changed since").isEqualTo(2);
    }

    @Test
    void makesNothingWhileNobodyLooks() {
        ScreenSnapshot first = publisher.latest();
        runOwner();
        write(1);
        ScreenSnapshot second = publisher.latest();
        assertThat(second).isNotSameAs(first);
        // read above, which asks for the next; from here on nobody reads
        runOwner();
        write(2);
        write(3);
        ScreenSnapshot made = publisher.latest();
        write(4);
        assertThat(made.text().replaceAll("\\s", "")).hasSize(2);
    }

    @Test
    void doesNotTellWhenNothingThatIsSeenDiffers() {
        publisher.want();
        runOwner();
        write(1);
        publisher.latest();
        runOwner();
        assertThat(told).isOne();
        // the row is built again, and looks as it did
        publisher.changed();
        assertThat(told).isOne();
    }

    @Test
    void keepsNothingWhenNobodyLooksAnyMoreAndBeginsAgain() {
        publisher.want();
        runOwner();
        write(1);
        ScreenSnapshot seen = publisher.latest();
        runOwner();
        publisher.forget();
        write(2);
        assertThat(told).isOne();
        assertThat(publisher.latest().text()).isBlank();
        runOwner();
        assertThat(told).isEqualTo(2);
        assertThat(publisher.latest().row(1).toString()).startsWith("AA");
        assertThat(seen.row(1).toString()).startsWith("A ");
    }

    private void write(int address) {
        display.buffer().set(address - 1, (byte) 0xC1);
        publisher.changed();
        // the owner's tasks that latest() queues are run when the test says so
    }

    private void runOwner() {
        while (!owner.isEmpty()) {
            owner.remove().run();
        }
    }
}
