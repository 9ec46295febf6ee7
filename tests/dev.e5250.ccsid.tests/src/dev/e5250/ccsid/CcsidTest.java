package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CcsidTest {

    static IntStream supported() {
        return IntStream.of(Ccsid.supported());
    }

    @Test
    void knowsTheSetsOfWesternEuropeWithAndWithoutEuro() {
        assertThat(Ccsid.supported()).contains(37, 273, 277, 278, 280, 284, 285, 297, 500, 871, 1140, 1141, 1142, 1143,
                1144, 1145, 1146, 1147, 1148, 1149);
    }

    @Test
    void knowsEveryLanguageOfTheSystem() {
        assertThat(Ccsid.supported()).containsExactly(37, 256, 260, 273, 274, 275, 277, 278, 280, 281, 284, 285, 290, 297, 420,
                423, 424, 425, 500, 803, 833, 836, 838, 870, 871, 875, 880, 905, 918, 924, 930, 933, 935, 937, 939, 1025, 1026,
                1027, 1047, 1097, 1112, 1122, 1123, 1130, 1132, 1137, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148,
                1149, 1153, 1154, 1155, 1156, 1157, 1158, 1160, 1164, 1364, 1371, 1377, 1388, 1390, 1399, 4971, 5026, 5035,
                8612, 12712, 16804);
    }

    /** All 256: those that are no characters are said to be none, and no character is written as one of them. */
    @ParameterizedTest
    @MethodSource("supported")
    void everyCharacterOfASetComesBackAsItsByte(int number) {
        Ccsid ccsid = Ccsid.of(number);
        Set<Character> seen = new HashSet<>();
        for (int b = 0; b < 256; b++) {
            char character = ccsid.toUnicode((byte) b);
            if (b < 0x40 || b == 0xFF) {
                assertThat(character).as("%02X", b).isEqualTo(' ');
            } else if (character == Ccsid.UNKNOWN) {
                assertThat(ccsid.canEncode(character)).as("%02X", b).isFalse();
            } else if (number == 838 || number == 1160) {
                // the sets of Thailand have five signs twice
                assertThat(ccsid.toUnicode(ccsid.toHost(character))).as("%02X", b).isEqualTo(character);
            } else {
                assertThat(seen.add(character)).as("%02X", b).isTrue();
                assertThat(ccsid.toHost(character)).as("%02X", b).isEqualTo((byte) b);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"37,IBM037", "273,IBM273", "277,IBM277", "278,IBM278", "280,IBM280", "284,IBM284", "285,IBM285", "290,IBM290",
            "297,IBM297", "420,IBM420", "424,IBM424", "500,IBM500", "833,x-IBM833", "838,IBM-Thai", "870,IBM870", "871,IBM871",
            "875,x-IBM875", "1025,x-IBM1025", "1026,IBM1026", "1047,IBM1047", "1097,x-IBM1097", "1112,x-IBM1112",
            "1122,x-IBM1122", "1123,x-IBM1123", "1140,IBM01140", "1141,IBM01141", "1142,IBM01142", "1143,IBM01143",
            "1144,IBM01144", "1145,IBM01145", "1146,IBM01146", "1147,IBM01147", "1148,IBM01148", "1149,IBM01149",
            "930,x-IBM930", "5026,x-IBM930", "939,x-IBM939", "5035,x-IBM939", "933,x-IBM933", "1364,x-IBM1364", "935,x-IBM935",
            "937,x-IBM937", "836,x-IBM935", "1027,x-IBM939"})
    void agreesWithTheCharsetOfTheJdk(int number, String charset) {
        Ccsid ccsid = Ccsid.of(number);
        for (int b = 0x40; b < 0xFF; b++) {
            String expected = new String(new byte[] {(byte) b}, Charset.forName(charset));
            assertThat(ccsid.toUnicode((byte) b)).as("%02X", b).isEqualTo(expected.charAt(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {803, 918, 1130, 1132, 1137, 1153, 1154, 1155, 1156, 1157, 1158, 1160, 1164, 4971, 12712, 16804, 1371,
            1388, 1390, 1399, 37, 420, 424, 870, 1025, 1140, 1141})
    void agreesWithTheCharsetOfIcu(int number) {
        Ccsid ccsid = Ccsid.of(number);
        Charset charset = Icu.charset("ibm-" + number);
        for (int b = 0x40; b < 0xFF; b++) {
            char expected = new String(new byte[] {(byte) b}, charset).charAt(0);
            assertThat(ccsid.toUnicode((byte) b)).as("%02X", b)
                    .isEqualTo(Character.isISOControl(expected) ? Ccsid.UNKNOWN : expected);
        }
    }

    /** What neither the JDK nor ICU4J has: what each has of its own. */
    @ParameterizedTest
    @CsvSource({"256,4A5A9FB3,[]\u00A4\u20A7", "260,42484A5A,\u00E2\u00E7\u00E0\u00B4", "274,445A7C,@]\u00E0",
            "275,4A5A7B7C,\u00C9$\u00D5\u00C3", "281,4A5A5BA1,\u00A3!\u00A5\u203E", "423,41424344,\u0391\u0392\u0393\u0394",
            "425,ACAD9CBA,\u063A[\u00E6\u0648", "880,424344,\u0452\u0453\u0451",
            "905,AC8CAB42,\u015C\u015D\u0108\u00E2", "924,9FB1B4B8,\u20AC\u00A3\u00A9\u0153",
            "8612,4244E1,\u0651\u0640\uFFFD"})
    void readsItsOwnTables(int number, String hex, String expected) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Ccsid.of(number).toUnicode(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("supported")
    void controlPositionsAreBlankAndNeverWritten(int number) {
        Ccsid ccsid = Ccsid.of(number);
        for (int b = 0; b < 0x40; b++) {
            assertThat(ccsid.toUnicode((byte) b)).as("%02X", b).isEqualTo(' ');
        }
        for (char character = 0; character < 0x20; character++) {
            assertThat(ccsid.canEncode(character)).as("%04X", (int) character).isFalse();
        }
    }

    @Test
    void whatASetDoesNotHaveBecomesABlank() {
        Ccsid ccsid = Ccsid.of(37);
        assertThat(ccsid.canEncode('\u20AC')).isFalse();
        assertThat(ccsid.toHost("a\u20ACb")).containsExactly(0x81, 0x40, 0x82);
        assertThat(Ccsid.of(1140).toHost("\u20AC")).containsExactly(0x9F);
    }

    @Test
    void variantCharactersDifferBetweenSets() {
        assertThat(Ccsid.of(37).toHost("@#$")).containsExactly(0x7C, 0x7B, 0x5B);
        assertThat(Ccsid.of(273).toHost("\u00C4\u00D6\u00DC")).containsExactly(0x4A, 0xE0, 0x5A);
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThat(Ccsid.isSupported(12)).isFalse();
        assertThatThrownBy(() -> Ccsid.of(12)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("12");
    }
}
