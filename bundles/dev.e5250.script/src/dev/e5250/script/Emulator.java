package dev.e5250.script;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.Key;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.ScreenContents;
import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionEndedException;
import dev.e5250.session.SessionState;

/**
 * What one console drives: at most one session at a time, the last one's screen after it, and what the script has set.
 * All its methods are called by the console's thread, which waits in them; only {@link #close} may come from others.
 */
final class Emulator {
    private static final int CLOSE_SECONDS = 5;

    private final Preferences preferences;
    /** Whether the session is somebody else's, who opened it and goes on with it. */
    private final boolean lent;
    private final ScreenWatch watch = new ScreenWatch(this);
    private final ScreenTrace screenTrace = new ScreenTrace();
    /** The screen before the first session. */
    private ScreenContents blank;
    private volatile Session session;
    private ScreenContents saved;
    private long recordsSeen;

    Emulator(Preferences preferences) {
        this.preferences = preferences;
        lent = false;
    }

    /** Drives a session that is somebody else's, until {@link #giveBack}. */
    Emulator(Preferences preferences, Session session) {
        this.preferences = preferences;
        lent = true;
        attach(session);
    }

    Preferences preferences() {
        return preferences;
    }

    ScreenWatch watch() {
        return watch;
    }

    ScreenTrace screenTrace() {
        return screenTrace;
    }

    // --- the session --------------------------------------------------------------------------------------------------

    /** The session there is or was; empty before the first. */
    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    boolean isConnected() {
        return session != null && session.state() == SessionState.ACTIVE;
    }

    /** The session, if it talks to a host. */
    Session connected() throws ActionException {
        if (!isConnected()) {
            throw new ActionException(session == null || session.closeReason().isEmpty() || wasLeft() ? "Not connected"
                    : "Not connected: " + closeText());
        }
        return session;
    }

    private boolean wasLeft() {
        return session.closeReason().map(CloseReason::kind).orElse(null) == CloseReason.Kind.BY_USER;
    }

    /** Whether settings that a session is made with may change. */
    boolean isIdle() {
        return session == null || session.state() == SessionState.CLOSED;
    }

    /**
     * Begins a session and waits until the host has shown its first screen, as s3270 does, or only until it talks 5250.
     * What goes wrong ends the session.
     */
    void connect(Session next) throws ActionException, InterruptedException {
        open(next);
        awaitFirstScreen();
    }

    /** Waits until the host has shown a screen that something can be typed on, unless nothing is to be waited for. */
    void awaitFirstScreen() throws ActionException, InterruptedException {
        if (preferences.aidWait) {
            ScreenContents first = watch.awaitOrEnd(contents -> !isLocked(contents), preferences.limit());
            if (!isConnected() && isLocked(first)) {
                throw new ActionException("Connection failed: " + closeText());
            }
        }
    }

    /** Begins a session whose host is a trace, and waits for its end: the last screen stays. */
    void play(Session trace) throws ActionException, InterruptedException {
        open(trace);
        watch.awaitEnd(TimeLimit.NONE);
    }

    private void open(Session next) throws ActionException, InterruptedException {
        if (lent) {
            throw new ActionException("The window connects its session itself");
        }
        if (!isIdle()) {
            throw new ActionException("Already connected");
        }
        forget();
        attach(next);
        if (preferences.trace) {
            startTrace();
        }
        TimeLimit limit = TimeLimit.seconds(preferences.connectTimeout);
        try {
            get(session.open(), limit);
        } catch (TimeoutException e) {
            disconnect();
            throw new ActionException("Connection failed: no answer within " + preferences.connectTimeout + " seconds");
        } catch (ExecutionException e) {
            String why = e.getCause() instanceof SessionEndedException ended ? CloseTexts.text(ended.reason())
                    : String.valueOf(e.getCause());
            throw new ActionException("Connection failed: " + why);
        }
        markOutput();
    }

    private void attach(Session next) {
        session = next;
        session.addListener(watch.changes());
        screenTrace.attach(session);
    }

    /** Has nothing to do with a session any more that was somebody else's all the time. */
    void giveBack() {
        screenTrace.stop();
        forget();
    }

    /** Ends the session with the script, unless it is somebody else's. */
    void leave() throws InterruptedException {
        if (!lent) {
            disconnect();
        }
    }

