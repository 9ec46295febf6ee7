package dev.e5250.datastream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;

/** SA21-9247 pp. 2-133, 2-134; SC30-3533 13.4. */
class SenseCodeTest {

    @ParameterizedTest
    @CsvSource({"082D0100, DISPLAY_BUSY", "10030101, INVALID_COMMAND", "10030105, CLEAR_UNIT_ALTERNATE_PARAMETER",
            "10050103, RESEQUENCING", "10050110, STRUCTURED_FIELD_LENGTH", "10050111, STRUCTURED_FIELD_TYPE",
            "10050112, STRUCTURED_FIELD_PARAMETER", "10050113, MINOR_STRUCTURE_LENGTH", "10050121, PREMATURE_END",
            "10050122, ROW_OR_COLUMN", "10050123, ADDRESS_BEFORE_CURRENT", "10050125, FIELD_LENGTH",
            "10050126, FIELD_ADDRESS", "10050127, RESTORE_DATA", "10050128, FIELD_PAST_END", "10050129, FORMAT_TABLE_FULL",
            "1005012A, WRITE_PAST_END", "1005012B, HEADER_LENGTH", "1005012C, ROLL_PARAMETER",
            "1005012D, EXTENDED_ATTRIBUTE_TYPE", "1005012F, EXTENDED_ATTRIBUTE_VALUE", "10050130, FIELD_ATTRIBUTE",
            "10050131, ESCAPE_MISSING", "10050132, WINDOW_COLUMNS", "10050133, WINDOW_ERROR_LINE_IN_USE",
            "10050135, CONTINUED_SEGMENT", "10050136, WORD_WRAP", "10050142, INVALID_CHARACTER",
            "10050187, SELF_CHECK_LENGTH", "10050188, SELF_CHECK_WORD"})
    @Rule("D13.1")
    void hasTheValueOfTheManual(String value, SenseCode code) {
        assertThat(String.format("%08X", code.value())).isEqualTo(value);
        assertThat(SenseCode.of(code.value())).isEqualTo(code);
    }

    @Test
    @Rule("D13.1")
    void noTwoAreTheSame() {
        assertThat(Arrays.stream(SenseCode.values()).map(SenseCode::value)).doesNotHaveDuplicates();
        assertThat(SenseCode.of(0x10050260)).isNull();
    }
}
