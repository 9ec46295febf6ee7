package dev.e5250.datastream;

/**
 * Decides what becomes of a command that the host wants to be run on this computer (STRPCCMD). Anyone who can write to
 * the screen can ask for one, so nothing is run unless the user has agreed to it.
 */
@FunctionalInterface
public interface HostCommandPolicy {
    /** Runs nothing, and lets the host go on. */
    HostCommandPolicy REFUSE = (command, done) -> done.run();

    /**
     * The host asks, and waits.
     *
     * @param done to be called once, at any time, when the command has been run or refused: the host gets its Enter then.
     *             What it does when called again, or when the host has gone on, is nothing
     */
    void asked(HostCommand command, Runnable done);

    /**
     * What was asked last needs no decision any more: the user has sent a key himself, the host has gone on, or it is gone.
     * Never called once {@code done} was.
     */
    default void withdrawn() {
    }
}
