package dev.e5250.session;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.CommandTable;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Key;
import dev.e5250.screen.Keyboard;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.telnet.SocketTransport;
import dev.e5250.telnet.TelnetClient;
import dev.e5250.telnet.TelnetException;
import dev.e5250.telnet.Transport;

/**
 * One live session with a host: its connection, data stream, display and keyboard, all owned by one serial executor.
 * Every method may be called from any thread, the user interface's among them: none waits, for the host or for
 * anything else.
 */
public final class Session {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(30);
    /** Bytes taken from the socket at a time: bounds what answers to them can come to, see {@link Outbox#LIMIT}. */
    private static final int MAX_READ = 8 * 1024;

    /** Where others' code runs that waits for a future of ours: never on the owner's time. */
    private static final Executor OTHERS = task -> Thread.ofVirtual().name("e5250 future").start(task); //$NON-NLS-1$

    private final SessionSettings settings;
    private final Transport transport;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final FailureLog failures = new FailureLog((mistake, times) -> tell(l -> l.failed(mistake, times)));
    private final SerialExecutor owner = new SerialExecutor(failures::add);
    private final Outbox outbox;
    private final Workstation workstation;
    private final TelnetClient telnet;
    private final SnapshotPublisher snapshots;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private final AtomicReference<SessionState> state = new AtomicReference<>(SessionState.NEW);
    /** Why it is to end, by whoever said so first; the end itself comes when the receiving thread sees it. */
    private final AtomicReference<CloseReason> ending = new AtomicReference<>();
    private volatile CloseReason closeReason;
    private volatile int retainedByReceiver;
    private volatile int typedAhead;

    /** A session over a TCP socket. */
    public Session(SessionSettings settings) {
        this(settings, s -> new SocketTransport(s.host(), s.port(), CONNECT_TIMEOUT), CommandTable.standard());
    }

    /**
     * @param transports makes the transport, unconnected; it belongs to the session then
     * @param commands   the commands of the data stream; tests put in some that fail
     */
    public Session(SessionSettings settings, Function<SessionSettings, Transport> transports, CommandTable commands) {
        this.settings = settings;
        transport = transports.apply(settings);
        outbox = new Outbox(transport, () -> end(CloseReason.of(CloseReason.Kind.CONNECTION_LOST)));
        DeviceModel model = DeviceModel.of(settings.size());
        HostRecords records = new HostRecords(this::end, this::becomeActive, failures);
        telnet = new TelnetClient(model.terminalType(), settings.device(), this::send, records);
        workstation = new Workstation(Ccsid.of(settings.ccsid()), model, telnet::send, commands);
        records.use(workstation);
        snapshots = new SnapshotPublisher(workstation.display(), owner, () -> tell(SessionListener::screenChanged));
    }

    public SessionSettings settings() {
        return settings;
    }

    public SessionState state() {
        return state.get();
    }

    /** Why it ended; empty while it lives. */
    public Optional<CloseReason> closeReason() {
        return Optional.ofNullable(closeReason);
    }

    /**
     * Connects, if that was not done yet.
     *
     * @return completed when the host talks 5250, with a {@link SessionEndedException} if the session ends before
     */
    public CompletableFuture<Void> open() {
        if (state.compareAndSet(SessionState.NEW, SessionState.CONNECTING)) {
            owner.execute(() -> tell(l -> l.stateChanged(SessionState.CONNECTING)));
            Thread.ofVirtual().name("e5250 read " + settings.host()).start(this::receive); //$NON-NLS-1$
        }
        return opened.copy();
    }

    /**
     * Ends the session, if it has not ended yet.
     *
     * @return completed when all that it held is given back
     */
    public CompletableFuture<CloseReason> close() {
        if (state.compareAndSet(SessionState.NEW, SessionState.CLOSED)) {
            owner.execute(() -> finish(CloseReason.of(CloseReason.Kind.BY_USER)));
        } else {
            end(CloseReason.of(CloseReason.Kind.BY_USER));
        }
        return closed();
    }

    /** Completed with the reason when the session has ended. */
    public CompletableFuture<CloseReason> closed() {
        return closed.copy();
    }

