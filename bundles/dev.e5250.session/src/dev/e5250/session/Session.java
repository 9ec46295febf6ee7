package dev.e5250.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.CommandTable;
import dev.e5250.datastream.HostCommandPolicy;
import dev.e5250.datastream.Reply;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.Display;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.telnet.TlsFailure;
import dev.e5250.telnet.Transport;

/**
 * One live session with a host: its connection, data stream, display and keyboard, all owned by one serial executor.
 * Every method may be called from any thread, the user interface's among them: none waits, for the host or for
 * anything else.
 */
public final class Session {
    /** Commands hold no state, so all sessions share them. */
    private static final CommandTable COMMANDS = CommandTable.standard();
    /** Where others' code runs that waits for a future of ours: never on the owner's time. */
    private static final Executor OTHERS = task -> Thread.ofVirtual().name("e5250 future").start(task); //$NON-NLS-1$

    private final SessionSettings settings;
    private final Function<SessionSettings, Transport> transports;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final FailureLog failures = new FailureLog((mistake, times) -> tell(l -> l.failed(mistake, times)));
    private final SerialExecutor owner = new SerialExecutor(failures::add);
    private final Counters counters = new Counters();
    private final ResponseClock responses = new ResponseClock(System::nanoTime);
    private final HostRecords records;
    private final Workstation workstation;
    private final OperatorInput input;
    private final SnapshotPublisher snapshots;
    private final Tracing tracing;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private final AtomicBoolean openAsked = new AtomicBoolean();
    private final CountDownLatch closeAsked = new CountDownLatch(1);
    private volatile SessionState state = SessionState.NEW;
    private volatile Connection connection;
    private volatile CloseReason lastReason;
    private volatile TlsFailure tlsFailure;
    private volatile long openedAt;

    /** A session over TCP, with TLS if the settings say so. */
    public Session(SessionSettings settings) {
        this(settings, Dialling::transport, COMMANDS);
    }

    /**
     * @param transports makes a transport, unconnected, for each connection; it belongs to the session then
     * @param commands   the commands of the data stream; tests put in some that fail
     */
    public Session(SessionSettings settings, Function<SessionSettings, Transport> transports, CommandTable commands) {
        this.settings = settings;
        this.transports = transports;
        workstation = new Workstation(Ccsid.of(settings.ccsid()), settings.model(), this::sendRecord, commands);
        workstation.setEnhanced(settings.enhanced());
        records = new HostRecords(this, workstation, counters);
        input = new OperatorInput(owner, workstation.display().keyboard(), () -> state == SessionState.ACTIVE, this::changed);
        snapshots = new SnapshotPublisher(workstation.display(), owner, () -> tell(SessionListener::screenChanged));
        tracing = new Tracing(owner, workstation, () -> connection,
                (file, cause) -> tell(l -> l.traceFailed(file, cause)));
    }

    /** A session whose host is a trace, see {@link ReplayTransport}. */
    public static Session replay(SessionSettings settings, Path file, double speed) {
        return new Session(settings, s -> new ReplayTransport(file, speed), CommandTable.standard());
    }

    public SessionSettings settings() {
        return settings;
    }

    public SessionState state() {
        return state;
    }

    /** Why it ended or, while it waits to reconnect, why the last connection did; empty else. */
    public Optional<CloseReason> closeReason() {
        return Optional.ofNullable(lastReason);
    }

    /**
     * What was wrong with TLS when the last connection ended for {@link CloseReason.Kind#TLS_FAILED}, and the certificate
     * to look at if a user can accept it; empty else.
     */
    public Optional<TlsFailure> tlsFailure() {
        return Optional.ofNullable(tlsFailure);
    }

    /**
     * Connects, if that was not done yet.
     *
     * @return completed when the host talks 5250, with a {@link SessionEndedException} if the session ends before
     */
    public CompletableFuture<Void> open() {
        if (openAsked.compareAndSet(false, true)) {
            openedAt = System.nanoTime();
            Thread.ofVirtual().name("e5250 read " + settings.host()).start(this::live); //$NON-NLS-1$
        }
        return opened.copy();
    }

    /**
     * Ends the session, if it has not ended yet.
     *
     * @return completed when all that it held is given back
     */
    public CompletableFuture<CloseReason> close() {
        closeAsked.countDown();
        CloseReason byUser = CloseReason.of(CloseReason.Kind.BY_USER);
        if (openAsked.compareAndSet(false, true)) {
            owner.execute(() -> finish(byUser));
        } else {
            end(byUser);
        }
        return closed();
    }

    /** Completed with the reason when the session has ended. */
    public CompletableFuture<CloseReason> closed() {
        return closed.copy();
    }

