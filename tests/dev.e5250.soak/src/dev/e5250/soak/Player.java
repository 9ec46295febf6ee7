package dev.e5250.soak;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.e5250.datastream.CommandTable;
import dev.e5250.faults.UnreliableNetwork;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.Key;
import dev.e5250.session.CloseReason;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.telnet.SocketTransport;
import dev.e5250.telnet.Transport;

/** A user of the flood, who always has a session: types at random, closes it and opens another, and sees each ping. */
final class Player implements SessionListener {
    /** Longest time without a new ping, and for a session to end. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final ReconnectPolicy RECONNECT = new ReconnectPolicy(true, Duration.ofMillis(20),
            Duration.ofMillis(200));
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Key[] KEYS = Key.values();
    private static final String TEXT = "The quick brown fox \u00e4\u00a3\u20ac\u0416 0123456789 +-.,";

    private final SessionSettings settings;
    private final Random network;
    private final Totals totals;
    private final Failures failures;
    private volatile Session session;
    private volatile long ping;
    private volatile long pingedAt;

    /** @param seed of the network between this session and the host */
    Player(int number, int port, long seed, Totals totals, Failures failures) {
        network = new Random(seed + number);
        this.totals = totals;
        this.failures = failures;
        settings = SessionSettings.to("127.0.0.1", port).withDevice("SOAK" + number).withReconnect(RECONNECT)
                .withSize(number % 4 == 0 ? DisplaySize.NORMAL : DisplaySize.ALTERNATE)
                .withCcsid(number % 3 == 0 ? 273 : 37);
        pingedAt = System.nanoTime();
        open();
    }

    /** One act of a user; called by the pace-maker alone. */
    void act(Random random) {
        if (session.state() == SessionState.CLOSED) {
            open();
            return;
        }
        int act = random.nextInt(1000);
        if (act < 800) {
            session.press(KEYS[random.nextInt(KEYS.length)]);
        } else if (act < 950) {
            int start = random.nextInt(TEXT.length());
            session.type(TEXT.substring(start, random.nextInt(start, TEXT.length())));
        } else if (act < 999) {
            session.cursorTo(random.nextInt(30), random.nextInt(140));
        } else {
            close();
            open();
        }
    }

    /** Closes the session there is; the future completes in any case, and a session that will not end fails the run. */
    CompletableFuture<?> close() {
        Session closing = session;
        return closing.close().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> {
            failures.add(settings.device() + " did not close: " + closing.diagnostics());
            return null;
        });
    }

    /** Fails the run if no new ping was to be seen for too long. */
    void watch() {
        long waited = System.nanoTime() - pingedAt;
        if (waited > PATIENCE.toNanos()) {
            failures.add(settings.device() + " has shown no new display for " + TimeUnit.NANOSECONDS.toSeconds(waited)
                    + " s: " + session.diagnostics() + ", last end: " + session.closeReason());
        }
    }

    @Override
    public void screenChanged() {
        long shown = Screens.pinged(session.snapshot(), settings.device());
        if (shown > ping) {
            // a restored screen may show an old one
            ping = shown;
            pingedAt = System.nanoTime();
        }
    }

    @Override
    public void failed(Throwable mistake, int times) {
        failures.add(settings.device() + ", " + times + " times", mistake);
    }

    private void open() {
        Session next = new Session(settings, this::network, CommandTable.standard());
        session = next;
        totals.began(next);
        next.addListener(this);
        next.closed().thenAccept(reason -> ended(next, reason));
        next.open();
    }

    private Transport network(SessionSettings to) {
        return new UnreliableNetwork(new SocketTransport(to.host(), to.port(), CONNECT_TIMEOUT), network.nextLong());
    }

    private void ended(Session old, CloseReason reason) {
        totals.ended(old, reason);
        if (reason.kind() == CloseReason.Kind.INTERNAL_ERROR || old.retainedBytes().total() != 0) {
            failures.add(settings.device() + " ended with " + reason + ", " + old.diagnostics());
        }
    }
}
