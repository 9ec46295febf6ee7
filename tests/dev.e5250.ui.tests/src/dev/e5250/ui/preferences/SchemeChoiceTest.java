package dev.e5250.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.terminal.ColourScheme;
import org.junit.jupiter.api.Test;

/** SWT tells of high contrast on Windows only, so it cannot be switched on where the tests run. */
class SchemeChoiceTest {
    @Test
    void automaticColoursFollowTheSystemsHighContrast() {
        assertThat(SchemeChoice.AUTOMATIC.scheme(null, true, true)).isEqualTo(ColourScheme.HIGH_CONTRAST);
        assertThat(SchemeChoice.AUTOMATIC.scheme(null, true, false)).isEqualTo(ColourScheme.CLASSIC);
        assertThat(SchemeChoice.AUTOMATIC.scheme(null, false, true)).isEqualTo(ColourScheme.LIGHT);
    }

    @Test
    void whatTheUserChoseStays() {
        assertThat(SchemeChoice.ACS.scheme(null, true, true)).isEqualTo(ColourScheme.ACS);
    }
}
