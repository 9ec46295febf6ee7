package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.screen.Key;

/** The whole way without a window: sign on, menu, wide display, sign off. */
class DemoSystemTest {

    @Test
    void signsOnAndOff() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").isReady();
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER);
            client.shows("Main Menu").isReady();
            client.type("90").press(Key.ENTER);
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.BY_HOST);
            assertThat(client.failures).isEmpty();
        }
    }

    @Test
    void everythingTypedBeforeTheHostAnswersArrives() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open();
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).type("90").press(Key.ENTER);
            assertThat(client.closed().kind()).isEqualTo(CloseReason.Kind.BY_HOST);
        }
    }

    @Test
    void aWrongPasswordIsRefusedOnTheErrorLine() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open().shows("Sign On").isReady();
            client.type("demo").press(Key.TAB).type("wrong").press(Key.ENTER);
            client.await(() -> client.screen().keyboard() == dev.e5250.screen.KeyboardState.PRE_HELP_ERROR,
                    () -> "a message");
            assertThat(client.rows().get(23)).isNotBlank();
            assertThat(client.screen().text()).doesNotContain("wrong");
            client.press(Key.RESET).isReady();
        }
    }

    @Test
    void theWideDisplayIs27x132() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Client client = new Client(demo.port())) {
            client.open();
            client.type("demo").press(Key.TAB).type("demo").press(Key.ENTER).type("2").press(Key.ENTER);
            client.await(() -> client.screen().columnCount() == 132, () -> "132 columns");
            assertThat(client.screen().rowCount()).isEqualTo(27);
            client.isReady().press(Key.F12).shows("Main Menu");
            assertThat(client.screen().columnCount()).isEqualTo(80);
        }
    }
}
