package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.e5250.datastream.CommandTable;
import dev.e5250.screen.Key;
import dev.e5250.telnet.Transport;

/** Keys and close never wait for a host that takes nothing, and what waits for it is bounded. */
class HostThatDoesNotReadTest {

    /** Agrees to 5250, then takes nothing and sends what the test puts in. */
    private static final class Stalled implements Transport {
        final BlockingQueue<byte[]> incoming = new LinkedBlockingQueue<>();
        final CountDownLatch closed = new CountDownLatch(1);
        private byte[] rest = {(byte) 0xFF, (byte) 0xFB, 0x19, (byte) 0xFF, (byte) 0xFB, 0};

        @Override
        public void connect() {
            // connected from the start
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                while (rest.length == 0) {
                    if (closed.getCount() == 0) {
                        throw new IOException("closed");
                    }
                    byte[] next = incoming.poll(10, TimeUnit.MILLISECONDS);
                    rest = next == null ? rest : next;
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            int count = Math.min(length, rest.length);
            System.arraycopy(rest, 0, into, offset, count);
            rest = Arrays.copyOfRange(rest, count, rest.length);
            return count;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            try {
                closed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            throw new IOException("closed");
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private final Stalled transport = new Stalled();
    private final Client client = new Client(SessionSettings.to("stalled", 23), s -> transport,
            CommandTable.standard());

    /** Save Screen: 12 bytes that want some 2,000 back. */
    private static byte[] saves(int count) {
        byte[] save = java.util.HexFormat.of().parseHex("000C12A000000400000404" + "02FFEF");
        byte[] all = new byte[save.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(save, 0, all, i * save.length, save.length);
        }
        return all;
    }

    @Test
    void nothingMoreIsTakenFromItWhileAnswersWait() throws Exception {
        client.session.open();
        for (int i = 0; i < 100; i++) {
            transport.incoming.add(saves(1000));
        }
        client.await(() -> client.session.retainedBytes().unsent() > Outbox.PAUSE_RECEIVING, () -> "answers wait");
        // keys are still taken, and so is a snapshot
        client.press(Key.ATTENTION);
        assertThat(client.screen()).isNotNull();
        assertThat(transport.incoming).as("the flood stays outside").hasSizeGreaterThan(90);
        assertThat(client.session.retainedBytes().unsent()).isLessThan(Outbox.LIMIT);
        assertThat(client.session.close().get(10, TimeUnit.SECONDS).kind()).isEqualTo(CloseReason.Kind.BY_USER);
        assertThat(client.session.retainedBytes().total()).isZero();
    }

    @Test
    void whatKeysMakeGrowEndsTheSessionAtItsLimit() throws Exception {
        client.session.open();
        transport.incoming.add(saves(1));
        client.await(() -> client.session.state() == SessionState.ACTIVE, () -> "active");
        for (int i = 0; i < Outbox.LIMIT / 12 + 1000; i++) {
            client.press(Key.ATTENTION);
        }
        assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.HOST_STALLED);
        assertThat(client.session.retainedBytes().total()).isZero();
    }
}
