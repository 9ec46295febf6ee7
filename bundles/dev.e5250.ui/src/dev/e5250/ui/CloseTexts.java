package dev.e5250.ui;

import java.util.EnumSet;
import java.util.Set;

import dev.e5250.session.CloseReason;
import dev.e5250.session.CloseReason.Kind;
import dev.e5250.session.StartUpCode;
import dev.e5250.ui.trust.CertificateText;
import org.eclipse.osgi.util.NLS;

/** Says in words why a session ended: what happened, what was kept, what to do. */
public final class CloseTexts {
    /** The kinds whose detail says more than the address does. */
    private static final Set<Kind> DETAILED = EnumSet.of(Kind.PROXY_REFUSED, Kind.PROTOCOL_ERROR,
            Kind.INTERNAL_ERROR);

    private CloseTexts() {
    }

    /** @param address what the user knows the system by */
    public static String of(CloseReason reason, String address) {
        if (reason.kind() == Kind.START_UP_FAILED) {
            return NLS.bind(Messages.Close_startUpFailed,
                    new Object[] { address, reason.detail(), StartUpCode.text(reason.detail()) }).strip();
        }
        if (reason.kind() == Kind.TLS_FAILED) {
            return NLS.bind(Messages.Close_tlsFailed, address, CertificateText.ofNames(reason.detail()));
        }
        String text = NLS.bind(switch (reason.kind()) {
        case BY_USER -> Messages.Close_byUser;
        case BY_HOST -> Messages.Close_byHost;
        case UNKNOWN_HOST -> Messages.Close_unknownHost;
        case REFUSED -> Messages.Close_refused;
        case UNREACHABLE -> Messages.Close_unreachable;
        case CONNECTION_LOST -> Messages.Close_connectionLost;
        case TLS_FAILED -> Messages.Close_tlsFailed;
        case START_UP_FAILED -> Messages.Close_startUpFailed;
        case PROTOCOL_ERROR -> Messages.Close_protocolError;
        case NO_5250 -> Messages.Close_no5250;
        case PROXY_UNREACHABLE -> Messages.Close_proxyUnreachable;
        case PROXY_LOGIN -> Messages.Close_proxyLogin;
        case PROXY_REFUSED -> Messages.Close_proxyRefused;
        case HOST_STALLED -> Messages.Close_hostStalled;
        case INTERNAL_ERROR -> Messages.Close_internalError;
        }, address);
        return !DETAILED.contains(reason.kind()) || reason.detail().isEmpty() ? text
                : NLS.bind(Messages.Close_withDetail, text, reason.detail());
    }

    /** @param file name of the trace */
    static String ofReplay(CloseReason reason, String file) {
        return NLS.bind(switch (reason.kind()) {
        case BY_HOST -> Messages.Replay_over;
        case BY_USER -> Messages.Replay_stopped;
        default -> Messages.Replay_failed;
        }, file);
    }
}
