package dev.e5250.session;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Collectors;

import dev.e5250.telnet.ProxyException;
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
        if (e instanceof ProxyException proxy) {
            return ofProxy(proxy, address);
        }
        if (connected) {
            return new CloseReason(CloseReason.Kind.CONNECTION_LOST, address);
        }
        if (e instanceof UnknownHostException) {
            return new CloseReason(CloseReason.Kind.UNKNOWN_HOST, settings.host());
        }
        return new CloseReason(e instanceof ConnectException ? CloseReason.Kind.REFUSED : CloseReason.Kind.UNREACHABLE,
                address);
    }

    private static CloseReason ofProxy(ProxyException failure, String address) {
        return switch (failure.reason()) {
        case HOST_UNREACHABLE -> new CloseReason(CloseReason.Kind.UNREACHABLE, address);
        case HOST_REFUSED -> new CloseReason(CloseReason.Kind.REFUSED, address);
        case UNREACHABLE, TIMED_OUT, CLOSED -> CloseReason.of(CloseReason.Kind.PROXY_UNREACHABLE);
        case LOGIN_REQUIRED, LOGIN_REFUSED, LOGIN_UNKNOWN -> CloseReason.of(CloseReason.Kind.PROXY_LOGIN);
        case NOT_A_PROXY, TOO_LONG, NOT_ALLOWED, FAILED -> new CloseReason(CloseReason.Kind.PROXY_REFUSED,
                failure.code());
        };
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
