package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostLanguageTest {

    static Stream<HostLanguage> all() {
        return HostLanguage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageHasSetsAndAKeyboard(HostLanguage language) {
        assertThat(Ccsid.isSupported(language.ccsid())).isTrue();
        assertThat(Ccsid.isSupported(language.withEuro())).isTrue();
        assertThat(HostKeyboard.of(language.ccsid()).keyboardType())
                .isEqualTo(HostKeyboard.of(language.withEuro()).keyboardType());
        assertThat(language.displayName(Locale.ENGLISH)).matches("\\p{L}.* \\(.+\\)");
    }

    @ParameterizedTest
    @CsvSource({"de-DE,273,1141", "de-CH,500,1148", "de,273,1141", "de-LI,273,1141", "en,37,1140", "en-GB,285,1146",
            "ja,5035,1399", "zh-HK,1377,1377", "nb-NO,277,1142", "el-GR,875,4971"})
    void aLanguageIsFoundByItsCountryOrElseByItself(String tag, int ccsid, int withEuro) {
        assertThat(HostLanguage.of(Locale.forLanguageTag(tag))).hasValueSatisfying(language -> {
            assertThat(language.ccsid()).isEqualTo(ccsid);
            assertThat(language.withEuro()).isEqualTo(withEuro);
        });
    }

    @Test
    void anUnknownLanguageIsNotGuessed() {
        assertThat(HostLanguage.of(Locale.forLanguageTag("eo"))).isEmpty();
    }

    @Test
    void namesAreInTheLanguageOfTheUser() {
        HostLanguage austria = HostLanguage.of(Locale.forLanguageTag("de-AT")).orElseThrow();
        assertThat(austria.displayName(Locale.ENGLISH)).isEqualTo("German (Austria)");
        assertThat(austria.displayName(Locale.GERMAN)).isEqualTo("Deutsch (\u00D6sterreich)");
    }

    @Test
    void theEuroSignIsInEverySetThatSaysSo() {
        for (HostLanguage language : HostLanguage.all()) {
            Ccsid set = Ccsid.of(language.withEuro());
            if (language.withEuro() != language.ccsid() && language.withEuro() != 1364) {
                assertThat(set.canEncode('\u20AC') || set.toPair('\u20AC', (char) 0) != 0).as(language.toString()).isTrue();
            }
        }
    }
}
