package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import dev.e5250.session.CloseReason;
import dev.e5250.telnet.TlsFailure.Check;
import dev.e5250.ui.trust.CertificateText;
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
    void eachCheckOfTlsHasWords() {
        String text = CloseTexts.of(new CloseReason(CloseReason.Kind.TLS_FAILED, "WRONG_HOST SELF_SIGNED"), "host:992");
        assertThat(text).contains(Messages.Tls_wrongHost).contains(Messages.Tls_selfSigned).contains("host:992")
                .doesNotContain("WRONG_HOST");
        for (Check check : Check.values()) {
            assertThat(CloseTexts.of(new CloseReason(CloseReason.Kind.TLS_FAILED, check.name()), "host"))
                    .doesNotContain(check.name()).doesNotContain("{");
        }
        assertThat(Arrays.stream(Check.values()).map(CertificateText::of)).doesNotHaveDuplicates();
    }

    @Test
    void theStartUpCodeIsShown() {
        assertThat(CloseTexts.of(new CloseReason(CloseReason.Kind.START_UP_FAILED, "8902"), "host"))
                .contains("8902").contains("another session may be using it");
    }
}
