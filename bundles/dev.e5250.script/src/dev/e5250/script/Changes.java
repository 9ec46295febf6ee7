package dev.e5250.script;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.e5250.session.SessionListener;
import dev.e5250.session.SessionState;

/** Counts what happens to a session, for a thread that waits until something of it makes its condition true. */
final class Changes implements SessionListener {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long count;

    @Override
    public void hostWrote() {
        add();
    }

    @Override
    public void stateChanged(SessionState state) {
        add();
    }

    /** Something happened that a waiting thread has to look at. */
    void add() {
        lock.lock();
        try {
            count++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many there were: to be read before a condition is looked at. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there are more than that; returns false when the time is over. */
    boolean awaitMore(long than, TimeLimit limit) throws InterruptedException {
        lock.lock();
        try {
            while (count == than) {
                long left = limit.nanos();
                if (left <= 0) {
                    return false;
                }
                more.await(left, TimeUnit.NANOSECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
