package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

/** The sun is 4562 and the root 4566 in CCSID 300; a, b and c are 81, 82 and 83 in 1027. */
class IdeographicFieldTest {
    private static final String SUN = "\u65E5";
    private static final String ROOT = "\u672C";

    private final Station station = new Station(939);

    private Field field(int length, int controlWord) {
        Field field = station.field(3, 10, length, 0, controlWord);
        station.field(5, 10, 5, 0);
        station.ready();
        return field;
    }

    private String hex(Field field) {
        return HexFormat.of().withUpperCase().formatHex(station.bytes(field));
    }

    @Test
    @Rule("J2.1")
    void anOnlyFieldHasPairsBetweenShiftsToItsEnd() {
        Field field = field(8, 0x8200);
        station.type(SUN + ROOT);
        assertThat(hex(field)).isEqualTo("0E4562456600000F");
        assertThat(station.cursor()).isEqualTo("3/15");
        station.type(SUN);
        assertThat(hex(field)).isEqualTo("0E4562456645620F");
        assertThat(station.cursor()).as("full: on to the next field").isEqualTo("5/10");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x8200, 0x8220})
    @Rule({"J2.2", "E2.12", "E8.5"})
    void characterOfOneByteIsError0060(int controlWord) {
        Field field = field(8, controlWord);
        station.type("a");
        assertThat(station.error()).isEqualTo(OperatorError.IDEOGRAPHIC_ONLY);
        assertThat(hex(field)).isEqualTo("0000000000000000");
    }

    @Test
    @Rule({"J2.2", "E2.12", "E8.5"})
    void aCharacterOfTwoBytesInACommonFieldIsError0061() {
        Field field = station.field(3, 10, 4, 0);
        station.ready().type(SUN);
        assertThat(station.error()).isEqualTo(OperatorError.ALPHANUMERIC_ONLY);
        assertThat(hex(field)).isEqualTo("00000000");
    }

    @Test
    @Rule("J2.3")
    void aPureFieldHasNoShifts() {
        Field field = field(6, 0x8220);
        station.type(SUN + ROOT);
        assertThat(hex(field)).isEqualTo("456245660000");
        assertThat(station.cursor()).isEqualTo("3/14");
    }

    @Test
    @Rule("J2.4")
    void theFirstCharacterSaysWhichKindAnEitherFieldHas() {
        Field field = field(8, 0x8240);
        station.type(SUN + "a");
        assertThat(station.error()).isEqualTo(OperatorError.CHARACTER_TYPE);
        station.press(Key.RESET).cursor(3, 10).type("ab");
        assertThat(hex(field)).isEqualTo("8182000000000000");
        station.type(SUN);
        assertThat(station.error()).isEqualTo(OperatorError.CHARACTER_TYPE);
        station.press(Key.RESET).cursor(3, 10).type(SUN);
        assertThat(hex(field)).isEqualTo("0E4562000000000F");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x8280, 0x82C0})
    @Rule("J2.5")
    void anOpenFieldGetsItsShiftsByItself(int controlWord) {
        Field field = field(10, controlWord);
        station.type("a" + SUN + ROOT + "b");
        assertThat(hex(field)).isEqualTo("810E456245660F820000");
        assertThat(station.cursor()).isEqualTo("3/18");
        assertThat(station.row(3)).isEqualTo(" ".repeat(9) + "a" + SUN + ROOT + "b");
    }

    @Test
    @Rule("J2.5")
    void shiftsTakeRoom() {
        Field field = field(6, 0x8280);
        station.type("abc").type(SUN);
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
        assertThat(hex(field)).isEqualTo("818283000000");
    }

    @Test
    @Rule("J2.6")
    void overTheShiftThatBeginsARunNoOneByteCharacterIsTyped() {
        Field field = field(8, 0x8280);
        station.type(SUN).cursor(3, 10).type("a");
        assertThat(station.error()).isEqualTo(OperatorError.SHIFT_POSITION);
        assertThat(hex(field)).isEqualTo("0E45620F00000000");
    }

    @Test
    @Rule("J2.7")
    void insertingMovesWholeCharacters() {
        Field field = field(10, 0x8280);
        station.type(SUN + "b").press(Key.INSERT).cursor(3, 11).type(ROOT);
        assertThat(hex(field)).isEqualTo("0E456645620F82000000");
        station.cursor(3, 10).type("a");
        assertThat(hex(field)).isEqualTo("810E456645620F820000");
    }

    @Test
    @Rule("J2.7")
    void blanksOfTwoBytesAreRoomInAnOnlyField() {
        Field field = field(6, 0x8200);
        station.bytes(3, 10, "0E456240400F").press(Key.INSERT).cursor(3, 11).type(ROOT);
        assertThat(hex(field)).isEqualTo("0E456645620F");
        station.cursor(3, 11).type(ROOT);
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
    }

    @Test
    @Rule("J2.8")
    void deletingTakesAPairAndShiftsThatAreNotNeeded() {
        Field field = field(8, 0x8280);
        station.type("a" + SUN + "b").cursor(3, 12).press(Key.DELETE);
        assertThat(hex(field)).isEqualTo("8182000000000000");
        Field only = station.field(7, 10, 6, 0, 0x8200);
        station.bytes(7, 10, "0E456245660F").cursor(7, 11).press(Key.DELETE);
        assertThat(hex(only)).isEqualTo("0E456600000F");
    }

    @Test
    @Rule("J2.9")
    void erasingLeavesWholeCharactersAndTheirShifts() {
        Field field = field(10, 0x8280);
        station.type("a" + SUN + ROOT + "b").cursor(3, 14).press(Key.ERASE_EOF);
        assertThat(hex(field)).isEqualTo("810E45620F0000000000");
        Field only = station.field(7, 10, 6, 0, 0x8200);
        station.bytes(7, 10, "0E456245660F").cursor(7, 11).press(Key.ERASE_EOF);
        assertThat(hex(only)).isEqualTo("0E000000000F");
    }

    @Test
    @Rule("J2.5")
    void pastedTextGetsItsShifts() {
        Field field = field(10, 0x8280);
        station.display.keyboard().paste("a" + SUN + ROOT + "b");
        assertThat(hex(field)).isEqualTo("810E456245660F820000");
    }

    @Test
    @Rule("J2.5")
    void aBlockOfPastedTextGetsItsShiftsInEachRow() {
        Field upper = station.field(3, 10, 8, 0, 0x8280);
        Field lower = station.field(4, 10, 8, 0, 0x8280);
        station.ready().display.keyboard().paste(SUN + ROOT + "\n" + ROOT + "a");
        assertThat(hex(upper)).isEqualTo("0E456245660F0000");
        assertThat(hex(lower)).isEqualTo("0E45660F81000000");
    }

    @Test
    @Rule("J2.1")
    void aCharacterOutsideTheBasicMultilingualPlaneIsOne() {
        Station newer = new Station(1399);
        Field field = newer.field(3, 10, 6, 0, 0x8220);
        newer.ready().type("\uD840\uDC89");
        int pair = newer.display.ccsid().toPair('\uD840', '\uDC89');
        assertThat(HexFormat.of().withUpperCase().formatHex(newer.bytes(field))).isEqualTo(String.format("%04X00000000", pair));
    }

    @Test
    @Rule("J2.9")
    void fieldExitKeepsTheShifts() {
        Field field = field(10, 0x8280);
        station.type("a" + SUN + ROOT + "b").cursor(3, 14).press(Key.FIELD_EXIT);
        assertThat(hex(field)).isEqualTo("810E45620F0000000000");
    }
}
