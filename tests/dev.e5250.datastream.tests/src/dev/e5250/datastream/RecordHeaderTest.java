package dev.e5250.datastream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.conformance.Rule;

class RecordHeaderTest {

    @Test
    @Rule("B.4")
    void readsTheHeaderOfADisplayRecord() {
        RecordHeader header = read("000C 12A0 0000 04 84 00 03 0440");
        assertThat(header.flow()).isZero();
        assertThat(header.flags()).isEqualTo(0x84);
        assertThat(header.opcode()).isEqualTo(Opcode.PUT_GET);
        assertThat(header.data()).isEqualTo(10);
        assertThat(header.length()).isEqualTo(2);
    }

    @Test
    @Rule({"B.2", "B.4"})
    void theLengthOfTheVariablePartSaysWhereTheDataBegin() {
        RecordHeader header = read("000D 12A0 9000 05 60 06 00 20 C0 00");
        assertThat(header.flow()).isEqualTo(RecordHeader.START_UP);
        assertThat(header.data()).isEqualTo(11);
        assertThat(header.length()).isEqualTo(2);
    }

    @Test
    @Rule("B.1")
    void theShorterOfTwoLengthsCounts() {
        assertThat(read("FFFF 12A0 0000 04 00 00 03 0440").length()).isEqualTo(2);
        assertThat(read("000B 12A0 0000 04 00 00 03 0440").length()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000A 12A0 0000 04 00 00", "000A 12A1 0000 04 00 00 00", "000A 12A0 0000 03 00 00 00",
            "000A 12A0 0000 05 00 00 00", "0000 12A0 0000 04 00 00 00", "000A 12A0 0000 FF 00 00 00", "FFFC19"})
    @Rule({"B.2", "B.3"})
    void refusesWhatIsNone(String hex) {
        assertThat(read(hex)).isNull();
    }

    private static RecordHeader read(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return RecordHeader.read(bytes, 0, bytes.length);
    }
}
