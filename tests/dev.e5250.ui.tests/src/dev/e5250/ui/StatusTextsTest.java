package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.e5250.screen.Directions;
import dev.e5250.screen.GuiConstructs;
import dev.e5250.screen.KeyboardState;
import dev.e5250.screen.OperatorError;
import dev.e5250.screen.ScreenSnapshot;
import dev.e5250.screen.SnapshotRow;
import dev.e5250.session.SessionState;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTextsTest {

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void eachStateNamesTheSystem(SessionState state) {
        assertThat(StatusTexts.connection(state, "my.host")).contains("my.host").doesNotContain("{");
    }

    @Test
    void anUnlockedKeyboardNeedsNoWords() {
        assertThat(StatusTexts.keyboard(screen(KeyboardState.UNLOCKED, null, 0))).isEmpty();
    }

    @Test
    void aLockedKeyboardSaysHowManyKeysWait() {
        assertThat(StatusTexts.keyboard(screen(KeyboardState.LOCKED, null, 0))).startsWith("X SYSTEM");
        assertThat(StatusTexts.keyboard(screen(KeyboardState.LOCKED, null, 3))).startsWith("X SYSTEM").contains("3");
    }

    @Test
    void anErrorOfTheOperatorIsNamedByNumberAndWords() {
        OperatorError error = OperatorError.PROTECTED_AREA;

        assertThat(StatusTexts.keyboard(screen(KeyboardState.PRE_HELP_ERROR, error, 0)))
                .isEqualTo(NLS.bind(Messages.Status_operatorError, "0005", error.text()));
    }

    @ParameterizedTest
    @EnumSource(value = KeyboardState.class, names = "UNLOCKED", mode = EnumSource.Mode.EXCLUDE)
    void allOtherStatesSayWhatToDo(KeyboardState state) {
        assertThat(StatusTexts.keyboard(screen(state, null, 0))).isNotEmpty().doesNotContain("{");
    }

    @Test
    void theCursorIsShownAsOnA5250() {
        assertThat(StatusTexts.cursor(screen(KeyboardState.UNLOCKED, null, 0))).isEqualTo("06/053");
    }

    private static ScreenSnapshot screen(KeyboardState keyboard, OperatorError error, int typedAhead) {
        return new ScreenSnapshot(new SnapshotRow[0], 6, 53, false, keyboard, false, false, error, 24, 0, typedAhead,
                GuiConstructs.NONE, Directions.LEFT_TO_RIGHT);
    }
}
