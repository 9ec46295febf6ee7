package dev.e5250.ui.preferences;

import java.util.function.Function;

import dev.e5250.terminal.ColourScheme;
import org.eclipse.jface.resource.ColorRegistry;

/** The colours that a user can choose. */
enum SchemeChoice {
    /** Bright on dark, or dark on bright, as the workbench is. */
    AUTOMATIC(colours -> null), CLASSIC(colours -> ColourScheme.CLASSIC), ACS(colours -> ColourScheme.ACS),
    HIGH_CONTRAST(colours -> ColourScheme.HIGH_CONTRAST), LIGHT(colours -> ColourScheme.LIGHT),
    SOLARIZED_DARK(colours -> ColourScheme.SOLARIZED_DARK), SOLARIZED_LIGHT(colours -> ColourScheme.SOLARIZED_LIGHT),
    /** Those of the preference page "Colors and Fonts". */
    OWN(SchemeChoice::own);

    private static final String DEFINITION = "dev.e5250.ui.colour.";

    private final Function<ColorRegistry, ColourScheme> scheme;

    SchemeChoice(Function<ColorRegistry, ColourScheme> scheme) {
        this.scheme = scheme;
    }

    /**
     * The colours now.
     *
     * @param dark         whether the workbench is
     * @param highContrast whether the user has asked the system for high contrast, which some systems tell
     */
    ColourScheme scheme(ColorRegistry theme, boolean dark, boolean highContrast) {
        if (this == AUTOMATIC) {
            ColourScheme bright = highContrast ? ColourScheme.HIGH_CONTRAST : ColourScheme.CLASSIC;
            return dark ? bright : ColourScheme.LIGHT;
        }
        return scheme.apply(theme);
    }

    private static ColourScheme own(ColorRegistry theme) {
        return new ColourScheme(theme.getRGB(DEFINITION + "background"), theme.getRGB(DEFINITION + "cursor"),
                theme.getRGB(DEFINITION + "green"), theme.getRGB(DEFINITION + "white"),
                theme.getRGB(DEFINITION + "red"), theme.getRGB(DEFINITION + "turquoise"),
                theme.getRGB(DEFINITION + "yellow"), theme.getRGB(DEFINITION + "pink"),
                theme.getRGB(DEFINITION + "blue"));
    }
}
