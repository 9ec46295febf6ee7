package dev.e5250.session;

import java.util.concurrent.Executor;

import dev.e5250.datastream.HostCommand;
import dev.e5250.datastream.HostCommandPolicy;

/**
 * Puts questions to a policy in turn, off the owner's thread, for it may take its time. However fast a host asks and goes on,
 * one question is kept: the last, and none that was withdrawn before the policy could hear it.
 */
final class HostCommandQuestions implements HostCommandPolicy {
    private final HostCommandPolicy policy;
    private final Executor inTurn;
    private final Executor owner;
    private Question wanted;
    private Question told;
    private boolean tells;

    /**
     * @param inTurn runs one task after the other
     * @param owner  runs what a question is to be answered with
     */
    HostCommandQuestions(HostCommandPolicy policy, Executor inTurn, Executor owner) {
        this.policy = policy;
        this.inTurn = inTurn;
        this.owner = owner;
    }

    private record Question(HostCommand command, Runnable done) {
    }

    @Override
    public void asked(HostCommand command, Runnable done) {
        want(new Question(command, done));
    }

    @Override
    public void withdrawn() {
        want(null);
    }

    private synchronized void want(Question question) {
        wanted = question;
        if (!tells) {
            tells = true;
            inTurn.execute(this::tell);
        }
    }

    private void tell() {
        Question before;
        Question now;
        synchronized (this) {
            tells = false;
            before = told;
            now = wanted;
            told = now;
        }
        if (before != null && before != now) {
            policy.withdrawn();
        }
        if (now != null && before != now) {
            policy.asked(now.command(), () -> answered(now));
        }
    }

    private void answered(Question question) {
        synchronized (this) {
            wanted = wanted == question ? null : wanted;
            told = told == question ? null : told;
        }
        owner.execute(question.done());
    }
}
