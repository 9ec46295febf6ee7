package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import dev.e5250.session.CloseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseTextsTest {

    @ParameterizedTest
    @EnumSource(CloseReason.Kind.class)
    void saysWhatHappenedToWhichSystem(CloseReason.Kind kind) {
        String text = CloseTexts.of(new CloseReason(kind, ""), "my.host:23");

        assertThat(text).contains("my.host:23").doesNotContain("{").endsWith(".");
    }

    @Test
    void eachReasonHasWordsOfItsOwn() {
        assertThat(Arrays.stream(CloseReason.Kind.values())
                .map(kind -> CloseTexts.of(new CloseReason(kind, ""), "host"))).doesNotHaveDuplicates();
    }

    @Test
    void theStartUpCodeIsShown() {
        assertThat(CloseTexts.of(new CloseReason(CloseReason.Kind.START_UP_FAILED, "8902"), "host"))
                .contains("8902").contains("another session may be using it");
    }
}
