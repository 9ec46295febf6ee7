package dev.e5250.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.screen.Display;
import dev.e5250.screen.DisplaySize;
import dev.e5250.screen.ScreenSnapshot;

/**
 * Hands snapshots from the owner of the display to whoever looks, without a lock between them. A snapshot is made when
 * something changed and the last one was read, so nothing is made while nobody looks, and at most one repaint is due.
 */
final class SnapshotPublisher {
    /** What a new display looks like: shared, so that a session nobody looks at needs no snapshot of its own. */
    private static final ScreenSnapshot BLANK = new Display(Ccsid.of(37), DisplaySize.NORMAL, null).snapshot();

    private final Display display;
    private final Executor owner;
    private final Runnable listener;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile ScreenSnapshot published = BLANK;
    /** The owner's: something changed since {@link #published} was made. */
    private boolean changed;

    /** @param listener called by the owner when a new snapshot is there */
    SnapshotPublisher(Display display, Executor owner, Runnable listener) {
        this.display = display;
        this.owner = owner;
        this.listener = listener;
    }

    /** The latest snapshot; asks for a newer one, if there is something new. */
    ScreenSnapshot latest() {
        ScreenSnapshot latest = published;
        want();
        return latest;
    }

    /** Somebody begins to look. */
    void want() {
        if (wanted.compareAndSet(false, true)) {
            owner.execute(this::publish);
        }
    }

    /** Called by the owner after whatever may have changed the display. */
    void changed() {
        changed = true;
        if (wanted.get()) {
            publish();
        }
    }

    /** Nobody looks any more: what only a next snapshot would need is let go of, until somebody wants one again. */
    void forget() {
        wanted.set(false);
        changed = true;
        published = BLANK;
        display.forgetSnapshots();
    }

    private void publish() {
        if (!changed) {
            return;
        }
        changed = false;
        ScreenSnapshot latest = display.snapshot();
        if (!latest.looksLike(published)) {
            wanted.set(false);
            published = latest;
            listener.run();
        }
    }
}