    /** Presses a key. */
    public void press(Key key) {
        input.use(keyboard -> keyboard.press(key));
    }

    /** Types characters, one after the other. */
    public void type(String text) {
        input.use(keyboard -> keyboard.type(text));
    }

    /**
     * Pastes text of any size from the cursor on: lines one below the other in the same column. The first character that a
     * field refuses ends it with an operator error, the cursor there; it never sends anything.
     */
    public void paste(String text) {
        input.use(keyboard -> keyboard.paste(text));
    }

    /** Moves the cursor to a 1-based row and column; ignored where there is no such position. */
    public void cursorTo(int row, int column) {
        input.use(keyboard -> keyboard.pointer().cursorTo(row, column));
    }

    /**
     * Chooses with a pointer: selects a choice, moves the slider of a scroll bar, or moves the cursor and sends the AID of a
     * field that has one for that.
     */
    public void choose(int row, int column) {
        input.use(keyboard -> keyboard.pointer().choose(row, column));
    }

    /** Drags with a pointer: the slider of a scroll bar, if it was on one. */
    public void drag(int fromRow, int fromColumn, int toRow, int toColumn) {
        input.use(keyboard -> keyboard.pointer().drag(fromRow, fromColumn, toRow, toColumn));
    }

    /**
     * A button of a pointer was used: ignored unless the host has programmed it.
     *
     * @param event 1 to 18, see {@link dev.e5250.screen.MouseButton}
     */
    public void pointer(int event, int row, int column) {
        input.use(keyboard -> keyboard.pointer().button(event, row, column));
    }

    /**
     * What is to be seen: the latest snapshot there is. Reading it asks for the next one:
     * {@link SessionListener#screenChanged()} is called when something differs. The first one that is read while there is no
     * listener may be a blank screen; {@link #currentSnapshot} is for those who have none.
     */
    public ScreenSnapshot snapshot() {
        return snapshots.latest();
    }

    /** The screen once all that came and was typed before this call has been processed; for callers without a listener. */
    public CompletableFuture<ScreenSnapshot> currentSnapshot() {
        return current(Display::snapshot);
    }

    /** The same with the fields and the host's bytes, for programs. */
    public CompletableFuture<ScreenContents> currentContents() {
        return current(Display::contents);
    }

    private <T> CompletableFuture<T> current(Function<Display, T> view) {
        CompletableFuture<T> current = new CompletableFuture<>();
        owner.execute(() -> {
            try {
                T seen = view.apply(workstation.display());
                OTHERS.execute(() -> current.complete(seen));
            } catch (RuntimeException e) {
                // who waits hears of a mistake too
                OTHERS.execute(() -> current.completeExceptionally(e));
                throw e;
            }
        });
        return current;
    }

    /**
     * Who decides what becomes of commands that the host wants to be run on this computer; without one all are refused.
     *
     * @param policy told on threads of its own, one thing after the other, so that it may ask the user in turn; what it is
     *               told to call when the command has ended or was refused may be called from any thread
     */
    public void setHostCommandPolicy(HostCommandPolicy policy) {
        HostCommandQuestions questions = new HostCommandQuestions(policy, new SerialExecutor(this::failed), answer -> owner
                .execute(() -> {
                    answer.run();
                    changed();
                }));
        owner.execute(() -> workstation.setHostCommandPolicy(questions));
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
        snapshots.want();
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
        owner.execute(() -> {
            if (listeners.isEmpty()) {
                snapshots.forget();
            }
        });
    }

    /** What it holds now of all that may grow. */
    public RetainedBytes retainedBytes() {
        Connection current = connection;
        return new RetainedBytes(current == null ? 0 : current.retainedReceived(), input.retained(),
                current == null ? 0 : current.retainedUnsent(), tracing.retained());
    }

