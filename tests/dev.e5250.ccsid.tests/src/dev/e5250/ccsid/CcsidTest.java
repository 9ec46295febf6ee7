package dev.e5250.ccsid;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CcsidTest {
    private static final Map<Integer, String> OF_JDK = Map.ofEntries(entry(37, "IBM037"), entry(273, "IBM273"),
            entry(277, "IBM277"), entry(278, "IBM278"), entry(280, "IBM280"), entry(284, "IBM284"), entry(285, "IBM285"),
            entry(290, "IBM290"), entry(297, "IBM297"), entry(420, "IBM420"), entry(424, "IBM424"), entry(500, "IBM500"),
            entry(833, "x-IBM833"), entry(836, "x-IBM935"), entry(838, "IBM-Thai"), entry(870, "IBM870"), entry(871, "IBM871"),
            entry(875, "x-IBM875"), entry(930, "x-IBM930"), entry(933, "x-IBM933"), entry(935, "x-IBM935"),
            entry(937, "x-IBM937"), entry(939, "x-IBM939"), entry(1025, "x-IBM1025"), entry(1026, "IBM1026"),
            entry(1027, "x-IBM939"), entry(1047, "IBM1047"), entry(1097, "x-IBM1097"), entry(1112, "x-IBM1112"),
            entry(1122, "x-IBM1122"), entry(1123, "x-IBM1123"), entry(1140, "IBM01140"), entry(1141, "IBM01141"),
            entry(1142, "IBM01142"), entry(1143, "IBM01143"), entry(1144, "IBM01144"), entry(1145, "IBM01145"),
            entry(1146, "IBM01146"), entry(1147, "IBM01147"), entry(1148, "IBM01148"), entry(1149, "IBM01149"),
            entry(1364, "x-IBM1364"), entry(5026, "x-IBM930"), entry(5035, "x-IBM939"));
    private static final int[] OF_ICU = {803, 918, 1130, 1132, 1137, 1153, 1154, 1155, 1156, 1157, 1158, 1160, 1164, 4971, 12712,
            16804, 1371, 1388, 1390, 1399, 37, 420, 424, 870, 1025, 1140, 1141};
    /** How many characters, and their sum; see {@link #readsItsOwnTables}. */
    private static final Map<Integer, String> OF_ITS_OWN = Map.ofEntries(entry(256, "191 BEA12E57"), entry(260, "116 7960F9A9"),
            entry(274, "191 489B3F59"), entry(275, "191 91AB6595"), entry(281, "95 6BB4EABC"), entry(423, "184 92C0B552"),
            entry(425, "190 BFDA4D33"), entry(880, "191 9BA9F986"), entry(905, "184 0E0FA9C4"), entry(924, "191 6DCE8488"),
            entry(1377, "98 618D0FC0"), entry(8612, "134 63A5E23A"));

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
                // the sets of Thailand have signs twice
                assertThat(ccsid.toUnicode(ccsid.toHost(character))).as("%02X", b).isEqualTo(character);
            } else {
                assertThat(seen.add(character)).as("%02X", b).isTrue();
                assertThat(ccsid.toHost(character)).as("%02X", b).isEqualTo((byte) b);
            }
        }
    }

    static Stream<Arguments> ofTheJdk() {
        return OF_JDK.entrySet().stream().map(set -> Arguments.of(set.getKey(), set.getValue()));
    }

    static IntStream ofIcu() {
        return IntStream.of(OF_ICU);
    }

    @ParameterizedTest
    @MethodSource("ofTheJdk")
    void agreesWithTheCharsetOfTheJdk(int number, String charset) {
        agrees(Ccsid.of(number), Charset.forName(charset));
    }

    @ParameterizedTest
    @MethodSource("ofIcu")
    void agreesWithTheCharsetOfIcu(int number) {
        agrees(Ccsid.of(number), Icu.charset("ibm-" + number));
    }

    /** All bytes as the charset reads them, and all characters of Unicode as it writes them. */
    private static void agrees(Ccsid ccsid, Charset charset) {
        int characters = 0;
        for (int b = 0x40; b < 0xFF; b++) {
            char expected = new String(new byte[] {(byte) b}, charset).charAt(0);
            boolean none = Character.isISOControl(expected) || expected == Ccsid.UNKNOWN;
            assertThat(ccsid.toUnicode((byte) b)).as("%02X", b).isEqualTo(none ? Ccsid.UNKNOWN : expected);
            characters += none ? 0 : 1;
        }
        int written = 0;
        for (char c = 0x20; c < Character.MAX_VALUE; c++) {
            byte[] host = String.valueOf(c).getBytes(charset);
            boolean one = host.length == 1 && (host[0] & 0xFF) >= 0x40 && host[0] != -1 && new String(host, charset).charAt(0) == c
                    && !Character.isISOControl(c);
            assertThat(ccsid.canEncode(c)).as("U+%04X", (int) c).isEqualTo(one);
            if (one) {
                assertThat(ccsid.toHost(c)).as("U+%04X", (int) c).isEqualTo(host[0]);
                written++;
            }
        }
        // the sets of Thailand have five and four signs twice
        int twice = ccsid.number() == 838 ? 5 : ccsid.number() == 1160 ? 4 : 0;
        assertThat(written).isEqualTo(characters - twice);
    }

    /**
     * What neither the JDK nor ICU4J has: so many characters, and together those of the table that is named as their source.
     *
     * @param sum CRC-32 of the characters of 40 to FE in UTF-16, most significant byte first; U+FFFD where there is none
     */
    @ParameterizedTest
    @MethodSource("ofItsOwn")
    void readsItsOwnTables(int number, int characters, String sum) {
        Ccsid ccsid = Ccsid.of(number);
        CRC32 crc = new CRC32();
        int found = 0;
        for (int b = 0x40; b < 0xFF; b++) {
            char character = ccsid.toUnicode((byte) b);
            found += character == Ccsid.UNKNOWN ? 0 : 1;
            crc.update(character >> 8);
            crc.update(character);
        }
        assertThat(found).isEqualTo(characters);
        assertThat(String.format("%08X", crc.getValue())).isEqualTo(sum);
    }

    static Stream<Arguments> ofItsOwn() {
        return OF_ITS_OWN.entrySet().stream().map(set -> Arguments.of(set.getKey(), Integer.valueOf(set.getValue().split(" ")[0]),
                set.getValue().split(" ")[1]));
    }

    @Test
    void everySetIsComparedWithSomething() {
        Set<Integer> compared = new TreeSet<>(OF_JDK.keySet());
        compared.addAll(OF_ITS_OWN.keySet());
        IntStream.of(OF_ICU).forEach(compared::add);
        assertThat(compared).containsExactlyElementsOf(supported().boxed().toList());
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
