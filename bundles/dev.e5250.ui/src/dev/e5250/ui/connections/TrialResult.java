package dev.e5250.ui.connections;

/**
 * How a trial ended.
 *
 * @param failed the step that did not work; null when all did, or when it was cancelled
 * @param text   what happened and what to do, for the user
 */
record TrialResult(TrialStep failed, String text) {
    static final TrialResult SUCCESS = new TrialResult(null, Messages.Trial_success);
    static final TrialResult CANCELLED = new TrialResult(null, Messages.Trial_cancelled);

    boolean isSuccess() {
        return this == SUCCESS;
    }
}
