package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import dev.e5250.conformance.Rule;
import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.FieldContents;
import dev.e5250.screen.Key;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.ScreenContents;

/** What callers on any thread do to the keyboard of a session. */
class OperatorInputTest {

    @Test
    @Rule("E1.13")
    void withoutAConnectionNoKeyIsTaken() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.type("early").press(Key.ENTER);
            client.session.paste("early");
            client.open().shows("Sign On").isReady();
            assertThat(userField(client).text()).isBlank();
            client.close();
            client.type("late");
            assertThat(client.session.retainedBytes().typeAhead()).isZero();
            assertThat(client.screen().text()).doesNotContain("LATE");
        }
    }

    @Test
    void pastedTextSignsOn() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").isReady();
            client.session.paste("demo\ndemo");
            client.press(Key.ENTER).shows("Main Menu");
            assertThat(client.failures).isEmpty();
        }
    }

    /** Mistake of another emulator: a paste of more than about 128 characters ended the program and left its job. */
    @Test
    @Rule("E7.28")
    void aPasteNeverEndsASession() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").isReady();
            client.session.paste("ab\uD83D\uDE00\n".repeat(500_000));
            client.await(() -> client.screen().operatorError() == OperatorError.UNDEFINED_KEY, () -> "the reason");
            client.press(Key.RESET);
            client.session.paste("x".repeat(5_000_000));
            client.await(() -> client.screen().operatorError() == OperatorError.BUFFER_OVERFLOW, () -> "the reason");
            client.press(Key.RESET, Key.ERASE_INPUT).type("demo").press(Key.TAB).type("demo").press(Key.ENTER)
                    .shows("Main Menu");
            assertThat(client.session.state()).isEqualTo(SessionState.ACTIVE);
            assertThat(client.failures).isEmpty();
            client.holdsNothing();
        }
    }

    private static FieldContents userField(Client client) throws Exception {
        ScreenContents contents = client.session.currentContents().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return contents.fields().get(0);
    }
}
