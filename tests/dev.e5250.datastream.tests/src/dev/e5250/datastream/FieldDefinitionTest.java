package dev.e5250.datastream;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
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

    private SenseCode write(Order... orders) {
        return terminal.hostWrites(wtd(0, 0, orders));
    }

    @Test
    @Rule({"D9.1", "D9.4"})
    void definingAFieldLeavesWhatIsThere() {
        write(ra(3, 80, '*'), sba(2, 10), sf(0x4000, 0x24, 5), text("AB"));
        assertThat(terminal.look()).isEqualTo("01|" + "*".repeat(80) + "\n02|" + "*".repeat(9) + " AB*** "
                + "*".repeat(64) + "\n03|" + "*".repeat(80) + "\nfield 2/11+5 4000 24\nLOCKED locked at 1/1\n");
    }

    @Test
    @Rule("D9.5")
    void aFieldThatIsRefusedLocksTheKeyboard() {
        terminal.hostWrites(wtd(0, 0x08), readMdt(0, 0));
        assertThat(terminal.hostWrites(wtd(0, 0, sba(2, 10), sf(0x4000, 0x24, 0)))).isEqualTo(SenseCode.FIELD_LENGTH);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1 ready\n");
    }

    @Test
    @Rule("D9.8")
    void aFieldGoesOnInTheNextRow() {
        assertThat(write(sba(2, 77), sf(0x4000, 0x24, 6), text("ABCDEF"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("02|" + " ".repeat(77) + "ABC\n03|DEF\n"
                + "field 2/78+6 4000 24\nLOCKED locked at 1/1\n");
        assertThat(terminal.hex(3, 1, 5)).isEqualTo("C4C5C62000");
    }

    @Test
    @Rule("D9.12")
    void aControlWordOfFFIsNone() {
        assertThat(write(sba(2, 1), sf(0x4000, 0x24, 5, 0xFF01))).isEqualTo(SenseCode.FIELD_ATTRIBUTE);
        assertThat(terminal.look()).isEqualTo("LOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @CsvSource({"20, NONE", "24, NONE", "27, FIELD_ATTRIBUTE", "2F, FIELD_ATTRIBUTE", "37, FIELD_ATTRIBUTE",
            "3F, FIELD_ATTRIBUTE"})
    @Rule("D5.3")
    void aFieldInTheVeryFirstPositionIsSeen(String attribute, SenseCode sense) {
        assertThat(write(sba(1, 0), sf(0x4000, Integer.parseInt(attribute, 16), 5))).isEqualTo(sense);
        assertThat(terminal.display().formats().fields()).hasSize(sense == SenseCode.NONE ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"8601 8603 8602, NONE", "8601 8602, NONE", "8601 8602 8601 8602, NONE", "8602, CONTINUED_SEGMENT",
            "8603, CONTINUED_SEGMENT", "8601 8601, CONTINUED_SEGMENT", "8601 8602 8603, CONTINUED_SEGMENT",
            "8601 8800, CONTINUED_SEGMENT", "8800 8602, CONTINUED_SEGMENT"})
    @Rule("D9.13")
    void segmentsFollowEachOther(String words, SenseCode sense) {
        String[] each = words.split(" ");
        SenseCode last = SenseCode.NONE;
        for (int i = 0; i < each.length && last == SenseCode.NONE; i++) {
            last = write(sba(2 + i, 1), sf(0x4000, 0x24, 5, Integer.parseInt(each[i], 16)));
        }
        assertThat(last).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({"4000, NONE", "4100, NONE", "4200, NONE", "4400, NONE", "4300, WORD_WRAP", "4500, WORD_WRAP",
            "4600, WORD_WRAP", "4700, WORD_WRAP", "4005, WORD_WRAP", "4006, WORD_WRAP"})
    @Rule("D9.14")
    void onlyTextCanBeWrapped(String format, SenseCode sense) {
        assertThat(write(sba(2, 1), sf(Integer.parseInt(format, 16), 0x24, 5, 0x8680))).isEqualTo(sense);
        assertThat(terminal.display().formats().fields()).hasSize(sense == SenseCode.NONE ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"33, B1A0, NONE", "33, B140, NONE", "34, B1A0, SELF_CHECK_LENGTH", "34, B140, SELF_CHECK_LENGTH",
            "5, B100, SELF_CHECK_WORD", "5, B1FF, SELF_CHECK_WORD"})
    @Rule("D9.15")
    void selfCheckHasItsLimits(int length, String word, SenseCode sense) {
        assertThat(write(sba(2, 1), sf(0x4000, 0x24, length, Integer.parseInt(word, 16)))).isEqualTo(sense);
        assertThat(terminal.display().formats().fields()).hasSize(sense == SenseCode.NONE ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x4000, 0x6000, 0x5000, 0x4080, 0x4040, 0x4020, 0x4008, 0x7FFF, 0x4010})
    @Rule("D10.1")
    void everyBitOfTheFormatIsStored(int format) {
        assertThat(write(sba(2, 1), sf(format, 0x24, 5))).isEqualTo(SenseCode.NONE);
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
        assertThat(terminal.display().formats().isMasterMdt()).isTrue();
        terminal.press(Key.ENTER);
        assertThat(terminal.sentHex()).isEqualTo("001312A0000004000000" + "0202F1" + "110202" + "D6D3C4");
    }

    @Test
    @Rule("D11.1")
    void severalControlWordsStandOnOneField() {
        assertThat(write(sba(2, 1), sf(0x4000, 0x24, 5, 0x8003, 0x8102, 0x8400, 0x8501, 0x8803, 0x8923, 0x8A70, 0xB1A0)))
                .isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo(
                "field 2/2+5 4000 24 8003 8102 8400 8501 8803 8923 8A70 B1A0\nLOCKED locked at 1/1\n");
    }

    @Test
    @Rule("D11.2")
    void controlWordsOfUnknownKindsAreStored() {
        assertThat(write(sba(2, 1), sf(0x4000, 0x24, 5, 0x8399, 0xC001), text("X"))).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("02| X\nfield 2/2+5 4000 24 8399 C001\nLOCKED locked at 1/1\n");
    }

    @ParameterizedTest
    @CsvSource({"0100, HEADER_LENGTH", "01080000000000000000, HEADER_LENGTH", "01FF, HEADER_LENGTH", "0103 0000, PREMATURE_END"})
    @Rule("D1.1")
    void aWrongHeaderChangesNothing(String hex, SenseCode sense) {
        write(soh().errorRow(20), sba(2, 1), sf(0x4800, 0x24, 5));
        String before = terminal.everything();
        assertThat(terminal.hostPuts(0x03, "0411 0000" + hex)).isEqualTo(sense);
        assertThat(terminal.everything()).isEqualTo(before);
    }

    @Test
    @Rule({"D1.2", "D1.3"})
    void aHeaderBeginsAnew() {
        terminal.hostWrites(wtd(0, 0x08, soh().errorRow(20).flags(0x80), sba(2, 1), sf(0x4800, 0x24, 5), text("OLD"),
                dev.e5250.host.Orders.ic(9, 9)), readMdt(0, 0));
        terminal.press(Key.INSERT);
        // only the first two bytes of a header
        assertThat(terminal.hostPuts(0x03, "0411 0000 0102 0000")).isEqualTo(SenseCode.NONE);
        assertThat(terminal.look()).isEqualTo("02| OLD\nLOCKED locked at 9/9 ready\n");
        assertThat(terminal.display().formats().header()).containsOnly(0);
        assertThat(terminal.display().formats().isMasterMdt()).isFalse();
        assertThat(terminal.display().insertCursor()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 24", "1, 1", "24, 24", "25, 24", "28, 24", "255, 24"})
    @Rule("D1.4")
    void anErrorRowOffTheDisplayIsTheLastRow(int said, int row) {
        write(soh().errorRow(said));
        terminal.hostPuts(0x03, "0421 22 C1");
        assertThat(terminal.look()).isEqualTo(String.format("%02d| A%nPRE_HELP_ERROR at 1/1 blinks%n", row));
    }
}
