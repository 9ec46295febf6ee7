package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.e5250.datastream.CommandTable;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;
import dev.e5250.telnet.Transport;
import org.junit.jupiter.api.Test;

/** Sessions share a few threads of the system: however many hosts flood, the other sessions live. */
class FloodIsFairTest {

    /** A host that always has more to say, none of it waited for. */
    private static final class Endless implements Transport {
        private static final byte NOP = (byte) 0xF1;
        private volatile boolean closed;

        @Override
        public void connect() {
            // connected from the start
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (closed) {
                throw new IOException("closed");
            }
            int even = length - length % 2;
            Arrays.fill(into, offset, offset + even, NOP);
            for (int i = offset; i < offset + even; i += 2) {
                into[i] = (byte) 0xFF;
            }
            return even;
        }

        @Override
        public void write(byte[] bytes) {
            // it takes all
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void moreFloodsThanCoresAndOneWhoWorks() throws Exception {
        List<Client> floods = new ArrayList<>();
        try (DemoSystem demo = DemoSystem.start(); Client worker = new Client(demo.port())) {
            for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
                Client flood = new Client(SessionSettings.to("flood", 23), s -> new Endless(), CommandTable.standard());
                floods.add(flood);
                flood.session.open();
            }
            for (Client flood : floods) {
                worker.await(() -> flood.session.diagnostics().counts().bytesIn() > 0, () -> "the floods");
            }

            worker.open().shows("Sign On").isReady();
            worker.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).shows("Main Menu");

            for (Client flood : floods) {
                assertThat(flood.session.state()).isEqualTo(SessionState.NEGOTIATING);
                flood.session.close();
                assertThat(flood.closed().kind()).isEqualTo(CloseReason.Kind.BY_USER);
            }
        } finally {
            floods.forEach(flood -> flood.session.close());
        }
    }
}
