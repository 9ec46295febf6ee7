package dev.e5250.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.e5250.conformance.Rule;

/** What each key does in each state of the keyboard (SA21-9247 pp. 2-145 to 2-158). */
class KeyboardStatesTest {
    private static final Set<Key> AT_ONCE = EnumSet.of(Key.ATTENTION, Key.SYSTEM_REQUEST, Key.TEST_REQUEST, Key.RESET,
            Key.INSERT, Key.SCREEN_REVERSE);
    private static final Set<Key> MOVES = EnumSet.of(Key.TAB, Key.BACKTAB, Key.NEW_LINE, Key.HOME, Key.UP, Key.DOWN,
            Key.LEFT, Key.RIGHT, Key.NEXT_WORD, Key.PREVIOUS_WORD);

    private final Station station = new Station();
    private Field first;

    @BeforeEach
    void display() {
        first = station.field(6, 53, 10, 0);
        station.field(7, 53, 10, 0);
        station.text(6, 53, "abc def").text(24, 2, "F3=Exit");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("E1.1")
    void unlockedEveryKeyDoesSomethingOrSaysWhyNot(Key key) {
        station.ready().cursor(6, 55);
        ScreenSnapshot before = station.display.snapshot();
        station.press(key);
        boolean seen = !station.display.snapshot().looksLike(before) || !station.asked.isEmpty();
        // the next character is a digit, nothing to be seen yet; and there is nothing to reset
        assertThat(seen).isEqualTo(key != Key.HEX && key != Key.RESET);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("E1.2")
    void lockedAllButAFewKeysWait(Key key) {
        station.press(key);
        assertThat(station.display.keyboard().typedAhead()).isEqualTo(AT_ONCE.contains(key) ? 0 : 1);
        assertThat(station.asked).isEqualTo(switch (key) {
        case ATTENTION -> List.of("attention");
        case TEST_REQUEST -> List.of("test request");
        default -> List.of();
        });
        assertThat(station.display.keyboard().isInsertMode()).isEqualTo(key == Key.INSERT);
        assertThat(station.state()).isEqualTo(key == Key.SYSTEM_REQUEST ? KeyboardState.SYSTEM_REQUEST
                : KeyboardState.LOCKED);
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"E1.4", "E1.5", "E1.6"})
    void inAnErrorCursorAndAidKeysLeaveAndEditingKeysAreRefused(Key key) {
        error();
        int alarms = station.display.alarms();
        station.press(key);
        boolean sends = key.aid() != null && key != Key.HELP;
        if (MOVES.contains(key) || sends || key == Key.RESET) {
            assertThat(station.error()).isNull();
            assertThat(station.row(24)).isEqualTo(" F3=Exit");
        } else if (key == Key.HELP) {
            assertThat(station.asked).containsExactly("help 0005");
            assertThat(station.state()).isEqualTo(KeyboardState.POST_HELP_ERROR);
        } else if (key == Key.SYSTEM_REQUEST) {
            assertThat(station.state()).isEqualTo(KeyboardState.SYSTEM_REQUEST);
        } else {
            assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
            boolean goesOut = key == Key.ATTENTION || key == Key.TEST_REQUEST;
            assertThat(station.asked).hasSize(goesOut ? 1 : 0);
            assertThat(station.display.alarms() - alarms).isEqualTo(goesOut ? 0 : 1);
        }
        assertThat(station.asked).hasSize(sends || key == Key.HELP || key == Key.ATTENTION || key == Key.TEST_REQUEST
                ? 1 : 0);
        assertThat(station.contents(first)).isEqualTo("abc def...");
    }

    @Test
    @Rule("E1.5")
    void inAnErrorDataAndPastesAreRefused() {
        error();
        station.type("x").paste("yz");
        assertThat(station.display.alarms()).isEqualTo(3);
        station.press(Key.RESET);
        assertThat(station.contents(first)).isEqualTo("abc def...");
        assertThat(first.isModified()).isFalse();
    }

    @Test
    @Rule("E1.6")
    void aPointerLeavesAnError() {
        error();
        station.cursor(6, 55);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.cursor()).isEqualTo("6/55");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("E1.7")
    void afterHelpOnlyResetAttentionAndTestRequestWork(Key key) {
        error();
        station.press(Key.HELP, key).cursor(6, 53).type("x").paste("x");
        boolean reset = key == Key.RESET;
        assertThat(station.state()).isEqualTo(reset ? KeyboardState.UNLOCKED : KeyboardState.POST_HELP_ERROR);
        assertThat(station.asked).hasSize(key == Key.ATTENTION || key == Key.TEST_REQUEST ? 2 : 1);
    }

    @Test
    @Rule("E1.8")
    void theSystemRequestLineIsEditedLikeAField() {
        station.ready().press(Key.SYSTEM_REQUEST).type("abc").press(Key.LEFT, Key.LEFT, Key.INSERT).type("X");
        assertThat(station.row(24)).isEqualTo(" aXbc");
        station.press(Key.DESTRUCTIVE_BACKSPACE, Key.RIGHT, Key.RIGHT).paste("d\ne");
        assertThat(station.row(24)).isEqualTo(" abcde");
        station.press(Key.LEFT, Key.FIELD_EXIT, Key.HOME, Key.DELETE, Key.SYSTEM_REQUEST);
        assertThat(station.asked).containsExactly("system request <bcd>");
        station.press(Key.SYSTEM_REQUEST).type("x").press(Key.ERASE_FIELD, Key.ENTER);
        assertThat(station.asked).endsWith("system request <>");
    }

    @Test
    @Rule("E1.8")
    void insertionIntoAFullSystemRequestLineIsRefused() {
        station.ready().press(Key.SYSTEM_REQUEST).type("x".repeat(79)).press(Key.HOME, Key.INSERT).type("y");
        assertThat(station.error()).isEqualTo(OperatorError.NO_ROOM_TO_INSERT);
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENTION", "HELP", "PAGE_UP", "PAGE_DOWN", "F1", "F24", "PRINT", "DUP", "FIELD_MINUS"})
    @Rule("E1.9")
    void keysOfTheDisplayAreWrongInASystemRequest(Key key) {
        station.ready().press(Key.SYSTEM_REQUEST).type("2").press(key);
        assertThat(station.error()).isEqualTo(OperatorError.INVALID_AFTER_SYSTEM_REQUEST);
        assertThat(station.asked).isEmpty();
        station.press(Key.RESET);
        assertThat(station.state()).isEqualTo(KeyboardState.UNLOCKED);
        assertThat(station.row(24)).isEqualTo(" F3=Exit");
    }

    @Test
    @Rule("E1.10")
    void anErrorEndsInsertModeAndLeavesABlinkingCursorWhereItIs() {
        station.ready().press(Key.INSERT).cursor(1, 1).type("x");
        ScreenSnapshot shown = station.display.snapshot();
        assertThat(shown.insertMode()).isFalse();
        assertThat(shown.cursorBlinks()).isTrue();
        assertThat(station.cursor()).isEqualTo("1/1");
        station.press(Key.RESET);
        assertThat(station.display.snapshot().cursorBlinks()).isFalse();
        assertThat(station.cursor()).isEqualTo("1/1");
    }

    @Test
    @Rule("E1.11")
    void resetDoesNotUnlockWhatTheHostLocked() {
        station.press(Key.INSERT).type("abc").press(Key.RESET);
        assertThat(station.state()).isEqualTo(KeyboardState.LOCKED);
        assertThat(station.display.keyboard().isInsertMode()).isFalse();
        assertThat(station.display.keyboard().typedAhead()).isZero();
        station.type("x".repeat(TypeAhead.LIMIT + 1)).press(Key.RESET);
        assertThat(station.state()).as("after an error, too").isEqualTo(KeyboardState.LOCKED);
    }

    @Test
    @Rule("E1.12")
    void insertModeEndsWithWhatTheHostSets() {
        Keyboard keyboard = station.ready().press(Key.INSERT).display.keyboard();
        station.display.clearHeader();
        assertThat(keyboard.isInsertMode()).as("SOH").isFalse();
        keyboard.setInsertMode(true);
        station.display.clearFormat();
        assertThat(keyboard.isInsertMode()).as("Clear Format Table").isFalse();
        keyboard.setInsertMode(true);
        station.display.clearUnit(DisplaySize.NORMAL);
        assertThat(keyboard.isInsertMode()).as("Clear Unit").isFalse();
        keyboard.setInsertMode(true);
        keyboard.showHostError(24, new byte[] {0x22}, 0, 1);
        assertThat(keyboard.isInsertMode()).as("Write Error Code").isFalse();
    }

    private void error() {
        station.ready().cursor(1, 5).type("x");
        assertThat(station.error()).isEqualTo(OperatorError.PROTECTED_AREA);
    }
}
