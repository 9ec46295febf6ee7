package dev.e5250.session;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import dev.e5250.datastream.SenseCode;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.screen.KeyboardState;

class DiagnosticsTest {

    @Test
    void countsWhatGoesInAndOut() throws Exception {
        try (HostServer server = HostServer.start(connection -> {
            connection.negotiate();
            connection.write(HostRecord.put(Opcode.PUT_GET).add(clearUnit(), wtd(0, 8), readMdt(0, 0)));
            connection.write(HexFormat.of().parseHex("000C12A0000004000003C1C2"));
            connection.write(HexFormat.of().parseHex("000C12A000000400000304FE"));
            connection.write(HexFormat.of().parseHex("FFFC19"));
            connection.read();
            connection.read();
            connection.read(Duration.ofSeconds(30));
        }); Client client = new Client(server.port())) {
            assertThat(client.session.diagnostics().uptime()).isZero();
            assertThat(client.session.diagnostics().state()).isEqualTo(SessionState.NEW);
            client.open();
            client.await(() -> client.session.diagnostics().counts().ignored() == 1, () -> "all came");
            Diagnostics diagnostics = client.session.diagnostics();
            assertThat(diagnostics.state()).isEqualTo(SessionState.ACTIVE);
            assertThat(diagnostics.keyboard()).isEqualTo(KeyboardState.UNLOCKED);
            assertThat(diagnostics.uptime()).isPositive();
            assertThat(diagnostics.retained().received()).isZero();
            Diagnostics.Counts counts = diagnostics.counts();
            assertThat(counts.connections()).isOne();
            assertThat(counts.recordsIn()).isEqualTo(3);
            assertThat(counts.recordsOut()).isEqualTo(2);
            assertThat(counts.bytesIn()).isGreaterThan(60);
            assertThat(counts.bytesOut()).isGreaterThan(30);
            assertThat(counts.errors()).hasSize(2).containsEntry(SenseCode.ESCAPE_MISSING, 1L)
                    .containsEntry(SenseCode.INVALID_COMMAND, 1L);
            assertThat(counts.lastResponses()).containsExactly(
                    new Diagnostics.NegativeResponse(2, SenseCode.ESCAPE_MISSING),
                    new Diagnostics.NegativeResponse(3, SenseCode.INVALID_COMMAND));
        }
    }

    @Test
    void remembersOnlyTheLastNegativeResponses() {
        Counters counters = new Counters();
        for (int i = 0; i < 100; i++) {
            counters.recordReceived();
            counters.rejected(SenseCode.ESCAPE_MISSING);
        }
        assertThat(counters.counts().lastResponses()).hasSize(Counters.LAST_RESPONSES)
                .last().isEqualTo(new Diagnostics.NegativeResponse(100, SenseCode.ESCAPE_MISSING));
        assertThat(counters.counts().errors()).containsEntry(SenseCode.ESCAPE_MISSING, 100L);
    }
}
