package dev.e5250.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.e5250.datastream.Command;
import dev.e5250.datastream.CommandTable;
import dev.e5250.datastream.SenseCode;
import dev.e5250.datastream.Workstation;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.CloseReason.Kind;

/**
 * A session as a whole under any host and any operator: a target for a fuzzer, and for the replay of what it found
 * (releng/fuzz, {@link SessionCorpusTest}).
 * <p>
 * It is the real {@link Session} over a {@link FuzzHost} in memory. An input is a byte of settings and a
 * {@link FuzzScript}. The host plays it on the session's own reading thread, so that between two reads the owner is
 * idle and can be looked at, and the same input always goes the same way.
 */
public final class SessionFuzz {
    /** Settings: the host sends its agreement before the script. */
    static final int AGREED = 1;
    static final int WIDE = 2;
    static final int WITH_DEVICE = 4;
    static final int RECONNECTS = 8;
    /** Two bits, an index. */
    static final int CCSID = 0x30;

    private static final int[] CCSIDS = {37, 273, 1025, 1140};
    private static final ReconnectPolicy AT_ONCE = new ReconnectPolicy(true, Duration.ZERO, Duration.ZERO);
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private SessionFuzz() {
    }

    /** Throws when a law is broken. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        int flags = input[0];
        FuzzHost host = new FuzzHost(new FuzzScript(input, 1), (flags & AGREED) != 0);
        Command probe = (in, workstation) -> probe(host, workstation);
        Session session = new Session(settings(flags), settings -> host.connect(),
                CommandTable.standard().with(FuzzRecords.PROBE, probe));
        FuzzWatch watch = new FuzzWatch(session);
        host.play(session, watch);
        session.addListener(watch);
        session.open();
        CompletableFuture<CloseReason> closed = session.closed();
        CloseReason reason = closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        watch.mustHaveSeenNoMistake();
        FuzzWatch.check(isExpected(reason.kind(), host), "ended by " + reason);
        FuzzWatch.check(session.retainedBytes().total() == 0, "nothing is kept at the end: " + session.retainedBytes());
        FuzzWatch.check(host.hasDrawn() || reason.kind() != Kind.BY_HOST || host.isGone(),
                "the host was heard to its end");
    }

    private static SenseCode probe(FuzzHost host, Workstation workstation) {
        host.found(workstation);
        return SenseCode.NONE;
    }

    private static SessionSettings settings(int flags) {
        return SessionSettings.to("fuzz", SessionSettings.DEFAULT_PORT)
                .withDevice((flags & WITH_DEVICE) != 0 ? "FUZZ$01" : "")
                .withSize((flags & WIDE) != 0 ? DisplaySize.ALTERNATE : DisplaySize.NORMAL)
                .withCcsid(CCSIDS[(flags & CCSID) >> 4])
                .withReconnect((flags & RECONNECTS) != 0 ? AT_ONCE : ReconnectPolicy.NEVER);
    }

    /** Whether the script has a cause for such an end. */
    private static boolean isExpected(Kind kind, FuzzHost host) {
        return switch (kind) {
        case BY_HOST, START_UP_FAILED, PROTOCOL_ERROR, HOST_STALLED -> true;
        case BY_USER -> host.isClosedByUser();
        case CONNECTION_LOST -> host.isBroken();
        case UNKNOWN_HOST, REFUSED, UNREACHABLE, TLS_FAILED, NO_5250, PROXY_UNREACHABLE, PROXY_LOGIN,
            PROXY_REFUSED, INTERNAL_ERROR -> false;
        };
    }
}
