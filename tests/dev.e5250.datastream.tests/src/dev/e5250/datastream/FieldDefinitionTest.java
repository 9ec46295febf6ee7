package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.ra;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.sf;
import static dev.e5250.host.Orders.soh;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;
import dev.e5250.host.Order;
import dev.e5250.screen.Field;
import dev.e5250.screen.Key;
import dev.e5250.screen.Shift;

/** SF and SOH: what becomes of the format table (SA21-9247 pp. 2-65 to 2-70, 2-138 to 2-140). */
class FieldDefinitionTest {
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void clear() {
        terminal.hostWrites(clearUnit());
    }

    private void write(Order... orders) {
        terminal.hostWrites(wtd(0, 0, orders));
    }

    @Test
    @Rule({"D9.1", "D9.4"})
    void definingAFieldLeavesWhatIsThere() {
        write(ra(3, 80, '*'), sba(2, 10), sf(0x4000, 0x24, 5), text("AB"));
        terminal.shows("""
                01|********************************************************************************
                02|********* AB*** ****************************************************************
                  |10:24 16:20
                03|********************************************************************************
                field 2/11+5 4000 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.5")
    void aFieldThatIsRefusedLocksTheKeyboard() {
        terminal.hostWrites(wtd(0, 0x08), readMdt(0, 0));
        terminal.hostWrites(wtd(0, 0, sba(2, 10), sf(0x4000, 0x24, 0)));
        terminal.shows("""
                LOCKED locked at 1/1 ready, MDT_FIELDS 0000
                sent 000E12A0000004800000 10050125
                """);
    }

    @Test
    @Rule("D9.8")
    void aFieldGoesOnInTheNextRow() {
        write(sba(2, 77), sf(0x4000, 0x24, 6), text("ABCDEF"));
        terminal.shows("""
                02|                                                                             ABC
                  |77:24
                03|DEF
                  |4:20
                field 2/78+6 4000 24
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D9.12")
    void aControlWordOfFFIsNone() {
        write(sba(2, 1), sf(0x4000, 0x24, 5, 0xFF01));
        terminal.shows("""
                LOCKED locked at 1/1
                sent 000E12A0000004800000 10050130
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "24", "26", "30"})
    @Rule({"D5.2", "D5.3"})
    void aFieldInTheVeryFirstPositionHasNoAttributeThere(String attribute) {
        write(sba(1, 0), sf(0x4000, Integer.parseInt(attribute, 16), 5));
        terminal.shows("01|\n  |6:20\nfield 1/1+5 4000 " + attribute + "\nLOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"27", "2F", "37", "3F"})
    @Rule("D5.3")
    void aFieldInTheVeryFirstPositionIsSeen(String attribute) {
        write(sba(1, 0), sf(0x4000, Integer.parseInt(attribute, 16), 5));
        terminal.shows("LOCKED locked at 1/1\nsent 000E12A0000004800000 10050130\n");
    }

    /** FCWs of fields below each other, and how many of those are taken before one is refused. */
    @ParameterizedTest
    @CsvSource({"8601 8603 8602, 3", "8601 8602, 2", "8601 8602 8601 8602, 4", "8602, 0", "8603, 0", "8601 8601, 1",
            "8601 8602 8603, 2", "8601 8800, 1", "8800 8602, 1"})
    @Rule("D9.13")
    void segmentsFollowEachOther(String words, int taken) {
        StringBuilder rows = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        int row = 2;
        for (String word : words.split(" ")) {
            if (row - 2 < taken) {
                rows.append(String.format("%02d|%n  |1:24 7:20%n", row));
                fields.append(String.format("field %d/2+5 4000 24 %s%n", row, word));
            }
            if (row - 2 <= taken) {
                write(sba(row, 1), sf(0x4000, 0x24, 5, Integer.parseInt(word, 16)));
            }
            row++;
        }
        terminal.shows(rows.toString() + fields + "LOCKED locked at 1/1\n"
                + (taken == row - 2 ? "" : "sent 000E12A0000004800000 10050135\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000", "4100", "4200", "4400"})
    @Rule("D9.14")
    void textCanBeWrapped(String format) {
        write(sba(2, 1), sf(Integer.parseInt(format, 16), 0x24, 5, 0x8680));
        terminal.shows("02|\n  |1:24 7:20\nfield 2/2+5 " + format + " 24 8680\nLOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4300", "4500", "4600", "4700", "4005", "4006"})
    @Rule("D9.14")
    void numbersAndWhatIsAdjustedCannotBeWrapped(String format) {
        write(sba(2, 1), sf(Integer.parseInt(format, 16), 0x24, 5, 0x8680));
        terminal.shows("LOCKED locked at 1/1\nsent 000E12A0000004800000 10050136\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1A0", "B140"})
    @Rule("D9.15")
    void aFieldOf33PositionsCanBeChecked(String word) {
        write(sba(2, 1), sf(0x4000, 0x24, 33, Integer.parseInt(word, 16)));
        terminal.shows("02|\n  |1:24 35:20\nfield 2/2+33 4000 24 " + word + "\nLOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @CsvSource({"34, B1A0, 10050187", "34, B140, 10050187", "5, B100, 10050188", "5, B1FF, 10050188"})
    @Rule("D9.15")
    void selfCheckHasItsLimits(int length, String word, String sense) {
        write(sba(2, 1), sf(0x4000, 0x24, length, Integer.parseInt(word, 16)));
        terminal.shows("LOCKED locked at 1/1\nsent 000E12A0000004800000 " + sense + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x4000, 0x6000, 0x5000, 0x4080, 0x4040, 0x4020, 0x4008, 0x7FFF, 0x4010})
    @Rule("D10.1")
    void everyBitOfTheFormatIsStored(int format) {
        write(sba(2, 1), sf(format, 0x24, 5));
        terminal.shows(String.format("02|%n  |1:24 7:20%nfield 2/2+5 %04X 24%nLOCKED locked at 1/1%s%n", format,
                (format & 0x0800) == 0 ? "" : ", master MDT"));
        Field field = terminal.field(0);
        assertThat(field.format()).isEqualTo(format);
        assertThat(field.isBypass()).isEqualTo((format & 0x2000) != 0);
        assertThat(field.isDupEnabled()).isEqualTo((format & 0x1000) != 0);
        assertThat(field.isModified()).isEqualTo((format & 0x0800) != 0);
        assertThat(field.isAutoEnter()).isEqualTo((format & 0x0080) != 0);
        assertThat(field.isExitRequired()).isEqualTo((format & 0x0040) != 0);
        assertThat(field.isMonocase()).isEqualTo((format & 0x0020) != 0);
        assertThat(field.isMandatoryEnter()).isEqualTo((format & 0x0008) != 0);
    }

    @ParameterizedTest
    @CsvSource({"0, ALPHA", "1, ALPHA_ONLY", "2, NUMERIC_SHIFT", "3, NUMERIC_ONLY", "4, KATAKANA", "5, DIGITS_ONLY",
            "6, INPUT_OUTPUT", "7, SIGNED_NUMERIC"})
    @Rule("D10.1")
    void threeBitsAreTheShift(int bits, Shift shift) {
        write(sba(2, 1), sf(0x4000 | bits << 8, 0x24, 5));
        assertThat(terminal.field(0).shift()).isEqualTo(shift);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    @Rule("D10.2")
    void threeBitsAreWhatIsAdjusted(int adjust) {
        write(sba(2, 1), sf(0x4000 | adjust, 0x24, 5));
        assertThat(terminal.field(0).isRightAdjust()).isEqualTo(adjust == 5 || adjust == 6);
        assertThat(terminal.field(0).isMandatoryFill()).isEqualTo(adjust == 7);
    }

    @Test
    @Rule("D10.3")
    void anMdtOfTheHostsIsReturned() {
        terminal.hostWrites(wtd(0, 0x08, sba(2, 1), sf(0x4800, 0x24, 5), text("OLD")), readMdt(0, 0));
        terminal.press(Key.ENTER).shows("""
                02| OLD
                  |1:24 7:20
                field 2/2+5 4800 24
                LOCKED locked at 2/2, master MDT
                sent 001312A0000004000000 0202F1110202D6D3C4
                """);
    }

    @Test
    @Rule("D11.1")
    void severalControlWordsStandOnOneField() {
        write(sba(2, 1), sf(0x4000, 0x24, 5, 0x8003, 0x8102, 0x8400, 0x8501, 0x8803, 0x8923, 0x8A70, 0xB1A0));
        terminal.shows("""
                02|
                  |1:24 7:20
                field 2/2+5 4000 24 8003 8102 8400 8501 8803 8923 8A70 B1A0
                LOCKED locked at 1/1
                """);
    }

    @Test
    @Rule("D11.2")
    void controlWordsOfUnknownKindsAreStored() {
        write(sba(2, 1), sf(0x4000, 0x24, 5, 0x8399, 0xC001), text("X"));
        terminal.shows("""
                02| X
                  |1:24 7:20
                field 2/2+5 4000 24 8399 C001
                LOCKED locked at 1/1
                """);
    }

    @ParameterizedTest
    @CsvSource({"0100, 1005012B", "01080000000000000000, 1005012B", "01FF, 1005012B", "0103 0000, 10050121"})
    @Rule("D1.1")
    void aWrongHeaderChangesNothing(String hex, String sense) {
        terminal.hostWrites(wtd(0, 0x08, soh().errorRow(20), sba(2, 1), sf(0x4800, 0x24, 5), ic(9, 9)), readMdt(0, 0));
        terminal.press(Key.INSERT);
        terminal.hostPuts(0x03, "0411 0000" + hex);
        terminal.shows("""
                02|
                  |1:24 7:20
                header 00000014
                field 2/2+5 4800 24
                UNLOCKED at 9/9 insert ready, IC 9/9, master MDT, MDT_FIELDS 0000
                sent 000E12A0000004800000 %s
                """.formatted(sense));
    }

    @Test
    @Rule({"D1.2", "D1.3"})
    void aHeaderBeginsAnew() {
        terminal.hostWrites(wtd(0, 0x08, soh().errorRow(20).flags(0x80), sba(2, 1), sf(0x4800, 0x24, 5), text("OLD"),
                ic(9, 9)), readMdt(0, 0));
        terminal.press(Key.INSERT).shows("""
                02| OLD
                  |1:24 7:20
                header 80000014
                field 2/2+5 4800 24
                UNLOCKED at 9/9 insert ready, IC 9/9, master MDT, MDT_FIELDS 0000
                """);
        // only the first two bytes of a header
        terminal.hostPuts(0x03, "0411 0000 0102 0000");
        terminal.shows("""
                02| OLD
                  |1:24 7:20
                LOCKED locked at 9/9 ready, MDT_FIELDS 0000
                """);
    }

    @ParameterizedTest
    @CsvSource({"00, 24, ''", "01, 1, header 00000001;", "18, 24, header 00000018;", "19, 24, header 00000019;",
            "1C, 24, header 0000001C;", "FF, 24, header 000000FF;"})
    @Rule("D1.4")
    void anErrorRowOffTheDisplayIsTheLastRow(String said, int row, String header) {
        terminal.hostPuts(0x03, "0411 0000 0104 000000" + said);
        terminal.hostPuts(0x03, "0421 22 C1");
        terminal.shows(String.format("%02d| A%n  |1:22 3:20%n%sPRE_HELP_ERROR at 1/1 blinks%n", row, header.replace(';', '\n')));
    }
}
