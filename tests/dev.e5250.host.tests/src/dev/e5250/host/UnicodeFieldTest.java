package dev.e5250.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.conformance.Rule;

/** Unicode fields on displays that take none of it: converted to the display's character set, and back. */
class UnicodeFieldTest {

    @ParameterizedTest
    @CsvSource({
        // one byte each, and 1F for what the set lacks
        "37, Zo\u00EB, E99653", "37, \u6771\u4EAC, 1F1F", "424, \u05D0b, 4182", "875, \u0391, 41", "37, \u20AC, 1F", "1140, \u20AC, 9F",
        // characters of two bytes between shifts
        "939, \u6771\u4EAC, 0E455745750F", "939, a\u6771b, 810E45570F82",
        // what a set with double bytes lacks: one position for what is narrow, two for what is wide
        "939, \u00EB, 1F", "939, \uD55C, 0EFEFE0F",
        // outside of the Basic Multilingual Plane
        "1377, \uD840\uDCCC, 0E{}0F", "37, \uD842\uDFB7, 1F"})
    @Rule("J5.2")
    void textIsConvertedForTheDisplay(int ccsid, String text, String hex) {
        UnicodeField field = UnicodeField.of(Ccsid.of(ccsid), 10);
        int pair = ccsid == 1377 ? Ccsid.of(ccsid).toPair('\uD840', '\uDCCC') : 0;
        assertThat(HexFormat.of().withUpperCase().formatHex(field.toDisplay(text))).isEqualTo(hex.replace("{}", String.format("%04X", pair)));
    }

    @Test
    @Rule("J5.2")
    void onlyWholeCharactersWithTheirShiftsAreShown() {
        Ccsid japan = Ccsid.of(939);
        assertThat(new UnicodeField(japan, 10, 5).toDisplay("a\u6771b")).isEqualTo(HexFormat.of().parseHex("810E45570F"));
        assertThat(new UnicodeField(japan, 10, 4).toDisplay("a\u6771b")).isEqualTo(HexFormat.of().parseHex("81"));
        assertThat(new UnicodeField(japan, 10, 7).toDisplay("\u6771\u4EACb")).isEqualTo(HexFormat.of().parseHex("0E455745750F82"));
        assertThat(new UnicodeField(japan, 10, 6).toDisplay("\u6771\u4EACb")).isEqualTo(HexFormat.of().parseHex("0E455745750F"));
        assertThat(new UnicodeField(japan, 10, 5).toDisplay("\u6771\u4EACb")).isEqualTo(HexFormat.of().parseHex("0E45570F"));
        assertThat(UnicodeField.of(japan, 10).positions()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"37, E99653, Zo\u00EB", "939, 810E45570F82, a\u6771b", "939, 0E455745750F, \u6771\u4EAC", "939, 81408283, a bc",
        "37, 1F81, ?a", "939, 0EFEFE0F, ?", "37, 81828384858687888991929394, abcdefghij"})
    @Rule("J5.2")
    void whatIsReturnedIsFilledToTheLengthOfTheProgram(int ccsid, String hex, String text) {
        String program = UnicodeField.of(Ccsid.of(ccsid), 10).toProgram(HexFormat.of().parseHex(hex));
        assertThat(program.replace('\u001A', '?')).hasSize(10).isEqualTo(text + " ".repeat(10 - text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E4557", "45570F", "0E45570F0F", "0E0E45570F", "0E450F", "0E45"})
    @Rule("J5.2")
    void whatCannotBeConvertedIsRefused(String hex) {
        UnicodeField field = UnicodeField.of(Ccsid.of(939), 10);
        byte[] data = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> field.toProgram(data)).isInstanceOf(IllegalArgumentException.class);
    }
}
