package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CcsidTest {

    static IntStream supported() {
        return IntStream.of(Ccsid.supported());
    }

    @Test
    void knowsTheSetsOfWesternEuropeWithAndWithoutEuro() {
        assertThat(Ccsid.supported()).contains(37, 273, 277, 278, 280, 284, 285, 297, 500, 871, 1140, 1141, 1142, 1143,
                1144, 1145, 1146, 1147, 1148, 1149);
    }

    @ParameterizedTest
    @MethodSource("supported")
    void everyCharacterOfASetComesBackAsItsByte(int number) {
        Ccsid ccsid = Ccsid.of(number);
        for (int b = 0x40; b < 256; b++) {
            char character = ccsid.toUnicode((byte) b);
            if (b == 0x40 || character != ' ') {
                assertThat(ccsid.canEncode(character)).as("%02X", b).isTrue();
                assertThat(ccsid.toUnicode(ccsid.toHost(character))).as("%02X", b).isEqualTo(character);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"37,IBM037", "273,IBM273", "500,IBM500", "1141,IBM01141", "870,IBM870", "1025,x-IBM1025"})
    void agreesWithTheCharsetOfTheJdk(int number, String charset) {
        Ccsid ccsid = Ccsid.of(number);
        for (int b = 0x40; b < 0xFF; b++) {
            String expected = new String(new byte[] {(byte) b}, Charset.forName(charset));
            assertThat(ccsid.toUnicode((byte) b)).as("%02X", b).isEqualTo(expected.charAt(0));
        }
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
