package dev.e5250.ui;

import java.time.Duration;
import java.util.Locale;

import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.session.SessionState;
import org.eclipse.osgi.util.NLS;

/** The words of the status line. */
public final class StatusTexts {
    private StatusTexts() {
    }

    /** Connection state and system. */
    public static String connection(SessionState state, String system) {
        return NLS.bind(switch (state) {
        case NEW, CONNECTING -> Messages.Status_connecting;
        case NEGOTIATING -> Messages.Status_negotiating;
        case ACTIVE -> Messages.Status_connected;
        case WAITING -> Messages.Status_waiting;
        case CLOSED -> Messages.Status_disconnected;
        }, system);
    }

    /** Why the keyboard does not take everything, and what to do; empty while it does. */
    public static String keyboard(ScreenSnapshot screen) {
        return switch (screen.keyboard()) {
        case UNLOCKED -> "";
        case LOCKED -> screen.typedAhead() == 0 ? Messages.Status_system
                : NLS.bind(Messages.Status_systemTypedAhead, screen.typedAhead());
        case PRE_HELP_ERROR -> error(screen);
        case POST_HELP_ERROR -> Messages.Status_errorHelp;
        case SYSTEM_REQUEST -> Messages.Status_systemRequest;
        };
    }

    private static String error(ScreenSnapshot screen) {
        if (screen.operatorError() == null) {
            return Messages.Status_hostError;
        }
        return NLS.bind(Messages.Status_operatorError, screen.operatorError().digits(), screen.operatorError().text());
    }

    /** How long the host took, as exactly as somebody cares. */
    public static String response(Duration time) {
        return time.toMillis() < 1000 ? NLS.bind(Messages.Status_milliseconds, time.toMillis())
                : NLS.bind(Messages.Status_seconds, String.format("%.1f", time.toMillis() / 1000.0));
    }

    /** Row and column as a 5250 shows them. */
    static String cursor(ScreenSnapshot screen) {
        return String.format(Locale.ROOT, "%02d/%03d", screen.cursorRow(), screen.cursorColumn());
    }
}
