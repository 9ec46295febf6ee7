package dev.e5250.datastream;

import static dev.e5250.host.Commands.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.conformance.Rule;
import dev.e5250.screen.DisplaySize;

/** The name in telnet and what the Query reply says of a station agree. */
class DeviceModelTest {
    private static final int TYPE_AT = 30;
    private static final int TYPE_AND_MODEL = 7;
    private static final int DISPLAY_AT = 50;
    private static final int DOUBLE_BYTE_AT = 52;

    @ParameterizedTest
    @CsvSource({"IBM_3179_2, IBM-3179-2, 3179002, 11", "IBM_3477_FC, IBM-3477-FC, 34770FC, 31",
            "IBM_3477_FG, IBM-3477-FG, 34770FG, 30", "IBM_3180_2, IBM-3180-2, 3180002, 30",
            "IBM_3196_A1, IBM-3196-A1, 31960A1, 10", "IBM_3486_BA, IBM-3486-BA, 34860BA, 10",
            "IBM_3487_HA, IBM-3487-HA, 34870HA, 10", "IBM_3487_HC, IBM-3487-HC, 34870HC, 11",
            "IBM_5251_11, IBM-5251-11, 5251011, 10", "IBM_5291_1, IBM-5291-1, 5291001, 10",
            "IBM_5292_2, IBM-5292-2, 5292002, 11", "IBM_5555_B01, IBM-5555-B01, 5555B01, 10",
            "IBM_5555_C01, IBM-5555-C01, 5555C01, 31"})
    @Rule("H5.1")
    void saysInItsQueryReplyWhatItSaysInTelnet(DeviceModel model, String name, String typeAndModel, String display) {
        assertThat(model.terminalType()).isEqualTo(name);
        Terminal terminal = new Terminal(model, CommandTable.standard());
        terminal.hostWrites(query());
        byte[] reply = terminal.sent().data();
        assertThat(Ccsid.of(37).toUnicode(reply, TYPE_AT, TYPE_AND_MODEL)).isEqualTo(typeAndModel);
        assertThat(reply[DISPLAY_AT]).isEqualTo((byte) Integer.parseInt(display, 16));
        assertThat(terminal.display().largest()).isEqualTo(model.largest());
    }

    /** A host that is not told sends no characters of two bytes; one that is told must not be wrong. */
    @ParameterizedTest
    @CsvSource({"IBM_5555_C01, 930, 20", "IBM_5555_B01, 1399, 20", "IBM_5555_C01, 933, 20", "IBM_5555_C01, 935, 20",
            "IBM_5555_C01, 937, 20", "IBM_5555_C01, 37, 00", "IBM_5555_C01, 290, 00", "IBM_3477_FC, 930, 00",
            "IBM_3179_2, 37, 00", "IBM_3179_2, 424, 00"})
    @Rule("H5.2")
    void saysThatItShowsCharactersOfTwoBytesWhenItDoes(DeviceModel model, int ccsid, String byte52) {
        Terminal terminal = new Terminal(ccsid, model);
        terminal.hostWrites(query());
        byte[] reply = terminal.sent().data();
        assertThat(reply[DOUBLE_BYTE_AT]).isEqualTo((byte) Integer.parseInt(byte52, 16));
        assertThat(Arrays.copyOfRange(reply, DOUBLE_BYTE_AT - 1, DOUBLE_BYTE_AT)).as("reserved").containsOnly(0);
    }

    /**
     * There are no bytes for scripts from right to left, and none that are public for Unicode: whatever the character set,
     * all other bytes are the same, and all that are reserved are 0.
     */
    @ParameterizedTest
    @CsvSource({"424", "420", "930", "1388"})
    @Rule({"H5.2", "J5.1"})
    void nothingElseInItDependsOnTheCharacterSet(int ccsid) {
        Terminal western = new Terminal(37, DeviceModel.IBM_5555_C01);
        western.hostWrites(query());
        Terminal other = new Terminal(ccsid, DeviceModel.IBM_5555_C01);
        other.hostWrites(query());
        byte[] expected = western.sent().data();
        byte[] reply = other.sent().data();
        expected[DOUBLE_BYTE_AT] = reply[DOUBLE_BYTE_AT];
        assertThat(reply).isEqualTo(expected);
        assertThat(Arrays.copyOfRange(reply, 55, 61)).containsOnly(0);
        assertThat(reply[61]).as("grid lines").isEqualTo((byte) 1);
        assertThat(Arrays.copyOfRange(reply, 62, reply.length)).hasSize(9).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(DeviceModel.class)
    void isFoundByItsNameInAnyCase(DeviceModel model) {
        assertThat(DeviceModel.named(model.terminalType().toLowerCase())).contains(model);
    }

    @Test
    void otherNamesAreNone() {
        assertThat(DeviceModel.named("DEC-VT100")).isEmpty();
        assertThat(DeviceModel.named("IBM-3812-1")).as("a printer").isEmpty();
    }

    @Test
    void aKindHasItsUsualStation() {
        assertThat(Arrays.stream(DisplaySize.values()).map(DeviceModel::of)).containsExactly(DeviceModel.IBM_3179_2,
                DeviceModel.IBM_3477_FC);
        assertThat(DeviceModel.of(DisplaySize.NORMAL, false, false)).isEqualTo(DeviceModel.IBM_3196_A1);
        assertThat(DeviceModel.of(DisplaySize.ALTERNATE, false, false)).isEqualTo(DeviceModel.IBM_3477_FG);
        assertThat(DeviceModel.of(DisplaySize.ALTERNATE, true, true)).isEqualTo(DeviceModel.IBM_5555_C01);
        assertThat(DeviceModel.of(DisplaySize.NORMAL, false, true)).isEqualTo(DeviceModel.IBM_5555_B01);
        for (DeviceModel model : DeviceModel.values()) {
            assertThat(model.isDoubleByte()).isEqualTo(model.type().equals("5555"));
        }
    }
}
