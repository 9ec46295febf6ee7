package dev.e5250.session;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether and when a session that lost its host tries again. Only what time can mend is tried again, and only once the
 * session has been up: who types a wrong name wants to read so, not to wait.
 *
 * @param enabled whether it tries at all
 * @param first   wait before the first try
 * @param next    wait before each further one
 */
public record ReconnectPolicy(boolean enabled, Duration first, Duration next) {
    /** The session ends with its connection. */
    public static final ReconnectPolicy NEVER = new ReconnectPolicy(false, Duration.ZERO, Duration.ZERO);
    /** At once, then every 20 seconds: what users of IBM's emulator know. */
    public static final ReconnectPolicy STANDARD = new ReconnectPolicy(true, Duration.ZERO,
            Duration.ofSeconds(20));

    /**
     * How long to wait after a connection ended.
     *
     * @param tries  tries since the session was up last
     * @param wasUp  whether it ever was
     * @return empty when it is not to be tried again
     */
    Optional<Duration> delay(CloseReason reason, int tries, boolean wasUp) {
        if (!enabled || !wasUp || !mendsWithTime(reason.kind())) {
            return Optional.empty();
        }
        return Optional.of(tries == 0 ? first : next);
    }

    private static boolean mendsWithTime(CloseReason.Kind kind) {
        return switch (kind) {
        case CONNECTION_LOST, HOST_STALLED, UNREACHABLE, REFUSED, UNKNOWN_HOST, NO_5250, PROXY_UNREACHABLE ->
            true;
        case BY_USER, BY_HOST, PROXY_LOGIN, PROXY_REFUSED, START_UP_FAILED, TLS_FAILED, PROTOCOL_ERROR, INTERNAL_ERROR -> false;
        };
    }
}
