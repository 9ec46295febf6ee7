package dev.e5250.host.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.Captures;
import dev.e5250.host.HostServer;
import dev.e5250.host.RawClient;

/** Recordings are read, and played to a client whose bytes are others than the recorded ones. */
@Timeout(30)
class PlayerTest {
    private static final String FLOW = """
            - !server {data: FFFD27FFFD18, delayMillis: 195}
            - !client {data: FFFC27}
            - !client {data: FFFB18}
            # a comment
            - !server {data: FFFD19FFFB19FFFD00FFFB00}
            - !client {data: FFFB19FFFD19FFFB00FFFD00}
            - !server {data: 000E12A000000400000304520000FFEF,
              delayMillis: 5}
            - !client {data: 000D12A0000004000000073CF1FFEF}
            - !server {delayMillis: 1, data: 000A12A000000400000CFFEF}
            """;
    private static final String TRACE = """
            {"t":10,"from":"host","kind":"record","hex":"000e12a000000400000304520000"}
            {"dropped":3}
            {"t":35,"from":"client","kind":"record","hex":"000d12a0000004000000073cf1"}
            {"t":40,"from":"host","kind":"telnet","hex":"fff1"}
            """;

    @Test
    void flow() {
        Recording recording = Recording.parse(FLOW);

        assertThat(recording.steps()).hasSize(8).extracting(Step::delayMillis).containsExactly(195, 0, 0, 0, 0, 5, 0, 1);
        assertThat(recording.joined().steps()).hasSize(7);
        assertThat(recording.joined().steps().get(1).wire()).asHexString().isEqualTo("FFFC27FFFB18");
    }

    @Test
    void traceBeginsWithTheAgreementThatItLacks() {
        Recording recording = Recording.parse(TRACE);

        assertThat(recording.steps()).extracting(Step::fromHost).containsExactly(true, false, true, false, true);
        assertThat(recording.steps().get(2).wire()).asHexString().isEqualTo("000E12A000000400000304520000FFEF");
        assertThat(recording.steps()).extracting(Step::delayMillis).containsExactly(0, 0, 0, 25, 5);
    }

    @Test
    void whatIsNoRecordingIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "nothing of that kind");

        assertThatThrownBy(() -> Recording.read(file)).isInstanceOf(IOException.class).hasMessageContaining("no recording");
    }

    @Test
    void isPlayedToAClientOfItsOwnMind() throws Exception {
        try (HostServer server = HostServer.start(new Player(Recording.parse(FLOW), 0));
                RawClient client = new RawClient(server.port())) {
            assertThat(client.wire(6)).isEqualTo("FFFD27FFFD18");
            client.send("FFFB27 FFFB18");
            assertThat(client.wire(12)).isEqualTo("FFFD19FFFB19FFFD00FFFB00");
            client.send("FFFB19 FFFD19 FFFB00 FFFD00");
            assertThat(client.record()).asHexString().endsWith("04520000");
            // another key with a field
            client.key(0x33, 1, 1, "110101C1");
            assertThat(client.record()).asHexString().isEqualTo("000A12A000000400000C");
            client.close();
            server.close();
            assertThat(server.failures()).isEmpty();
        }
    }

    @Test
    void capturedFlowsAreRead() throws IOException {
        for (Path file : Captures.files("flows", ".yml")) {
            assertThat(Recording.read(file).steps()).as(file.toString()).hasSizeGreaterThan(10);
        }
    }
}
