package dev.e5250.session;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;

/** What an exception of the connection means to the user. */
final class CloseReasons {

    private CloseReasons() {
    }

    static CloseReason of(IOException e, SessionSettings settings, boolean connected) {
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
}
