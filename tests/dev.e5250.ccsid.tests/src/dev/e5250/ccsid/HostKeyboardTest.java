package dev.e5250.ccsid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostKeyboardTest {

    @Test
    void everySetHasAKeyboard() {
        assertThat(Arrays.stream(Ccsid.supported()).mapToObj(HostKeyboard::of))
                .allSatisfy(keyboard -> assertThat(keyboard.keyboardType()).matches("[A-Z]{3}"));
    }

    @ParameterizedTest
    @CsvSource({"37,USB,37,697", "1141,AGB,1141,695", "930,JKB,290,1172", "5026,JKB,290,1172", "939,JPB,1027,1172",
            "5035,JPB,1027,1172", "1399,JPB,1027,1172", "933,KOB,833,1173", "1364,KOB,833,1173", "935,RCB,836,1174",
            "1388,RCB,836,1174", "937,TAB,37,1175", "1371,TAB,1159,1175", "420,CLB,420,235", "424,NCB,424,941",
            "880,CYB,880,960", "1153,PLB,1153,1375"})
    void aHostIsToldOfTheOneByteCharacters(int ccsid, String type, int codePage, int characterSet) {
        assertThat(HostKeyboard.of(ccsid)).isEqualTo(new HostKeyboard(type, codePage, characterSet));
    }

    @Test
    void anUnknownSetHasNone() {
        assertThatThrownBy(() -> HostKeyboard.of(12)).isInstanceOf(IllegalArgumentException.class);
    }
}
