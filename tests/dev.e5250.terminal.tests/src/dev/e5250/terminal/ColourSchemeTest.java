package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import dev.e5250.screen.Colour;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourSchemeTest {
    private static final Map<String, ColourScheme> SCHEMES = Map.of("classic", ColourScheme.CLASSIC, "ACS",
            ColourScheme.ACS, "high contrast", ColourScheme.HIGH_CONTRAST, "light", ColourScheme.LIGHT,
            "solarized dark", ColourScheme.SOLARIZED_DARK, "solarized light", ColourScheme.SOLARIZED_LIGHT);

    /** WCAG 2.1, 1.4.3, level AA: 4.5 for text. In reverse image the same two colours change places. */
    @ParameterizedTest
    @ValueSource(strings = {"classic", "ACS", "high contrast", "light", "solarized dark", "solarized light"})
    void eachColourCanBeRead(String name) {
        ColourScheme scheme = SCHEMES.get(name);
        for (Colour colour : Colour.values()) {
            assertThat(ColourScheme.contrast(scheme.of(colour), scheme.background())).as("%s", colour)
                    .isGreaterThanOrEqualTo(4.5);
        }
        // 1.4.11: 3 for what is no text
        assertThat(ColourScheme.contrast(scheme.cursor(), scheme.background())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "ACS", "high contrast", "light", "solarized dark", "solarized light"})
    void whatIsOverCanStillBeRead(String name) {
        ColourScheme faded = SCHEMES.get(name).faded();
        for (Colour colour : Colour.values()) {
            assertThat(ColourScheme.contrast(faded.of(colour), faded.background())).as("%s", colour)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** WCAG 2.1, 1.4.6, level AAA. */
    @ParameterizedTest
    @EnumSource
    void highContrastIsHigh(Colour colour) {
        assertThat(ColourScheme.contrast(ColourScheme.HIGH_CONTRAST.of(colour),
                ColourScheme.HIGH_CONTRAST.background())).isGreaterThanOrEqualTo(7);
    }

    @Test
    void contrastIsThatOfWcag() {
        RGB black = new RGB(0, 0, 0);
        RGB white = new RGB(255, 255, 255);
        assertThat(ColourScheme.contrast(black, white)).isEqualTo(21);
        assertThat(ColourScheme.contrast(white, white)).isEqualTo(1);
        // the grey that is known to just reach 4.5 on white
        assertThat(ColourScheme.contrast(new RGB(0x76, 0x76, 0x76), white)).isEqualTo(4.54, within(0.01));
    }
}