    /** Ends the session, if there is one, and waits until all it held is given back. */
    void disconnect() throws InterruptedException {
        if (session == null) {
            return;
        }
        try {
            get(session.close(), TimeLimit.seconds(CLOSE_SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            // nothing depends on it: whatever it still holds is given back when its last thread ends
        }
    }

    /** Ends it without waiting, from any thread; for whoever ends the process. */
    CompletableFuture<?> close() {
        Session current = session;
        return current == null ? CompletableFuture.completedFuture(null) : current.close();
    }

    /** The reason in words; the session has ended. */
    String closeText() {
        return session == null ? "Not connected" : session.closeReason().map(CloseTexts::text).orElse("Not connected");
    }

    void startTrace() {
        preferences.trace = true;
        if (session != null) {
            session.startTrace(traceFile(), preferences.traceLimit);
        }
    }

    /** Ends the trace, and waits until all of it is written: who reads the file next finds it whole. */
    void stopTrace() throws InterruptedException {
        preferences.trace = false;
        if (session != null) {
            try {
                get(session.stopTrace(), TimeLimit.seconds(CLOSE_SECONDS));
            } catch (ExecutionException | TimeoutException e) {
                // a disk that does not answer; the rest is written when it does
            }
        }
    }

    Path traceFile() {
        return preferences.traceFile;
    }

    private void forget() {
        if (session != null) {
            session.removeListener(watch.changes());
            screenTrace.detach();
            session = null;
        }
        saved = null;
    }

    // --- the screen ---------------------------------------------------------------------------------------------------

    /** What is on the screen, all that was typed and received so far included. */
    ScreenContents contents() throws InterruptedException {
        if (session == null) {
            if (blank == null) {
                blank = new Display(ccsid(), preferences.size, null).contents();
            }
            return blank;
        }
        try {
            return session.currentContents().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What is on the screen, for an action that shows it: what comes later is new output. */
    ScreenContents look() throws InterruptedException {
        markOutput();
        return contents();
    }

    Ccsid ccsid() {
        return Ccsid.of(session == null ? preferences.ccsid : session.settings().ccsid());
    }

    void save(ScreenContents contents) {
        saved = contents;
    }

    /** What Snap has saved last, or null. */
    ScreenContents saved() {
        return saved;
    }

    /** From now on any record of the host is output that was not seen. */
    void markOutput() {
        recordsSeen = records();
    }

    boolean hasOutput() {
        return records() > recordsSeen;
    }

    private long records() {
        return session == null ? 0 : session.diagnostics().counts().recordsIn();
    }

    // --- keys ---------------------------------------------------------------------------------------------------------

    void press(Key key) throws ActionException, InterruptedException {
        input(current -> current.press(key), key);
    }

    void type(String text) throws ActionException, InterruptedException {
        input(current -> current.type(text), null);
    }

    /**
     * Types, or presses a key. What comes while the host has locked the keyboard waits there as type-ahead. A key that
     * asks the host, or a field that is sent when it is full, waits for the answer if aidWait says so.
     *
     * @param key null for anything but a key of its own
     */
    void input(Consumer<Session> how, Key key) throws ActionException, InterruptedException {
        Session current = connected();
        ScreenContents before = contents();
        KeyboardState state = before.snapshot().keyboard();
        if (isError(state) && !worksInError(key)) {
            throw new ActionException("Keyboard locked: " + errorText(before));
        }
        if (key != null && (key.aid() != null || key == Key.ATTENTION || key == Key.SYSTEM_REQUEST)) {
            markOutput();
        }
        how.accept(current);
        ScreenContents after = contents();
        boolean sent = key != null && key.aid() != null || state == KeyboardState.UNLOCKED && isLocked(after);
        if (sent && preferences.aidWait) {
            after = watch.awaitOrEnd(contents -> !isLocked(contents), preferences.limit());
        }
        OperatorError error = after.snapshot().operatorError();
        if (error != null && !isError(state)) {
            throw new ActionException(errorText(after));
        }
        requireNoBreak();
    }

    /** A host that ends the connection as it should, at a sign-off for one, has answered; any other end is a failure. */
    private void requireNoBreak() throws ActionException {
        if (session.state() == SessionState.CLOSED
                && session.closeReason().map(CloseReason::kind).orElse(null) != CloseReason.Kind.BY_HOST) {
            throw new ActionException("Host disconnected: " + closeText());
        }
    }

    private static boolean worksInError(Key key) {
        return key == Key.RESET || key == Key.HELP || key == Key.ATTENTION;
    }

    static boolean isLocked(ScreenContents contents) {
        return contents.snapshot().keyboard() == KeyboardState.LOCKED;
    }

    static boolean isError(KeyboardState state) {
        return state == KeyboardState.PRE_HELP_ERROR || state == KeyboardState.POST_HELP_ERROR;
    }

    /** The error that is shown: its number and text, or the host's message. */
    static String errorText(ScreenContents contents) {
        OperatorError error = contents.snapshot().operatorError();
        return error != null ? "operator error " + error.digits() + ' ' + error.text()
                : "message of the host \"" + contents.snapshot().row(contents.snapshot().errorRow()).toString().strip() + '"';
    }

    private static <T> T get(Future<T> future, TimeLimit limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(limit.nanos(), TimeUnit.NANOSECONDS);
    }
}
