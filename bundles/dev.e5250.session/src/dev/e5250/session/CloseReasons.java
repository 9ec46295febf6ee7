package dev.e5250.session;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Collectors;

import dev.e5250.telnet.TlsFailure;

/** What an exception of the connection means to the user. */
final class CloseReasons {

    private CloseReasons() {
    }

    static CloseReason of(IOException e, SessionSettings settings, boolean connected) {
        if (e instanceof TlsFailure tls) {
            return ofTls(tls);
        }
        String address = settings.host() + ':' + settings.port();
        if (connected) {
            return new CloseReason(CloseReason.Kind.CONNECTION_LOST, address);
        }
        if (e instanceof UnknownHostException) {
            return new CloseReason(CloseReason.Kind.UNKNOWN_HOST, settings.host());
        }
        return new CloseReason(e instanceof ConnectException ? CloseReason.Kind.REFUSED : CloseReason.Kind.UNREACHABLE,
                address);
    }

    /** That a host did not answer, or closed, in the middle of a handshake may be better next time: that is no verdict. */
    private static CloseReason ofTls(TlsFailure failure) {
        CloseReason.Kind kind = switch (failure.check()) {
        case HANDSHAKE_TIMEOUT -> CloseReason.Kind.UNREACHABLE;
        case CLOSED_BY_HOST -> CloseReason.Kind.CONNECTION_LOST;
        default -> CloseReason.Kind.TLS_FAILED;
        };
        return new CloseReason(kind, failure.checks().stream().map(Enum::name).collect(Collectors.joining(" "))); //$NON-NLS-1$
    }
}
