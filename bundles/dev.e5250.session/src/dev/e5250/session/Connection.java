package dev.e5250.session;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.TlsFailure;
import dev.e5250.telnet.Transport;

/**
 * One connection of a session, from the connect to the end: the socket, what telnet knows of it, and what waits to be
 * sent. A session that reconnects gets a new one, so nothing of the old can be left in it.
 */
final class Connection {
    /** Bytes taken from the socket at a time: bounds what answers to them can come to, see {@link Outbox#LIMIT}. */
    private static final int MAX_READ = 8 * 1024;

    private final Session session;
    private final Transport transport;
    private final SerialExecutor owner;
    private final Counters counters;
    private final Outbox outbox;
    private final TelnetClient telnet;
    /** Why it is to end, by whoever said so first. */
    private final AtomicReference<CloseReason> ending = new AtomicReference<>();
    /** Open while the host has time to come to talk 5250. */
    private final CountDownLatch negotiating = new CountDownLatch(1);
    private volatile int retainedByReceiver;
    private volatile StartUpResponse startUp;

    Connection(Session session, Transport transport, SerialExecutor owner, Counters counters, HostRecords records) {
        this.session = session;
        this.transport = transport;
        this.owner = owner;
        this.counters = counters;
        outbox = new Outbox(transport, () -> end(CloseReason.of(CloseReason.Kind.CONNECTION_LOST)));
        telnet = new TelnetClient(Dialling.telnet(session.settings()), this::send, records);
    }

    TelnetClient telnet() {
        return telnet;
    }

    /**
     * Connects and receives until the end, on the calling thread; whatever it held is given back when it returns.
     *
     * @return why it ended
     */
    CloseReason run() {
        CloseReason reason;
        boolean connected = false;
        try {
            transport.connect();
            connected = true;
            session.connected();
            limitNegotiation();
            reason = receiveAll();
        } catch (TelnetException e) {
            reason = new CloseReason(CloseReason.Kind.PROTOCOL_ERROR, e.limit().name());
        } catch (IOException e) {
            if (e instanceof TlsFailure failure) {
                session.tlsFailed(failure);
            }
            reason = CloseReasons.of(e, session.settings(), connected);
        } catch (Throwable t) {
            // law 6: no thread dies in silence
            session.failed(t);
            reason = CloseReason.of(CloseReason.Kind.INTERNAL_ERROR);
        }
        end(reason);
        telnet.receiver().clear();
        retainedByReceiver = 0;
        return ending.get();
    }

    /** Ends it, from any thread, without waiting: {@link #run} returns soon. The first reason counts. */
    void end(CloseReason reason) {
        if (ending.compareAndSet(null, reason)) {
            negotiating.countDown();
            outbox.close();
            transport.close();
        }
    }

    /** The host talks 5250. */
    void negotiated() {
        negotiating.countDown();
    }

    /** By the owner: the host has said which device this is, or why it is none. */
    void startedUp(StartUpResponse response) {
        startUp = response;
    }

    /** What was agreed so far. */
    ConnectionDetails details() {
        return new ConnectionDetails(Optional.ofNullable(startUp), telnet.ourOptions(), telnet.hostOptions(),
                transport.tlsAgreement());
    }

    /** On a thread that lasts as long as the negotiation does: an idle session has none. */
    private void limitNegotiation() {
        Duration limit = session.settings().timeouts().negotiation();
        Thread.ofVirtual().name("e5250 negotiation").start(() -> { //$NON-NLS-1$
            try {
                if (!negotiating.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                    end(CloseReason.of(CloseReason.Kind.NO_5250));
                }
            } catch (InterruptedException e) {
                // nobody interrupts it
            }
        });
    }

    /** Bytes of a record or sub-negotiation that has not come whole. */
    int retainedReceived() {
        return retainedByReceiver;
    }

    /** Bytes that the host has not taken yet. */
    int retainedUnsent() {
        return outbox.retainedBytes();
    }

    private CloseReason receiveAll() throws IOException, InterruptedException {
        Turn turn = new Turn();
        while (true) {
            outbox.awaitRoom();
            // the owner looks at the receiver only while this thread waits for it, so the buffer is this thread's now
            byte[] buffer = telnet.receiver().buffer();
            int position = telnet.receiver().position();
            turn.begin();
            int count = transport.read(buffer, position, Math.min(MAX_READ, buffer.length - position));
            turn.end();
            if (count < 0) {
                return CloseReason.of(CloseReason.Kind.BY_HOST);
            }
            ReceivedBytes task = new ReceivedBytes(count);
            owner.executeAndWait(task);
            task.rethrow();
        }
    }

    /** Bytes that came, for the owner to take. */
    private final class ReceivedBytes implements Runnable {
        private final int count;
        private TelnetException failure;

        ReceivedBytes(int count) {
            this.count = count;
        }

        @Override
        public void run() {
            try {
                counters.received(count);
                telnet.receiver().received(count);
            } catch (TelnetException e) {
                failure = e;
            } finally {
                retainedByReceiver = telnet.receiver().retainedBytes();
                session.hostWrote();
            }
        }

        void rethrow() throws TelnetException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private void send(byte[] bytes) {
        counters.sent(bytes.length);
        if (!outbox.send(bytes)) {
            end(CloseReason.of(CloseReason.Kind.HOST_STALLED));
        }
    }
}
