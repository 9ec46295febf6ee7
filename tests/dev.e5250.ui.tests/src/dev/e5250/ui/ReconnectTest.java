package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.ReconnectPolicy;
import dev.e5250.session.SessionSettings;
import dev.e5250.session.SessionState;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view whose host is lost comes back by itself. */
@UiTest
class ReconnectTest {
    private DemoSystem host;
    private Relay relay;
    private OpenView open;

    @BeforeEach
    void open() throws IOException {
        host = DemoSystem.start();
        relay = new Relay(host.port());
        open = new OpenView();
    }

    @AfterEach
    void close() throws IOException {
        open.close();
        relay.close();
        host.close();
    }

    @Test
    void aHostThatResetsTheConnectionIsCalledAgain() throws IOException {
        open.connect(toComeBackTo(relay.port()));
        open.untilShown("Sign On");
        Ui.until("focus", () -> open.view().terminal().isFocusControl());
        Hands.type("abc");
        open.untilShown("ABC");

        relay.reset();

        Ui.until("a new screen", () -> relay.clients() == 2 && !open.screen().contains("ABC"));
        open.untilShown("Sign On");
        open.untilState(SessionState.ACTIVE);
        assertThat(open.closeText()).isEmpty();
        Hands.type("def");
        open.untilShown("DEF");
    }

    @Test
    void aHostThatStaysAwayIsWaitedForAndCanBeLeft() throws IOException {
        open.connect(toComeBackTo(relay.port()));
        open.untilShown("Sign On");
        open.untilState(SessionState.ACTIVE);

        // the first try is made at once and refused; the next one is far
        relay.stopListening();
        relay.reset();

        Ui.until("status in words", () -> open.statusText().equals(NLS.bind(Messages.Status_waiting, "127.0.0.1")));
        assertThat(open.closeText()).isEmpty();
        assertThat(open.screen()).as("last screen").contains("Sign On");
        Ui.until("Disconnect can be used", () -> open.isEnabled(CommandIds.DISCONNECT));
        open.run(CommandIds.DISCONNECT);

        open.untilOver();
        assertThat(open.closeText()).isEqualTo(NLS.bind(Messages.Close_byUser, "127.0.0.1:" + relay.port()));
    }

    private static SessionSettings toComeBackTo(int port) {
        return SessionSettings.to("127.0.0.1", port).withReconnect(ReconnectPolicy.STANDARD);
    }
}