    /** Presses a key. */
    public void press(Key key) {
        useKeyboard(keyboard -> keyboard.press(key));
    }

    /** Types characters, one after the other. */
    public void type(String text) {
        useKeyboard(keyboard -> text.chars().forEach(character -> keyboard.type((char) character)));
    }

    /** Moves the cursor to a 1-based row and column; ignored where there is no such position. */
    public void cursorTo(int row, int column) {
        useKeyboard(keyboard -> keyboard.cursorTo(row, column));
    }

    /**
     * What is to be seen: the latest snapshot there is. Reading it asks for the next one:
     * {@link SessionListener#screenChanged()} is called when something differs.
     */
    public ScreenSnapshot snapshot() {
        return snapshots.latest();
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
        snapshots.want();
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** What it holds now of all that may grow. */
    public RetainedBytes retainedBytes() {
        return new RetainedBytes(retainedByReceiver, Integer.BYTES * typedAhead, outbox.retainedBytes());
    }

    private void useKeyboard(Consumer<Keyboard> use) {
        if (state.get() == SessionState.CLOSED) {
            return;
        }
        owner.execute(() -> {
            if (state.get() == SessionState.ACTIVE) {
                use.accept(workstation.display().keyboard());
                changed();
            }
        });
    }

    /** The receiving thread, from the connection to the end. */
    private void receive() {
        CloseReason reason;
        try {
            transport.connect();
            advance(SessionState.NEGOTIATING);
            reason = receiveAll();
        } catch (TelnetException e) {
            reason = new CloseReason(CloseReason.Kind.PROTOCOL_ERROR, e.limit().name());
        } catch (IOException e) {
            reason = CloseReasons.of(e, settings, state.get());
        } catch (Throwable t) {
            // law 6: no thread dies in silence
            owner.execute(() -> failures.add(t));
            reason = CloseReason.of(CloseReason.Kind.INTERNAL_ERROR);
        }
        ending.compareAndSet(null, reason);
        transport.close();
        owner.execute(() -> finish(ending.get()));
    }

    private CloseReason receiveAll() throws IOException, InterruptedException {
        while (true) {
            outbox.awaitRoom();
            // the owner looks at the receiver only while this thread waits for it, so the buffer is this thread's now
            byte[] buffer = telnet.receiver().buffer();
            int position = telnet.receiver().position();
            int count = transport.read(buffer, position, Math.min(MAX_READ, buffer.length - position));
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
                telnet.receiver().received(count);
            } catch (TelnetException e) {
                failure = e;
            } finally {
                retainedByReceiver = telnet.receiver().retainedBytes();
                changed();
            }
        }

        void rethrow() throws TelnetException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private void send(byte[] bytes) {
        if (!outbox.send(bytes)) {
            end(CloseReason.of(CloseReason.Kind.HOST_STALLED));
        }
    }

    private void changed() {
        typedAhead = workstation.display().keyboard().typedAhead();
        snapshots.changed();
    }

    private void becomeActive() {
        advance(SessionState.ACTIVE);
        opened.completeAsync(() -> null, OTHERS);
    }

    private void advance(SessionState next) {
        state.set(next);
        owner.execute(() -> tell(l -> l.stateChanged(next)));
    }

    /** Says why it ends and makes the receiving thread see it. */
    private void end(CloseReason reason) {
        if (ending.compareAndSet(null, reason)) {
            outbox.close();
            transport.close();
        }
    }

    private void finish(CloseReason reason) {
        closeReason = reason;
        state.set(SessionState.CLOSED);
        outbox.close();
        telnet.receiver().clear();
        retainedByReceiver = 0;
        workstation.setPendingRead(null);
        Keyboard keyboard = workstation.display().keyboard();
        keyboard.lock();
        keyboard.dropTypeAhead();
        changed();
        tell(l -> l.stateChanged(SessionState.CLOSED));
        OTHERS.execute(() -> {
            opened.completeExceptionally(new SessionEndedException(reason));
            closed.complete(reason);
        });
    }

    private void tell(Consumer<SessionListener> event) {
        for (SessionListener listener : listeners) {
            event.accept(listener);
        }
    }
}
