package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import dev.e5250.datastream.CommandTable;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.telnet.SocketTransport;
import dev.e5250.telnet.Transport;

/** A session for tests, over a real socket: waits for conditions, each time something changed, until a deadline. */
final class Client implements AutoCloseable, SessionListener {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Session session;
    final List<String> failures = new CopyOnWriteArrayList<>();
    final List<SessionState> states = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    Client(int port) {
        this(port, CommandTable.standard());
    }

    Client(int port, CommandTable commands) {
        this(SessionSettings.to(loopback(), port), commands);
    }

    Client(SessionSettings settings) {
        this(settings, CommandTable.standard());
    }

    private Client(SessionSettings settings, CommandTable commands) {
        this(settings, s -> new SocketTransport(s.host(), s.port(), PATIENCE), commands);
    }

    Client(SessionSettings settings, Function<SessionSettings, Transport> transports, CommandTable commands) {
        session = new Session(settings, transports, commands);
        session.addListener(this);
    }

    static String loopback() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    Client open() throws Exception {
        session.open().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    ScreenSnapshot screen() {
        return session.snapshot();
    }

    /** Rows without their trailing blanks. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String row : screen().text().split("\n")) {
            rows.add(row.stripTrailing());
        }
        return rows;
    }

    Client shows(String text) throws InterruptedException {
        await(() -> screen().text().contains(text), () -> "\"" + text + "\" on\n" + screen().text());
        return this;
    }

    Client isReady() throws InterruptedException {
        await(() -> screen().keyboard() == KeyboardState.UNLOCKED, () -> "unlocked, but " + screen().keyboard());
        return this;
    }

    Client type(String text) {
        session.type(text);
        return this;
    }

    Client press(Key... keys) {
        for (Key key : keys) {
            session.press(key);
        }
        return this;
    }

    /** Nothing is retained, as soon as what is being written is written. */
    void holdsNothing() throws InterruptedException {
        await(() -> session.retainedBytes().total() == 0, () -> session.retainedBytes() + " held");
    }

    CloseReason closed() throws Exception {
        return session.closed().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    void await(BooleanSupplier condition, java.util.function.Supplier<String> what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = end - System.nanoTime();
                assertThat(left).as("in time: " + what.get() + " " + failures).isPositive();
                // what no listener is told of, such as counters, is looked at now and then
                changed.awaitNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(20)));
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void screenChanged() {
        signal();
    }

    @Override
    public void stateChanged(SessionState state) {
        states.add(state);
        signal();
    }

    @Override
    public void failed(Throwable mistake, int times) {
        failures.add(mistake + " x" + times);
    }

    @Override
    public void close() throws Exception {
        session.close().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void signal() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
