package dev.e5250.session;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Told when something changed. All methods are called by the session's own executor, one at a time; they must
 * return at once. A user interface posts to its own thread and reads {@link Session#snapshot()} there.
 */
public interface SessionListener {

    /**
     * A new snapshot is there. Called once, and then not again before {@link Session#snapshot()} was read: however
     * fast a host writes, at most one repaint is outstanding.
     */
    default void screenChanged() {
    }

    /**
     * Bytes of the host have been processed, whether they changed what is to be seen or not; for programs that wait for
     * something and read {@link Session#currentContents()} then. A user interface has no use for it.
     */
    default void hostWrote() {
    }

    /** The session went on to a state. */
    default void stateChanged(SessionState state) {
    }

    /** A trace was given up, for its disk takes no more; the session goes on. */
    default void traceFailed(Path file, IOException cause) {
    }

    /**
     * A mistake in the program; the session goes on if it can. Told once for each cause, with a number for the times it
     * came again, so that a log stays short. Never contains data of a record.
     */
    default void failed(Throwable mistake, int times) {
    }
}
