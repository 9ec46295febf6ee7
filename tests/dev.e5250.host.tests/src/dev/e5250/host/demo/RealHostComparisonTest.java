package dev.e5250.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.e5250.host.RawClient;
import dev.e5250.host.ScreenText;

/** Our sign-on beside that of a recorded IBM i. Skipped where the recordings are not at hand. */
@Timeout(30)
class RealHostComparisonTest {
    private static final Pattern SERVER = Pattern.compile("!server \\{data: ([0-9A-F]+)");

    /** What the recorded host sent, telnet framing included. */
    private List<String> sent;

    @BeforeEach
    void readFlow() throws IOException {
        Path flow = null;
        for (Path folder = Path.of("").toAbsolutePath(); folder != null && flow == null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/captures/flows/login-and-disconnect.yml");
            flow = Files.exists(candidate) ? candidate : null;
        }
        assumeTrue(flow != null, "no shared/captures above the working directory");
        sent = SERVER.matcher(Files.readString(flow)).results().map(result -> result.group(1)).toList();
    }

    @Test
    void negotiationIsTheSame() {
        // RawClient expects these bytes of our host in every test
        assertThat(sent.subList(0, 3)).containsExactly("FFFD27FFFD18", "FFFA1801FFF0", "FFFD19FFFB19FFFD00FFFB00");
    }

    @Test
    void signOnHasTheSameFieldsInTheSamePlaces() throws Exception {
        ScreenText recorded = new ScreenText().draw(record(sent.get(3)));
        try (DemoSystem system = DemoSystem.start(); DemoOperator operator = new DemoOperator(system)) {
            assertThat(operator.screen.fields()).isEqualTo(recorded.fields());
            for (int row = 6; row <= 10; row++) {
                assertThat(operator.screen.row(row)).isEqualTo(recorded.row(row));
            }
        }
    }

    @Test
    void queryIsTheSameRecord() throws Exception {
        try (DemoSystem system = DemoSystem.start(); RawClient client = new RawClient(system.port())) {
            client.negotiate("IBM-3179-2");

            assertThat(client.record()).isEqualTo(record(sent.get(4)));
        }
    }

    /** A record that holds no escaped FF. */
    private static byte[] record(String framed) {
        assertThat(framed).endsWith("FFEF");
        return HexFormat.of().parseHex(framed, 0, framed.length() - 4);
    }
}
