package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.screen.Key;

/** What a real host sent is drawn line by line as it should be. */
class RecordedHostTest {

    @ParameterizedTest
    @ValueSource(strings = {"signon-menu-tasks.yml", "login-and-disconnect.yml", "login-immediate-responses.yml",
            "slow-response.yml", "chatty-server.yml"})
    void theSignOnScreenIsDrawn(String name) throws Exception {
        List<String> expected = Files.readAllLines(Flow.capture("flows/signon.screen.txt"));
        try (Flow flow = Flow.of(name); Client client = new Client(flow.port())) {
            client.open().shows("Sign On").isReady();
            assertThat(client.screen().text().split("\n")).containsExactlyElementsOf(expected).hasSize(24);
        }
    }

    @Test
    void signsOnAndGoesThroughTheMenu() throws Exception {
        List<String> menu = Files.readAllLines(Flow.capture("flows/main-menu.screen.txt"));
        try (Flow flow = Flow.of("signon-menu-tasks.yml"); Client client = new Client(flow.port())) {
            client.open().shows("Sign On").isReady();
            client.type("TESTUSR").press(Key.TAB).type("TESTPSW").press(Key.ENTER);
            client.shows("IBM i Main Menu").isReady();
            assertThat(client.screen().text().split("\n")).containsExactlyElementsOf(menu).hasSize(24);
            assertThat(client.screen().cursorRow()).isEqualTo(20);
            assertThat(client.screen().cursorColumn()).isEqualTo(7);
            client.type("1").press(Key.ENTER).shows("User Tasks").isReady();
            assertThat(client.screen().text()).contains("Display or change your job").doesNotContain("TESTPSW");
            flow.played().get(20, TimeUnit.SECONDS);
            client.holdsNothing();
            assertThat(client.failures).isEmpty();
        }
    }
}
