package dev.e5250.ui.connect;

import java.util.Optional;

import dev.e5250.telnet.SignOn;
import dev.e5250.ui.Messages;

/**
 * What stands in the fields for signing on. Immutable.
 *
 * @param user   as typed; empty to sign on by hand
 * @param method what is sent in place of the password
 */
public record SignOnForm(String user, SignOn.Method method) {
    /** Password levels 2 and 3 are what systems have had for twenty years. */
    public static final SignOnForm NONE = new SignOnForm("", SignOn.Method.SHA1);
    private static final int USER_LENGTH = 10;

    public SignOnForm {
        user = user.strip();
    }

    static SignOnForm of(SignOn signOn) {
        return signOn == null ? NONE : new SignOnForm(signOn.user(), signOn.method());
    }

    public Optional<String> problem(boolean tls, char[] password) {
        if (!user.matches("\\S{0," + USER_LENGTH + '}')) {
            return Optional.of(Messages.Connect_badUser);
        }
        return method == SignOn.Method.CLEAR && !tls && isComplete(password) ? Optional.of(Messages.Connect_clearWithoutTls)
                : Optional.empty();
    }

    /** Null, for the sign-on screen, unless there are a user and a password. */
    SignOn signOn(char[] password) {
        return isComplete(password) ? new SignOn(user, password::clone, method, "", "", "") : null;
    }

    private boolean isComplete(char[] password) {
        return !user.isEmpty() && password.length > 0;
    }
}
