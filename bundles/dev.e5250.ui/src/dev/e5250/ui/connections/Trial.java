package dev.e5250.ui.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.ScreenContents;
import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionState;
import dev.e5250.ui.CloseTexts;

/**
 * Tries whether a session can be had, step by step, and closes it then. What it tells, it tells in the session's threads.
 */
final class Trial {
    /** Start-up codes that speak of the user, not of the device (RFC 4777 section 10). */
    private static final Set<String> OF_SIGN_ON = Set.of("8936", "8937");

    private final Session session;
    private final String address;
    private final List<TrialStep> steps;
    private final Consumer<TrialStep> worked;
    private final CompletableFuture<TrialResult> result = new CompletableFuture<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicInteger written = new AtomicInteger();
    private int next;

    /**
     * @param session not open yet
     * @param address what the user knows the system by
     * @param worked  told of each step that worked
     */
    Trial(Session session, String address, Consumer<TrialStep> worked) {
        this.session = session;
        this.address = address;
        this.worked = worked;
        steps = steps(session.settings().security().tls(), session.settings().signOn() != null);
    }

    static List<TrialStep> steps(boolean tls, boolean signOn) {
        List<TrialStep> steps = new ArrayList<>(List.of(TrialStep.values()));
        if (!tls) {
            steps.remove(TrialStep.SECURE);
        }
        if (!signOn) {
            steps.remove(TrialStep.SIGN_ON);
        }
        return steps;
    }

    /** Begins. @return completed when it is over, and the session closed */
    CompletableFuture<TrialResult> start() {
        session.addListener(new Progress());
        session.closed().thenAccept(this::closed);
        session.open();
        return result.copy();
    }

    /** Ends it early. */
    void cancel() {
        session.close();
    }

    /** Tells of all steps before one. */
    private synchronized void workedBefore(TrialStep step) {
        while (next < steps.size() && steps.get(next).compareTo(step) < 0) {
            worked.accept(steps.get(next++));
        }
    }

    /** Looks at the screen, and again when the host has written while that took its time: nothing else would come. */
    private void look() {
        if (session.state() == SessionState.ACTIVE && !result.isDone() && asked.compareAndSet(false, true)) {
            int before = written.get();
            session.currentContents().thenAccept(contents -> {
                shown(contents);
                asked.set(false);
                if (written.get() != before) {
                    look();
                }
            });
        }
    }

    private void shown(ScreenContents contents) {
        if (contents.snapshot().keyboard() == KeyboardState.LOCKED || contents.snapshot().text().isBlank()) {
            return;
        }
        if (steps.contains(TrialStep.SIGN_ON) && contents.fields().stream().anyMatch(Trial::isPassword)) {
            workedBefore(TrialStep.SIGN_ON);
            end(new TrialResult(TrialStep.SIGN_ON, Messages.Trial_stillAsks));
        } else {
            workedBefore(TrialStep.SCREEN);
            worked.accept(TrialStep.SCREEN);
            end(TrialResult.SUCCESS);
        }
    }

    private static boolean isPassword(FieldContents field) {
        return field.hidden() && !field.isBypass();
    }

    private void closed(CloseReason reason) {
        TrialStep failed = switch (reason.kind()) {
        case BY_USER -> null;
        case UNKNOWN_HOST, REFUSED, UNREACHABLE, PROXY_UNREACHABLE, PROXY_LOGIN, PROXY_REFUSED -> TrialStep.REACH;
        case TLS_FAILED -> TrialStep.SECURE;
        case START_UP_FAILED -> steps.contains(TrialStep.SIGN_ON) && OF_SIGN_ON.contains(reason.detail())
                ? TrialStep.SIGN_ON : TrialStep.NEGOTIATE;
        case BY_HOST, CONNECTION_LOST, PROTOCOL_ERROR, NO_5250, HOST_STALLED, INTERNAL_ERROR -> current();
        };
        if (failed != null) {
            workedBefore(failed);
        }
        result.complete(failed == null ? TrialResult.CANCELLED : new TrialResult(failed, CloseTexts.of(reason, address)));
    }

    private synchronized TrialStep current() {
        return steps.get(Math.min(next, steps.size() - 1));
    }

    private void end(TrialResult outcome) {
        result.complete(outcome);
        session.close();
    }

    /** Hears how the session gets on. */
    private final class Progress implements SessionListener {
        @Override
        public void stateChanged(SessionState state) {
            if (state == SessionState.NEGOTIATING) {
                workedBefore(TrialStep.NEGOTIATE);
            } else if (state == SessionState.ACTIVE) {
                workedBefore(steps.contains(TrialStep.SIGN_ON) ? TrialStep.SIGN_ON : TrialStep.SCREEN);
            }
        }

        @Override
        public void hostWrote() {
            written.incrementAndGet();
            look();
        }
    }
}
