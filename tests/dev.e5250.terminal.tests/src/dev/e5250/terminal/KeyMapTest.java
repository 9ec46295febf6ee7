package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.e5250.screen.Key;
import dev.e5250.testing.Hands;
import dev.e5250.testing.UiTest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the key map, pressed on a real keyboard as far as SWT can tell. */
@UiTest
class KeyMapTest {
    private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("Enter", (int) SWT.CR),
            Map.entry("KeypadEnter", SWT.KEYPAD_CR), Map.entry("Keypad+", SWT.KEYPAD_ADD),
            Map.entry("Keypad-", SWT.KEYPAD_SUBTRACT), Map.entry("Tab", (int) SWT.TAB),
            Map.entry("Backspace", (int) SWT.BS), Map.entry("Delete", (int) SWT.DEL), Map.entry("Insert", SWT.INSERT),
            Map.entry("Home", SWT.HOME), Map.entry("End", SWT.END), Map.entry("Up", SWT.ARROW_UP),
            Map.entry("Down", SWT.ARROW_DOWN), Map.entry("Left", SWT.ARROW_LEFT),
            Map.entry("Right", SWT.ARROW_RIGHT), Map.entry("PageUp", SWT.PAGE_UP),
            Map.entry("PageDown", SWT.PAGE_DOWN), Map.entry("Esc", (int) SWT.ESC), Map.entry("Pause", SWT.PAUSE),
            Map.entry("F1", SWT.F1), Map.entry("P", (int) 'p'));

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
            Backspace       BACKSPACE
            Shift+Backspace BACKSPACE
            Delete          DELETE
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
            Ctrl+P          PRINT
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
            int modifiers = words[0].startsWith("Shift+") ? SWT.SHIFT
                    : words[0].startsWith("Ctrl+") ? SWT.CTRL : words[0].startsWith("Alt+") ? SWT.ALT : 0;
            String key = words[0].replaceFirst("^(Shift|Ctrl|Alt)\\+", "");
            strokes.add(Arguments.of(words[0], modifiers, KEYS.get(key), words[1]));
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
        Set<List<Integer>> tested = new HashSet<>();
        strokes().forEach(stroke -> tested.add(List.of((int) stroke.get()[1], (int) stroke.get()[2])));

        assertThat(KeyMap.DEFAULT.rows()).allSatisfy(
                row -> assertThat(tested).contains(List.of(row.modifiers(), row.keyCode())));
    }

    @Test
    void aStrokeCannotBeBoundTwice() {
        List<KeyBinding> rows = List.of(new KeyBinding(0, SWT.F1, Key.F1), new KeyBinding(0, SWT.F1, Key.HELP));

        assertThatThrownBy(() -> new KeyMap(rows, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
