package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.e5250.screen.Key;
import dev.e5250.testing.Hands;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the key map, pressed on a real keyboard as far as SWT can tell. */
@UiTest
class KeyMapTest {
    /** Rows of the PC profile, and others that must go to the host, not to the workbench. */
    private static final String EDITING = """
            Enter           ENTER
            KeypadEnter     ENTER
            Ctrl+Enter      FIELD_EXIT
            Ctrl+KeypadEnter FIELD_EXIT
            Ctrl+Keypad+    FIELD_PLUS
            Ctrl+Keypad-    FIELD_MINUS
            Shift+Enter     NEW_LINE
            Tab             TAB
            Shift+Tab       BACKTAB
            Backspace       DESTRUCTIVE_BACKSPACE
            Shift+Backspace BACKSPACE
            Delete          DELETE
            Ctrl+Delete     DELETE_WORD
            Insert          INSERT
            Shift+Insert    DUP
            Home            HOME
            Shift+Home      FIELD_MARK
            End             ERASE_EOF
            Alt+End         ERASE_INPUT
            Up              UP
            Down            DOWN
            Left            LEFT
            Right           RIGHT
            Ctrl+Left       PREVIOUS_WORD
            Ctrl+Right      NEXT_WORD
            PageUp          PAGE_UP
            PageDown        PAGE_DOWN
            Shift+PageUp    ROLL_LEFT
            Shift+PageDown  ROLL_RIGHT
            Esc             ATTENTION
            Shift+Esc       SYSTEM_REQUEST
            Pause           CLEAR
            Alt+Home        CLEAR
            Alt+Pause       TEST_REQUEST
            Alt+F1          HELP
            Alt+F7          HEX
            Alt+F10         CURSOR_SELECT
            Ctrl+P          PRINT
            Alt+Enter       SCREEN_REVERSE
            Alt+Shift+Enter REVERSE
            Alt+NumLock     REVERSE
            Ctrl+Alt+Enter  CLOSE
            LeftCtrl        RESET
            """;

    private static TerminalWindow window;

    @BeforeAll
    static void open() {
        window = new TerminalWindow(new Screens().snapshot());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    static Stream<Arguments> strokes() {
        List<Arguments> strokes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            strokes.add(Arguments.of("F" + i, 0, SWT.F1 + i - 1, "F" + i));
            strokes.add(Arguments.of("Shift+F" + i, SWT.SHIFT, SWT.F1 + i - 1, "F" + (i + 12)));
        }
        EDITING.lines().map(line -> line.split("\\s+")).forEach(words -> {
            KeyStroke pressed = KeyStroke.parse(words[0]).orElseThrow();
            strokes.add(Arguments.of(words[0], pressed.modifiers(), pressed.keyCode(), words[1]));
        });
        return strokes.stream();
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("strokes")
    void eachStrokeIsItsKey(String stroke, int modifiers, int keyCode, String key) {
        Hands.press(modifiers, keyCode);

        assertThat(window.input().take()).containsExactly(key);
        assertThat(window.isOtherFocused()).isFalse();
        assertThat(window.isMenuShown()).isFalse();
    }

    @Test
    void theTestKnowsAllRows() {
        Set<String> tested = new HashSet<>();
        strokes().forEach(stroke -> tested.add((String) stroke.get()[0]));

        assertThat(KeyProfile.PC.map().rows())
                .filteredOn(row -> row.function() instanceof KeyFunction.Host && row.stroke().side() != SWT.RIGHT)
                .allSatisfy(row -> assertThat(tested).contains(row.stroke().toString()));
    }

    @Test
    void aStrokeCannotBeBoundTwice() {
        List<KeyBinding> rows = List.of(new KeyBinding(KeyStroke.of(0, SWT.F1), new KeyFunction.Host(Key.F1)),
                new KeyBinding(KeyStroke.of(0, SWT.F1), new KeyFunction.Host(Key.HELP)));

        assertThatThrownBy(() -> new KeyMap(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aMapThatIsWrittenIsReadAgain(KeyProfile profile) {
        KeyMap.Reading read = KeyMap.parse(profile.map().toText());

        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.map()).isEqualTo(profile.map());
    }

    @Test
    void linesThatAreNoRowsAreNamed() {
        KeyMap.Reading read = KeyMap.parse("# mine\n\nF1 = HELP\nF2 = DANCE\nHyper+F3 = F3\nnothing");

        assertThat(read.map().rows()).containsExactly(
                new KeyBinding(KeyStroke.of(0, SWT.F1), new KeyFunction.Host(Key.HELP)));
        assertThat(read.notUnderstood()).containsExactly("F2 = DANCE", "Hyper+F3 = F3", "nothing");
    }

    @Test
    void anotherMapCountsAtOnce() {
        Ui.run(() -> window.terminal().setKeyMap(KeyProfile.TN5250J.map()));
        try {
            Hands.press(0, SWT.CR);
            assertThat(window.input().take()).containsExactly("FIELD_EXIT");
            Hands.press(0, SWT.ESC);
            assertThat(window.input().take()).containsExactly("RESET");
        } finally {
            Ui.run(() -> window.terminal().setKeyMap(KeyProfile.PC.map()));
        }
    }
}
