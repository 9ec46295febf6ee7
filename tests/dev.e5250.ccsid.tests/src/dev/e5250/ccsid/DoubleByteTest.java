package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleByteTest {
    /** CCSID 300: what IBM's emulators show there, and what the standard's table has. */
    private static final Map<Integer, String> FULL_WIDTH = Map.of(0x4260, "\uFF0D\u2212", 0x426A, "\uFFE4\u00A6", 0x43A1,
            "\uFF5E\u301C", 0x444A, "\u2015\u2014", 0x447C, "\u2225\u2016");

    @ParameterizedTest
    @CsvSource({"930,x-IBM930,11635", "5026,x-IBM930,11635", "939,x-IBM939,11635", "5035,x-IBM939,11635",
            "933,x-IBM933,10757", "1364,x-IBM1364,19551", "935,x-IBM935,9356", "937,x-IBM937,20264"})
    void everyPairOfTheJdkComesBack(int number, String charset, int pairs) {
        everyPairComesBack(number, Charset.forName(charset), pairs);
    }

    @ParameterizedTest
    @CsvSource({"1371,20265", "1388,32667", "1390,22102", "1399,22102"})
    void everyPairOfIcuComesBack(int number, int pairs) {
        everyPairComesBack(number, Icu.charset("ibm-" + number), pairs);
    }

    private static void everyPairComesBack(int number, Charset charset, int count) {
        Ccsid ccsid = Ccsid.of(number);
        Map<String, Integer> pairs = new TreeMap<>();
        int found = 0;
        for (int lead = 0x40; lead < 0xFF; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                int pair = lead << 8 | trail;
                String text = text(ccsid, pair);
                String expected = expected(charset, pair);
                assertThat(text).as("%04X", pair).isEqualTo(expected);
                if (text.charAt(0) != Ccsid.UNKNOWN) {
                    found++;
                    pairs.put(text, pair);
                    int back = ccsid.toPair(text.charAt(0), text.length() == 1 ? 0 : text.charAt(1));
                    assertThat(text(ccsid, back)).as("%04X", pair).isEqualTo(text);
                }
            }
        }
        assertThat(found).isEqualTo(count);
        everyCharacterIsWritten(ccsid, charset, pairs);
    }

    /** All characters of Unicode, and what has two units: the pair that the charset writes, if it reads that as the same. */
    private static void everyCharacterIsWritten(Ccsid ccsid, Charset charset, Map<String, Integer> pairs) {
        int written = 0;
        for (int character = 0x20; character < 0x30000; character++) {
            boolean none = character == Ccsid.UNKNOWN || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            String text = none ? "" : Character.toString(character);
            byte[] host = text.getBytes(charset);
            int expected = host.length == 4 && host[0] == Ccsid.SHIFT_OUT && new String(host, charset).equals(text)
                    ? (host[1] & 0xFF) << 8 | host[2] & 0xFF : 0;
            int pair = text.isEmpty() ? 0 : ccsid.toPair(text.charAt(0), text.length() == 1 ? 0 : text.charAt(1));
            if (expected != 0 && !FULL_WIDTH.containsKey(expected)) {
                assertThat(pair).as("U+%04X", character).isEqualTo(expected);
            } else if (pair != 0 && !FULL_WIDTH.containsKey(pair)) {
                // the charset writes a few in one byte, or reads two pairs as one character and writes neither
                assertThat(text(ccsid, pair)).as("U+%04X", character).isEqualTo(text);
            }
            written += pair == 0 ? 0 : 1;
        }
        int combined = (int) pairs.keySet().stream().filter(text -> text.codePointCount(0, text.length()) == 2).count();
        int otherForms = (int) FULL_WIDTH.values().stream().map(forms -> forms.substring(1))
                .filter(form -> !pairs.containsKey(form) && ccsid.toPair(form.charAt(0), (char) 0) != 0).count();
        assertThat(written + combined).isEqualTo(pairs.size() + otherForms);
    }

    private static String text(Ccsid ccsid, int pair) {
        int units = ccsid.toUnicode((byte) (pair >> 8), (byte) pair);
        String first = String.valueOf((char) units);
        return units >>> 16 == 0 ? first : first + (char) (units >>> 16);
    }

    private static String expected(Charset charset, int pair) {
        String text = new String(new byte[] {Ccsid.SHIFT_OUT, (byte) (pair >> 8), (byte) pair, Ccsid.SHIFT_IN}, charset);
        if (charset.name().equals("x-IBM930") && pair == 0x4260) {
            // here the JDK makes a difference between sets that have the same characters
            return FULL_WIDTH.get(pair).substring(0, 1);
        }
        return text.isEmpty() || text.charAt(0) == 0x1A || text.indexOf(Ccsid.UNKNOWN) >= 0 ? "\uFFFD" : text;
    }

    /** 1377 is in neither. HKSCS has characters outside the Basic Multilingual Plane. */
    @Test
    void hongKongHasItsSupplement() {
        Ccsid hongKong = Ccsid.of(1377);
        assertThat(text(hongKong, 0x47A2)).isEqualTo("\u20AC");
        assertThat(text(hongKong, 0x4841)).isEqualTo("\u2F00");
        assertThat(text(hongKong, 0x4C41)).isEqualTo("\u4E00");
        int supplement = 0;
        int pairs = 0;
        CRC32 sum = new CRC32();
        for (int pair = 0x4040; pair < 0xFF00; pair++) {
            String text = (pair & 0xFF) < 0x40 ? String.valueOf(Ccsid.UNKNOWN) : text(hongKong, pair);
            if (!text.equals(String.valueOf(Ccsid.UNKNOWN))) {
                pairs++;
                supplement += text.length() - 1;
                int back = hongKong.toPair(text.charAt(0), text.length() == 1 ? 0 : text.charAt(1));
                assertThat(text(hongKong, back)).as("%04X", pair).isEqualTo(text);
                sum.update(pair >> 8);
                sum.update(pair);
                sum.update(text.getBytes(StandardCharsets.UTF_16BE));
            }
        }
        assertThat(pairs).isEqualTo(19_387);
        assertThat(sum.getValue()).as("of all pairs and characters of the table that is its source").isEqualTo(0x0195DD98L);
        assertThat(supplement).isEqualTo(1713);
    }

    @ParameterizedTest
    @ValueSource(ints = {930, 939, 5026, 5035})
    void fiveSignsAreFullWidthAndMayBeTypedBothWays(int number) {
        FULL_WIDTH.forEach((pair, forms) -> {
            assertThat(text(Ccsid.of(number), pair)).isEqualTo(forms.substring(0, 1));
            for (char form : forms.toCharArray()) {
                assertThat(Ccsid.of(number).toPair(form, (char) 0)).as("%04X", (int) form).isEqualTo(pair);
            }
        });
    }

    @Test
    void everyByteKeepsItsPosition() {
        // ab SO nichi hon SI c, attribute, d
        assertThat(cells("8182 0E 4562 4566 0F 83 20 84")).isEqualTo("a.b.<\u65E5L,T\u672CL,T>c. .d.");
    }

    @Test
    void anAttributeEndsWhatTheHostDidNotShiftIn() {
        assertThat(cells("0E 4562 20 81 0E 4562")).isEqualTo("<\u65E5L,T .a.<\u65E5L,T");
    }

    @Test
    void halfAPairIsNoCharacter() {
        assertThat(cells("0E 45 0F 81")).isEqualTo("<\uFFFD.>a.");
        assertThat(cells("0E 45 20 81")).isEqualTo("<\uFFFD. .a.");
    }

    @Test
    void nullsBetweenPairsAreBlank() {
        assertThat(cells("0E 4562 0000 4566 0F")).isEqualTo("<\u65E5L,T . .\u672CL,T>");
    }

    @Test
    void whatASetLeavesFreeIsShownAsUnknown() {
        assertThat(cells("0E 4545 FEFE 0F")).contains("\uFFFDL,T");
        assertThat(Ccsid.of(939).toPair(Ccsid.UNKNOWN, (char) 0)).isZero();
    }

    /** A row ends in the middle of a pair: the next goes on behind it. */
    @Test
    void aPairMayGoOnInTheNextRow() {
        Ccsid japan = Ccsid.of(939);
        byte[] host = HexFormat.of().parseHex("0E4562454566");
        char[] text = new char[4];
        byte[] kinds = new byte[4];
        int state = japan.decode(host, 0, 4, CellKind.SINGLE_BYTE, text, kinds);
        assertThat(kinds).containsExactly(CellKind.SHIFT_OUT, CellKind.LEAD, CellKind.TRAIL, CellKind.SINGLE);
        assertThat(state).isNotIn(CellKind.SINGLE_BYTE, CellKind.DOUBLE_BYTE);
        state = japan.decode(HexFormat.of().parseHex("624566"), 0, 3, state, text, kinds);
        assertThat(kinds).startsWith(CellKind.SINGLE, CellKind.LEAD, CellKind.TRAIL);
        assertThat(text[1]).isEqualTo('\u672C');
        assertThat(state).isEqualTo(CellKind.DOUBLE_BYTE);
    }

    @Test
    void aFieldOfPairsNeedsNoShifts() {
        char[] text = new char[4];
        byte[] kinds = new byte[4];
        Ccsid.of(939).decode(HexFormat.of().parseHex("45624566"), 0, 4, CellKind.DOUBLE_BYTE, text, kinds);
        assertThat(text).containsExactly('\u65E5', (char) 0, '\u672C', (char) 0);
    }

    @Test
    void aCharacterOfTwoUnitsFillsBothCells() {
        // U+20089 and katakana KA with a semi-voiced mark
        Ccsid japan = Ccsid.of(1399);
        byte[] host = japan.toHost("\uD840\uDC89\u30AB\u309A");
        assertThat(host).hasSize(6);
        char[] text = new char[6];
        japan.decode(host, 0, 6, CellKind.SINGLE_BYTE, text, new byte[6]);
        assertThat(Arrays.copyOfRange(text, 1, 5)).containsExactly('\uD840', '\uDC89', '\u30AB', '\u309A');
    }

    @ParameterizedTest
    @CsvSource({"930,\u65E5\u672Ca", "939,a\u65E5\u672C", "933,\uD55C\uAE00 a", "935,\u4E2D\u6587", "937,x\u4E2D\u6587y\u53F0",
            "1364,\uAC02", "1388,\u3400\u4E02"})
    void textsComeBackWithBalancedShifts(int number, String text) {
        byte[] host = Ccsid.of(number).toHost(text);
        assertThat(Ccsid.of(number).toUnicode(host, 0, host.length)).isEqualTo(text);
        assertThat(new String(host, java.nio.charset.StandardCharsets.ISO_8859_1).chars()
                .map(b -> b == Ccsid.SHIFT_OUT ? 1 : b == Ccsid.SHIFT_IN ? -1 : 0).sum()).isZero();
    }

    @Test
    void smallLettersOfJapanDifferBetweenItsSets() {
        assertThat(Ccsid.of(930).toHost('a')).isEqualTo((byte) 0x62);
        assertThat(Ccsid.of(939).toHost('a')).isEqualTo((byte) 0x81);
    }

    @Test
    void aSetOfSingleBytesHasNoPairs() {
        assertThat(Ccsid.of(37).isDoubleByte()).isFalse();
        assertThat(Ccsid.of(37).toPair('\u65E5', (char) 0)).isZero();
        assertThat(Ccsid.of(37).toHost("\u65E5")).containsExactly(Ccsid.BLANK);
    }

    @Test
    void tablesAreSharedByTheSetsThatHaveThem() {
        assertThat(DoubleByteSet.JAPAN.table()).isSameAs(DoubleByteSet.JAPAN.table());
        assertThat(Ccsid.of(930)).isSameAs(Ccsid.of(930));
    }

    private static String cells(String hex) {
        byte[] host = HexFormat.of().parseHex(hex.replace(" ", ""));
        char[] text = new char[host.length];
        byte[] kinds = new byte[host.length];
        Ccsid.of(939).decode(host, 0, host.length, CellKind.SINGLE_BYTE, text, kinds);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            switch (kinds[i]) {
            case CellKind.SINGLE -> out.append(text[i]).append('.');
            case CellKind.LEAD -> out.append(text[i]).append("L,");
            case CellKind.TRAIL -> out.append(text[i] == 0 ? "" : text[i]).append('T');
            case CellKind.SHIFT_OUT -> out.append('<');
            default -> out.append('>');
            }
        }
        return out.toString();
    }
}
