package dev.e5250.ui.connections;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import org.junit.jupiter.api.Test;

/** A connection is tried out, whatever pieces its first screen comes in. */
class TrialTest {
    private static final int TRIALS = 300;

    /** The second piece may come while the first is being looked at, and after it nothing comes: many tries, to meet that moment. */
    @Test
    void aScreenInPiecesIsSeenWhole() throws Exception {
        try (HostServer host = HostServer.start(connection -> {
            connection.negotiate();
            connection.write(HostRecord.put(Opcode.OUTPUT_ONLY).add(clearUnit(), wtd(0, 0, text(1, 2, "Wait"))));
            connection.write(HostRecord.put(Opcode.PUT_GET).add(wtd(0, 0x08, text(2, 2, "Ready")), readMdt(0, 0)));
            connection.await(connection::isClosed, Duration.ofSeconds(20));
        })) {
            for (int i = 0; i < TRIALS; i++) {
                Session session = new Session(SessionSettings.to("127.0.0.1", host.port()));

                TrialResult result = new Trial(session, "host", step -> { }).start().get(20, TimeUnit.SECONDS);

                assertThat(result).isEqualTo(TrialResult.SUCCESS);
                session.close().get(20, TimeUnit.SECONDS);
            }
        }
    }
}
