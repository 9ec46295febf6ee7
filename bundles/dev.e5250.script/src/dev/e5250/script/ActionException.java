package dev.e5250.script;

/** Why an action could not be done: a value for the console's error answer, not a mistake of the program. */
final class ActionException extends Exception {
    private static final long serialVersionUID = 1L;

    ActionException(String reason) {
        super(reason, null, false, false);
    }

    /** The same, said by an action. */
    ActionException by(String action) {
        return new ActionException(action + "(): " + getMessage());
    }
}
