package dev.e5250.rcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import dev.e5250.session.SessionSettings;
import org.junit.jupiter.api.Test;

class StartArgumentsTest {

    @Test
    void withNoneItIsTheDemoSystem() {
        StartArguments arguments = StartArguments.parse();

        assertThat(arguments.host()).isEmpty();
        assertThat(arguments.demo()).isFalse();
        assertThat(arguments.replay()).isEmpty();
        assertThat(arguments.screenshot()).isEmpty();
    }

    @Test
    void ofOthersAreLeftAlone() {
        StartArguments arguments = StartArguments.parse("-other", "value", "-e5250.connect", "[::1]:2323",
                "-e5250.screenshot", "a.png", "-last");

        assertThat(arguments.host()).contains(SessionSettings.to("::1", 2323));
        assertThat(arguments.screenshot()).contains(Path.of("a.png").toAbsolutePath());
    }

    @Test
    void theDemoSystemIsAskedFor() {
        assertThat(StartArguments.parse("-e5250.demo").demo()).isTrue();
    }

    @Test
    void aLinkConnects() {
        SessionSettings settings = StartArguments.parse("-data", "here", "tn5250s://ibmi.example").host().orElseThrow();

        assertThat(settings.host()).isEqualTo("ibmi.example");
        assertThat(settings.port()).isEqualTo(SessionSettings.DEFAULT_TLS_PORT);
        assertThat(settings.security().tls()).isTrue();
        assertThatThrownBy(() -> StartArguments.parse("tn5250://me:secret@ibmi.example")).hasMessageContaining("tn5250://host");
    }

    @Test
    void aTraceIsAFile() {
        assertThat(StartArguments.parse("-e5250.replay", "a.jsonl").replay())
                .contains(Path.of("a.jsonl").toAbsolutePath());
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> StartArguments.parse("-e5250.connect")).hasMessageContaining("-e5250.connect");
        assertThatThrownBy(() -> StartArguments.parse("-e5250.screenshot", "-e5250.connect", "host"))
                .hasMessageContaining("-e5250.screenshot");
        assertThatThrownBy(() -> StartArguments.parse("-e5250.replay")).hasMessageContaining("-e5250.replay");
    }
}
