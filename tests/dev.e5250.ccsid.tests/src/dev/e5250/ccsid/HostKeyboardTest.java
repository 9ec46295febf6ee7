package dev.e5250.ccsid;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostKeyboardTest {
    private static final Map<String, String> SHARED = Map.ofEntries(entry("BLI", "INB"), entry("CAI", "INB"), entry("BRB", "USB"),
            entry("NEB", "USB"), entry("PRB", "USB"), entry("BGB", "RUB"), entry("CSB", "PLB"), entry("HNB", "PLB"),
            entry("RMB", "PLB"), entry("YGI", "PLB"), entry("NWB", "DMB"), entry("SWB", "FNB"), entry("FQB", "FAB"),
            entry("SSB", "SPB"), entry("TKB", "TRB"));

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

    /** The keyboards of IBM i by country: each code page with its character set is told for the set of that number. */
    @ParameterizedTest
    @CsvSource({"AGB,697,273", "AGB,695,1141", "BLI,697,500", "BRB,697,37", "BGB,1150,1025", "CAB,341,260", "CAI,697,500",
            "CLB,235,420", "CYB,960,880", "CSB,959,870", "DMB,697,277", "FNB,697,278", "FAB,697,297", "FQB,697,297", "GNB,925,875",
            "NCB,941,424", "HNB,959,870", "ICB,697,871", "INB,697,500", "IRB,1219,1097", "ITB,697,280", "JEB,697,281",
            "KAB,332,290", "NEB,697,37", "NWB,697,277", "PLB,959,870", "PRB,697,37", "RMB,959,870", "RUB,1150,1025",
            "SPB,697,284", "SSB,697,284", "SWB,697,278", "THB,1176,838", "TKB,1152,1026", "TRB,1152,1026", "UKB,697,285",
            "USB,697,37", "YGI,959,870", "JPB,1172,1027", "KOB,1173,833", "RCB,1174,836"})
    void aCodePageIsToldWithTheCharacterSetThatBelongsToIt(String type, int characterSet, int codePage) {
        HostKeyboard told = HostKeyboard.of(codePage);
        assertThat(told.codePage()).isEqualTo(codePage);
        assertThat(told.characterSet()).isEqualTo(characterSet);
        // of countries that share a set the type of one is told
        assertThat(SHARED.getOrDefault(type, type)).isEqualTo(told.keyboardType());
    }

    /** JKB with 290 and TAB with 37 are told for sets with characters of two bytes, whose one-byte characters these are. */
    @ParameterizedTest
    @CsvSource({"930,JKB,1172,290", "5026,JKB,1172,290", "1390,JKB,1172,290", "939,JPB,1172,1027", "5035,JPB,1172,1027",
            "1399,JPB,1172,1027", "933,KOB,1173,833", "1364,KOB,1173,833", "935,RCB,1174,836", "1388,RCB,1174,836",
            "937,TAB,1175,37", "1371,TAB,1175,1159", "1377,TAB,1175,1159"})
    void aSetOfTwoBytesIsToldByItsOneByteCharacters(int ccsid, String type, int characterSet, int codePage) {
        assertThat(HostKeyboard.of(ccsid)).isEqualTo(new HostKeyboard(type, codePage, characterSet));
    }

    /** A set with the euro sign is told by its own code page, with the keyboard of the one that it replaces. */
    @ParameterizedTest
    @CsvSource({"1140,37", "1141,273", "1142,277", "1143,278", "1144,280", "1145,284", "1146,285", "1147,297", "1148,500", "1149,871"})
    void latinWithTheEuroSignHasTheSameKeyboard(int withEuro, int without) {
        assertThat(HostKeyboard.of(withEuro)).isEqualTo(new HostKeyboard(HostKeyboard.of(without).keyboardType(), withEuro, 695));
    }

    /** All others: the code page is that of the set, or of the set that it is a newer edition of. */
    @Test
    void everySetIsToldByACodePage() {
        Map<Integer, Integer> editions = Map.of(4971, 875, 8612, 420, 16804, 420, 803, 424, 12712, 424);
        for (int ccsid : Ccsid.supported()) {
            if (!Ccsid.of(ccsid).isDoubleByte()) {
                HostKeyboard told = HostKeyboard.of(ccsid);
                assertThat(told.codePage()).as("%d", ccsid).isEqualTo(editions.getOrDefault(ccsid, ccsid));
                assertThat(told.characterSet()).as("%d", ccsid).isBetween(200, 1500);
            }
        }
    }

    @Test
    void anUnknownSetHasNone() {
        assertThatThrownBy(() -> HostKeyboard.of(12)).isInstanceOf(IllegalArgumentException.class);
    }
}
