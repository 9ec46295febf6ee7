package dev.e5250.session;

/** A session ended before what was waited for. */
public final class SessionEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient CloseReason reason;

    SessionEndedException(CloseReason reason) {
        super(reason.kind() + " " + reason.detail()); //$NON-NLS-1$
        this.reason = reason;
    }

    /** Why it ended. */
    public CloseReason reason() {
        return reason;
    }
}
