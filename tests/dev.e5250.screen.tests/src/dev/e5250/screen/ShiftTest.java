package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

/** Each of the 256 host bytes in a field of each shift type, typed and by the Hex key. */
class ShiftTest {
    /** The letters of CCSID 37, written down one by one, so that nothing of what is tested decides. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
            + "\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF\u00DF"
            + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF"
            + "\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE\u00AA\u00BA\u00B5";
    private static final String DIGITS = "0123456789";

    @ParameterizedTest
    @EnumSource(Shift.class)
    @Rule({"E2.1", "E2.2", "E2.3", "E2.4", "E2.5", "E2.6"})
    void everyHostByteTyped(Shift shift) {
        for (int hostByte = 0; hostByte < 256; hostByte++) {
            Station station = new Station();
            Field field = station.field(3, 10, 3, shift.ordinal() << 8);
            char character = station.display.ccsid().toUnicode((byte) hostByte);
            if (!isCharacter(station, hostByte)) {
                // nothing that can be typed becomes this byte; by Hex it can, see below
                continue;
            }
            station.ready().type(String.valueOf(character));
            check(station, field, shift, character, hostByte);
        }
    }

    @ParameterizedTest
    @EnumSource(Shift.class)
    @Rule({"E2.1", "E2.2", "E2.3", "E2.4", "E2.5", "E2.6", "E7.17"})
    void everyHostByteByHex(Shift shift) {
        for (int hostByte = 0; hostByte < 256; hostByte++) {
            Station station = new Station();
            Field field = station.field(3, 10, 3, shift.ordinal() << 8);
            station.ready().press(Key.HEX).type(String.format("%02x", hostByte));
            if (hostByte < 0x40 || hostByte == 0xFF) {
                assertThat(station.error()).as("%02X", hostByte).isEqualTo(OperatorError.HEX_NOT_VALID);
                assertThat(station.contents(field)).isEqualTo("...");
            } else {
                char character = isCharacter(station, hostByte) ? station.display.ccsid().toUnicode((byte) hostByte) : 0;
                check(station, field, shift, character, hostByte);
            }
        }
    }

    @Test
    @Rule("E2.6")
    void theSignPositionTakesNoDataWhateverTheyAre() {
        Station station = new Station();
        Field field = station.field(3, 10, 3, 0x0700);
        for (char character : "0 -xA".toCharArray()) {
            station.ready().cursor(3, 12).type(String.valueOf(character));
            assertThat(station.error()).isEqualTo(OperatorError.SIGN_POSITION);
            station.press(Key.RESET);
        }
        assertThat(station.contents(field)).isEqualTo("...");
    }

    @Test
    @Rule("E2.5")
    void theCursorMayBeInAnInputOutputField() {
        Station station = new Station();
        station.field(3, 10, 3, 0x0600);
        station.ready().press(Key.RIGHT);
        assertThat(station.cursor()).isEqualTo("3/11");
        assertThat(station.error()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "lt", "az"})
    @Rule("E2.7")
    void monocaseDoesNotDependOnTheComputersLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Station station = new Station();
            Field field = station.field(3, 10, 14, Field.MONOCASE);
            // capitals of the last three are not in CCSID 37: they stay as they are
            station.ready().type("i\u00E4\u00F6\u00FC\u00E5\u00E6\u00F8\u00F1\u00E9\u00E7\u00E0\u00DF\u00FF\u00B5");
            assertThat(station.error()).isNull();
            assertThat(station.contents(field))
                    .isEqualTo("I\u00C4\u00D6\u00DC\u00C5\u00C6\u00D8\u00D1\u00C9\u00C7\u00C0\u00DF\u00FF\u00B5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Rule("E2.7")
    void pastedTextBecomesCapitalsToo() {
        Station station = new Station();
        Field field = station.field(3, 10, 4, Field.MONOCASE);
        station.ready().paste("\u00E4i\u00FC");
        assertThat(station.contents(field)).isEqualTo("\u00C4I\u00DC.");
    }

    private static boolean isCharacter(Station station, int hostByte) {
        char character = station.display.ccsid().toUnicode((byte) hostByte);
        return hostByte >= 0x40 && station.display.ccsid().toHost(character) == (byte) hostByte;
    }

    private static void check(Station station, Field field, Shift shift, char character, int hostByte) {
        OperatorError expected = expected(shift, character);
        assertThat(station.error()).as("%s %02X", shift, hostByte).isEqualTo(expected);
        assertThat(station.bytes(field)).as("%s %02X", shift, hostByte)
                .containsExactly((byte) (expected == null ? hostByte : 0), (byte) 0, (byte) 0);
        assertThat(field.isModified()).isEqualTo(expected == null);
        assertThat(station.display.formats().isMasterMdt()).isEqualTo(expected == null);
    }

    private static OperatorError expected(Shift shift, char character) {
        return switch (shift) {
        case ALPHA, NUMERIC_SHIFT, KATAKANA -> null;
        case ALPHA_ONLY -> (LETTERS + ",.- ").indexOf(character) < 0 ? OperatorError.ALPHABETIC_ONLY : null;
        case NUMERIC_ONLY -> (DIGITS + "+-,. ").indexOf(character) < 0 ? OperatorError.NUMERIC_ONLY : null;
        case DIGITS_ONLY -> DIGITS.indexOf(character) < 0 ? OperatorError.DIGITS_ONLY : null;
        case INPUT_OUTPUT -> OperatorError.DATA_NOT_ALLOWED;
        case SIGNED_NUMERIC -> (DIGITS + " ").indexOf(character) < 0 ? OperatorError.DIGITS_ONLY : null;
        };
    }
}
