package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.conformance.Rule;

class OperatorErrorTest {
    /** The numbers of the manual (SA21-9247 p. 2-158; SC30-3533 13.4), written down again. */
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("KEYBOARD_OVERRUN", "0001"),
            Map.entry("DATA_NOT_ALLOWED", "0004"), Map.entry("PROTECTED_AREA", "0005"),
            Map.entry("INVALID_AFTER_SYSTEM_REQUEST", "0006"), Map.entry("MANDATORY_ENTER", "0007"),
            Map.entry("ALPHABETIC_ONLY", "0008"), Map.entry("NUMERIC_ONLY", "0009"), Map.entry("DIGITS_ONLY", "0010"),
            Map.entry("SIGN_POSITION", "0011"), Map.entry("NO_ROOM_TO_INSERT", "0012"),
            Map.entry("DATA_KEYS_ONLY", "0013"), Map.entry("MANDATORY_FILL", "0014"), Map.entry("CHECK_DIGIT", "0015"),
            Map.entry("FIELD_MINUS_NOT_VALID", "0016"), Map.entry("MANDATORY_FILL_KEY", "0017"),
            Map.entry("FIELD_FULL", "0018"), Map.entry("DUP_NOT_ALLOWED", "0019"),
            Map.entry("RIGHT_ADJUST_EXIT_REQUIRED", "0020"), Map.entry("MANDATORY_DATA", "0021"),
            Map.entry("HEX_NOT_VALID", "0023"), Map.entry("FIELD_MINUS_NOT_ALLOWED", "0026"),
            Map.entry("UNDEFINED_KEY", "0027"), Map.entry("BUFFER_OVERFLOW", "0031"),
            Map.entry("CURSOR_SELECT_AT_EXIT", "0036"), Map.entry("NOT_SELECTABLE", "0037"),
            Map.entry("IDEOGRAPHIC_ONLY", "0060"), Map.entry("ALPHANUMERIC_ONLY", "0061"),
            Map.entry("CHARACTER_TYPE", "0062"), Map.entry("ALTERNATE_ENTRY", "0063"),
            Map.entry("KEYBOARD_MODE", "0064"), Map.entry("SHIFT_POSITION", "0065"),
            Map.entry("REPEAT_NOT_VALID", "0066"), Map.entry("EXTENSION_CHARACTER", "0069"),
            Map.entry("KEY_IN_SELECTION_FIELD", "0082"), Map.entry("SELECTION_CHARACTER", "0083"),
            Map.entry("CHOICE_NOT_AVAILABLE", "0084"),
            Map.entry("REVERSE_NOT_VALID", "0091"), Map.entry("CLOSE_NOT_VALID", "0092"));

    @ParameterizedTest
    @EnumSource
    @Rule("E8.1")
    void hasItsCodeAndATextInEachLanguage(OperatorError error) {
        assertThat(error.digits()).isEqualTo(CODES.get(error.name()));
        String english = text(error, Locale.ENGLISH);
        String german = text(error, Locale.GERMAN);
        assertThat(english).contains("Press Reset").hasSizeBetween(20, 73);
        assertThat(german).contains("Reset").hasSizeBetween(20, 73).isNotEqualTo(english);
    }

    @Test
    @Rule({"E8.2", "E8.3"})
    void isShownAsA5250ShowsIt() {
        Station station = new Station();
        station.field(3, 10, 3, 0x0500);
        station.text(24, 1, "F3=Exit").ready().type("x");
        SnapshotRow row = station.display.snapshot().row(24);
        assertThat(row.text(2, 6)).isEqualTo("0010");
        assertThat(row.style(2)).isEqualTo(Attribute.style(0x2A));
        station.press(Key.HELP);
        assertThat(station.asked).containsExactly("help 0010");
        station.press(Key.RESET);
        assertThat(station.row(24)).isEqualTo("F3=Exit");
    }

    @Test
    @Rule("E8.4")
    void isNotInThePositionsOfTheDisplay() {
        Station station = new Station();
        station.text(24, 1, "F3=Exit").ready().type("x");
        byte[] row = new byte[7];
        station.display.buffer().read(station.display.buffer().address(24, 1), row, 0, row.length);
        assertThat(station.display.ccsid().toUnicode(row, 0, row.length)).isEqualTo("F3=Exit");
    }

    @Test
    @Rule("E8.2")
    void isShownInTheRowThatTheHostChose() {
        Station station = new Station();
        station.display.formats().setHeader(new byte[] {0, 0, 0, 22}, 0, 4);
        station.ready().type("x");
        assertThat(station.row(22)).startsWith(" 0005");
        assertThat(station.row(24)).isEmpty();
    }

    private static String text(OperatorError error, Locale language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            return error.text();
        } finally {
            Locale.setDefault(before);
        }
    }
}
