package dev.e5250.datastream;

import java.util.function.BooleanSupplier;

/** A command on the display that the host wants to be run here, from where it is found until the host has its Enter. */
final class PendingHostCommand {
    private final BooleanSupplier ready;
    private final Runnable enter;
    private HostCommandPolicy policy = HostCommandPolicy.REFUSE;
    /** Null while there is none. */
    private HostCommand command;
    private boolean asked;
    private boolean answered;

    /**
     * @param ready whether the host waits for a key
     * @param enter sends Enter to it
     */
    PendingHostCommand(BooleanSupplier ready, Runnable enter) {
        this.ready = ready;
        this.enter = enter;
    }

    void setPolicy(HostCommandPolicy policy) {
        this.policy = policy;
    }

    /** The host has written what may be one; null when it is none. */
    void found(HostCommand found) {
        forget();
        command = found;
    }

    /** The host has gone on, or has had a key: nobody needs to decide any more. */
    void forget() {
        boolean waits = command != null && asked && !answered;
        command = null;
        asked = false;
        answered = false;
        if (waits) {
            policy.withdrawn();
        }
    }

    /** A record has been processed: asks once the host waits, and sends an Enter that it was not ready for before. */
    void recordDone() {
        if (command == null || !ready.getAsBoolean()) {
            return;
        }
        if (answered) {
            sendEnter();
        } else if (!asked) {
            asked = true;
            HostCommand now = command;
            policy.asked(now, () -> answered(now));
        }
    }

    private void answered(HostCommand which) {
        if (command != which || answered) {
            return;
        }
        answered = true;
        if (ready.getAsBoolean()) {
            sendEnter();
        }
    }

    private void sendEnter() {
        forget();
        enter.run();
    }
}
