package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            "ja,5035,1399", "ja-JP,5035,1399", "en-JP,281,281", "zh-HK,1377,1377", "nb-NO,277,1142", "el-GR,875,4971"})
    void aLanguageIsFoundByItsCountryOrElseByItself(String tag, int ccsid, int withEuro) {
        assertThat(HostLanguage.of(Locale.forLanguageTag(tag))).hasValueSatisfying(language -> {
            assertThat(language.ccsid()).isEqualTo(ccsid);
            assertThat(language.withEuro()).isEqualTo(withEuro);
        });
    }

    /** With Katakana in the places of small letters, as older programs need it. */
    @Test
    void japaneseHasTwoKindsOfSets() {
        HostLanguage katakana = HostLanguage.all().stream().filter(language -> language.ccsid() == 5026).findFirst().orElseThrow();
        assertThat(katakana.withEuro()).isEqualTo(1390);
        assertThat(katakana.displayName(Locale.ENGLISH)).isEqualTo("Japanese (Katakana, Japan)");
    }

    /** Those that newer ones have replaced, for devices that nobody has, are chosen by their numbers. */
    @Test
    void everyCodePageOfAKeyboardIsThatOfALanguage() {
        Set<Integer> codePages = all().flatMapToInt(language -> IntStream.of(language.ccsid(), language.withEuro()))
                .map(ccsid -> HostKeyboard.of(ccsid).codePage()).boxed().collect(Collectors.toSet());
        assertThat(codePages).contains(37, 273, 277, 278, 280, 281, 284, 285, 290, 297, 420, 424, 500, 833, 836, 838, 870, 871, 875,
                1025, 1026, 1027, 1097, 1112, 1122, 1123, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1153, 1154,
                1155, 1156, 1157, 1158, 1159, 1160);
        Set<Integer> sets = all().flatMapToInt(language -> IntStream.of(language.ccsid(), language.withEuro())).boxed()
                .collect(Collectors.toSet());
        assertThat(IntStream.of(Ccsid.supported()).filter(ccsid -> !sets.contains(ccsid)).boxed().toList()).containsExactlyInAnyOrder(
                // replaced by others
                256, 260, 274, 275, 423, 425, 803, 880, 905, 924, 930, 939, 1047, 8612,
                // of one byte, without the characters of two that go with them
                290, 833, 836, 1027);
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