    /** How it is doing. */
    public Diagnostics diagnostics() {
        Duration uptime = openedAt == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - openedAt);
        return new Diagnostics(state, input.state(), uptime, retainedBytes(), counters.counts());
    }

    /** What was agreed with the host on the present connection, or on the last one; what is not agreed yet is empty. */
    public ConnectionDetails connectionDetails() {
        Connection current = connection;
        return current == null ? ConnectionDetails.NONE : current.details();
    }

    /** How long the host took to free the keyboard after the last key that was sent to it; empty before its first answer. */
    public Optional<Duration> responseTime() {
        return responses.last();
    }

    /**
     * Begins to write a trace of both directions, in place of the one there may be: JSON lines with times, the contents
     * of fields that are not displayed and secrets of the negotiation overwritten. {@link ReplayTransport} plays it.
     *
     * @param file  written anew; when it is half as long as the limit it goes on in a second one, with .1 at its end
     * @param limit bytes that both files may have together
     */
    public void startTrace(Path file, long limit) {
        owner.execute(() -> tracing.start(file, limit));
    }

    /**
     * Ends the trace, if there is one; what was traced is still written.
     *
     * @return completed when it is
     */
    public CompletableFuture<Void> stopTrace() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        owner.execute(() -> tracing.stop().whenCompleteAsync((nothing, failure) -> written.complete(null), OTHERS));
        return written;
    }

    /** The file that is being written, or empty. */
    public Optional<Path> tracing() {
        return Optional.ofNullable(tracing.trace()).map(Trace::path);
    }

    /** What is traced now, or null. */
    Trace trace() {
        return tracing.trace();
    }

    /** The session's thread, from the first connection to the end of the last. */
    private void live() {
        CloseReason reason;
        try {
            reason = connectUntilTheEnd();
        } catch (Throwable t) {
            // law 6: no thread dies in silence
            failed(t);
            reason = CloseReason.of(CloseReason.Kind.INTERNAL_ERROR);
        }
        CloseReason last = reason;
        owner.execute(() -> finish(last));
    }

    private CloseReason connectUntilTheEnd() throws InterruptedException {
        int tries = 0;
        boolean wasUp = false;
        while (true) {
            CloseReason reason = connect();
            boolean isUp = state == SessionState.ACTIVE;
            wasUp |= isUp;
            tries = isUp ? 0 : tries + 1;
            Optional<Duration> delay = settings.reconnect().delay(reason, tries, wasUp);
            if (delay.isEmpty()) {
                return reason;
            }
            owner.executeAndWait(() -> disconnected(reason, SessionState.WAITING));
            if (closeAsked.await(delay.get().toNanos(), TimeUnit.NANOSECONDS)) {
                return CloseReason.of(CloseReason.Kind.BY_USER);
            }
        }
    }

    private CloseReason connect() throws InterruptedException {
        tlsFailure = null;
        owner.executeAndWait(() -> advance(SessionState.CONNECTING));
        Connection next = new Connection(this, transports.apply(settings), owner, counters, records);
        owner.executeAndWait(() -> {
            connection = next;
            next.telnet().setTrace(tracing.trace());
        });
        if (closeAsked.getCount() == 0) {
            // asked for while there was no connection to end
            next.end(CloseReason.of(CloseReason.Kind.BY_USER));
        }
        return next.run();
    }

    /** By the session's thread: the connection is made. */
    void connected() throws InterruptedException {
        owner.executeAndWait(() -> {
            counters.connected();
            advance(SessionState.NEGOTIATING);
        });
    }

    /** By the owner: the host talks 5250. */
    void negotiated() {
        connection.negotiated();
        advance(SessionState.ACTIVE);
        opened.completeAsync(() -> null, OTHERS);
    }

    /** By the session's thread: there is no TLS with this host. */
    void tlsFailed(TlsFailure failure) {
        tlsFailure = failure;
    }

    /** By the owner: the host has said which device this is, or why it is none. */
    void startedUp(StartUpResponse response) {
        connection.startedUp(response);
    }

    /** Ends the connection there is, from any thread. */
    void end(CloseReason reason) {
        Connection current = connection;
        if (current != null) {
            current.end(reason);
        }
    }

    /** A mistake in the program, from any thread. */
    void failed(Throwable mistake) {
        owner.execute(() -> failures.add(mistake));
    }

    /** By the owner: something may look different now. */
    void changed() {
        input.look();
        responses.look(input.state());
        snapshots.changed();
    }

    /** By the owner: bytes of the host have been processed. */
    void hostWrote() {
        changed();
        tell(SessionListener::hostWrote);
    }

    private void sendRecord(Reply record) {
        counters.recordSent();
        responses.sent();
        if (trace() != null) {
            trace().sent(record);
        }
        connection.telnet().send(record.array(), 0, record.length());
    }

    private void advance(SessionState next) {
        state = next;
        tell(l -> l.stateChanged(next));
    }

    /** The last screen stays; what was typed ahead for the host that is gone does not. */
    private void disconnected(CloseReason reason, SessionState next) {
        lastReason = reason;
        workstation.disconnected();
        responses.forget();
        changed();
        advance(next);
    }

    private void finish(CloseReason reason) {
        disconnected(reason, SessionState.CLOSED);
        // a process may end then: the end of a trace must not be lost with it
        tracing.stop().whenCompleteAsync((nothing, failure) -> {
            opened.completeExceptionally(new SessionEndedException(reason));
            closed.complete(reason);
        }, OTHERS);
    }

    private void tell(Consumer<SessionListener> event) {
        for (SessionListener listener : listeners) {
            event.accept(listener);
        }
    }
}
