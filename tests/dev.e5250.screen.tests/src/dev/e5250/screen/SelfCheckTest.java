package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.conformance.Rule;

class SelfCheckTest {
    private static final int MODULUS_10 = 0xB1A0;
    private static final int MODULUS_11 = 0xB140;

    private final Station station = new Station();

    @ParameterizedTest
    // 7992739871 with 3 is the example in the standard text of the method; the others are reckoned by hand
    @ValueSource(strings = {"79927398713", "18", "26", "34", "42", "59", "0000", "0018"})
    @Rule("E5.2")
    void modulus10(String right) {
        assertThat(passes(right, 10)).isTrue();
        for (int digit = 0; digit <= 9; digit++) {
            String other = right.substring(0, right.length() - 1) + digit;
            assertThat(passes(other, 10)).as(other).isEqualTo(other.equals(right));
        }
    }

    @ParameterizedTest
    // 1x2 = 2, 11 - 2 = 9; 12: 2x2 + 1x3 = 7, 4; 1234567: 7x2+6x3+5x4+4x5+3x6+2x7+1x2 = 106, 106 mod 11 = 7, 4
    @ValueSource(strings = {"19", "27", "124", "12345674", "0000"})
    @Rule("E5.3")
    void modulus11(String right) {
        assertThat(passes(right, 11)).isTrue();
        for (int digit = 0; digit <= 9; digit++) {
            String other = right.substring(0, right.length() - 1) + digit;
            assertThat(passes(other, 11)).as(other).isEqualTo(other.equals(right));
        }
    }

    @Test
    @Rule("E5.3")
    void aRemainderOfOneNeverPasses() {
        // 6x2 = 12, 12 mod 11 = 1: the check digit would have to be 10
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(passes("6" + digit, 11)).isFalse();
        }
    }

    @Test
    @Rule("E5.1")
    void onlyTheLowHalfOfAByteCountsAndDupPasses() {
        assertThat(SelfCheck.passes(new byte[] {(byte) 0xC1, 0x08}, 2, 10)).as("A and 08 are 1 and 8").isTrue();
        assertThat(SelfCheck.passes(new byte[] {0x7F, (byte) 0xF1, (byte) 0xF8}, 3, 10)).as("F is no digit").isTrue();
        assertThat(SelfCheck.passes(new byte[3], 3, 10)).as("nulls").isTrue();
        assertThat(SelfCheck.passes(Ccsid.of(37).toHost("   "), 3, 11)).as("blanks").isTrue();
        assertThat(SelfCheck.passes(new byte[] {(byte) 0xF1, 0x1C, 0x1C}, 3, 11)).as("Dup").isTrue();
    }

    @Test
    @Rule("E5.4")
    void theSignDoesNotCount() {
        Field field = station.field(3, 10, 3, 0x0700, MODULUS_10);
        station.field(5, 10, 3, 0);
        station.ready().type("18").press(Key.FIELD_MINUS);
        assertThat(station.error()).isNull();
        assertThat(station.contents(field)).isEqualTo("18-");
    }

    @Test
    @Rule({"E5.5", "E3.12"})
    void fieldExitWithAWrongDigitGoesToTheStart() {
        Field field = station.field(3, 10, 5, 0x0305, MODULUS_10);
        station.ready().type("17").press(Key.FIELD_EXIT);
        assertThat(station.error()).isEqualTo(OperatorError.CHECK_DIGIT);
        assertThat(station.cursor()).isEqualTo("3/10");
        assertThat(station.contents(field)).as("nothing is adjusted yet").isEqualTo("17...");
        station.press(Key.RESET).type("18").press(Key.FIELD_EXIT);
        assertThat(station.contents(field)).isEqualTo("00018");
    }

    @Test
    @Rule("E5.5")
    void leavingAndAidsCheckIt() {
        station.field(3, 10, 3, 0, MODULUS_11);
        station.field(5, 10, 3, 0);
        for (Key key : new Key[] {Key.TAB, Key.UP, Key.NEW_LINE, Key.ENTER, Key.F6, Key.PAGE_UP}) {
            station.ready().cursor(3, 10).type("12").press(key);
            assertThat(station.error()).as(key.name()).isEqualTo(OperatorError.CHECK_DIGIT);
            assertThat(station.cursor()).isEqualTo("3/10");
            station.press(Key.RESET);
        }
        assertThat(station.asked).isEmpty();
        station.press(Key.CLEAR);
        assertThat(station.asked).containsExactly("CLEAR");
        station.ready().type("124");
        assertThat(station.error()).isNull();
        assertThat(station.cursor()).isEqualTo("5/10");
    }

    @Test
    @Rule("E5.5")
    void typingTheLastPositionChecksIt() {
        Field field = station.field(3, 10, 2, Field.AUTO_ENTER, MODULUS_10);
        station.ready().type("17");
        assertThat(station.error()).isEqualTo(OperatorError.CHECK_DIGIT);
        assertThat(station.cursor()).isEqualTo("3/10");
        assertThat(station.asked).isEmpty();
        assertThat(station.contents(field)).isEqualTo("17");
    }

    private static boolean passes(String digits, int modulus) {
        return SelfCheck.passes(Ccsid.of(37).toHost(digits), digits.length(), modulus);
    }
}
