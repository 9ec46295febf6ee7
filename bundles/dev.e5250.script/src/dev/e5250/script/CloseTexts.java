package dev.e5250.script;

import dev.e5250.session.CloseReason;
import dev.e5250.session.StartUpCode;

/** Why there is no connection, in the console's words. */
final class CloseTexts {
    private CloseTexts() {
    }

    static String text(CloseReason reason) {
        String detail = reason.detail();
        return switch (reason.kind()) {
        case BY_USER -> "disconnected";
        case BY_HOST -> "the host ended the connection";
        case UNKNOWN_HOST -> "unknown host " + detail;
        case REFUSED -> "nothing listens on " + detail;
        case UNREACHABLE -> "no answer from " + detail;
        case CONNECTION_LOST -> "the connection broke: " + detail;
        case TLS_FAILED -> "no TLS with this host: " + detail;
        case START_UP_FAILED -> "the host refused the device: " + detail + ' ' + StartUpCode.text(detail);
        case PROTOCOL_ERROR -> "the host broke the protocol: " + detail;
        case HOST_STALLED -> "the host takes nothing";
        default -> reason.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ' ' + detail;
        };
    }
}
