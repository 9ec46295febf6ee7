package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.conformance.Rule;

class AttributeTest {

    /** SA21-9247 p. 2-143, the colour column: RI reverse, US underscore, BL blink, CS column separators. */
    @ParameterizedTest
    @CsvSource({
            "20, GREEN,", "21, GREEN, RI", "22, WHITE,", "23, WHITE, RI",
            "24, GREEN, US", "25, GREEN, US RI", "26, WHITE, US",
            "28, RED,", "29, RED, RI", "2A, RED, BL", "2B, RED, RI BL",
            "2C, RED, US", "2D, RED, US RI", "2E, RED, US BL",
            "30, TURQUOISE, CS", "31, TURQUOISE, RI CS", "32, YELLOW, CS", "33, YELLOW, RI CS",
            "34, TURQUOISE, US CS", "35, TURQUOISE, US RI CS", "36, YELLOW, US CS",
            "38, PINK,", "39, PINK, RI", "3A, BLUE,", "3B, BLUE, RI",
            "3C, PINK, US", "3D, PINK, US RI", "3E, BLUE, US"})
    @Rule("D12.1")
    void looksAsTheManualSays(String hex, Colour colour, String decorations) {
        String has = decorations == null ? "" : decorations;
        byte style = Attribute.style(Integer.parseInt(hex, 16));
        assertThat(Style.colour(style)).isEqualTo(colour);
        assertThat(Style.reverse(style)).isEqualTo(has.contains("RI"));
        assertThat(Style.underline(style)).isEqualTo(has.contains("US"));
        assertThat(Style.blink(style)).isEqualTo(has.contains("BL"));
        assertThat(Style.columnSeparators(style)).isEqualTo(has.contains("CS"));
        assertThat(Attribute.isNonDisplay(Integer.parseInt(hex, 16))).isFalse();
    }

    @Test
    @Rule("D12.3")
    void fourOfThemHideTheirData() {
        for (int attribute = 0x20; attribute < 0x40; attribute++) {
            boolean hides = attribute == 0x27 || attribute == 0x2F || attribute == 0x37 || attribute == 0x3F;
            assertThat(Attribute.isNonDisplay(attribute)).as("%02X", attribute).isEqualTo(hides);
            assertThat(Style.isHidden(Attribute.style(attribute))).as("%02X", attribute).isEqualTo(hides);
        }
    }

    @Test
    void onlyTheBytesFrom20To3FAreAttributes() {
        for (int b = 0; b < 256; b++) {
            assertThat(Attribute.isAttribute(b)).as("%02X", b).isEqualTo(b >= 0x20 && b <= 0x3F);
        }
    }
}
