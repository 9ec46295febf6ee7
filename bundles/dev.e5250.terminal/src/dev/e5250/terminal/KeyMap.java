package dev.e5250.terminal;

import static dev.e5250.screen.Key.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.e5250.screen.Key;
import org.eclipse.swt.SWT;

/**
 * Which keys of a PC keyboard are which keys of a 5250, as rows. Immutable.
 */
public final class KeyMap {
    /** The modifiers that tell keys apart; AltGr is none of them: it makes characters. */
    static final int MODIFIERS = SWT.SHIFT | SWT.CTRL | SWT.ALT | SWT.COMMAND;

    /** What users of IBM's own emulator are used to. */
    public static final KeyMap DEFAULT = new KeyMap(defaultRows(), Map.of(SWT.LEFT, RESET, SWT.RIGHT, ENTER));

    private final List<KeyBinding> rows;
    private final Map<Long, Key> byStroke = new HashMap<>();
    private final Map<Integer, Key> loneCtrl;

    /**
     * @param rows     each stroke once
     * @param loneCtrl by SWT.LEFT and SWT.RIGHT, the meaning of a Ctrl key that is released with no other key pressed
     */
    public KeyMap(List<KeyBinding> rows, Map<Integer, Key> loneCtrl) {
        this.rows = List.copyOf(rows);
        this.loneCtrl = Map.copyOf(loneCtrl);
        for (KeyBinding row : rows) {
            if (byStroke.put(stroke(row.modifiers(), row.keyCode()), row.key()) != null) {
                throw new IllegalArgumentException("bound twice: " + row);
            }
        }
    }

    public List<KeyBinding> rows() {
        return rows;
    }

    /** The key for the state mask and the key code of an SWT event. */
    public Optional<Key> find(int stateMask, int keyCode) {
        return Optional.ofNullable(byStroke.get(stroke(stateMask & MODIFIERS, keyCode)));
    }

    /** The meaning of Ctrl alone, by the side it is on: SWT.LEFT or SWT.RIGHT. */
    public Optional<Key> findLoneCtrl(int side) {
        return Optional.ofNullable(loneCtrl.get(side));
    }

    private static long stroke(int modifiers, int keyCode) {
        return (long) modifiers << Integer.SIZE | keyCode;
    }

    private static List<KeyBinding> defaultRows() {
        List<KeyBinding> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(new KeyBinding(0, SWT.F1 + i, Key.function(i + 1)));
            rows.add(new KeyBinding(SWT.SHIFT, SWT.F1 + i, Key.function(i + 13)));
        }
        rows.addAll(List.of(
                new KeyBinding(0, SWT.CR, ENTER),
                new KeyBinding(0, SWT.KEYPAD_CR, ENTER),
                new KeyBinding(SWT.CTRL, SWT.CR, FIELD_EXIT),
                new KeyBinding(SWT.CTRL, SWT.KEYPAD_CR, FIELD_EXIT),
                new KeyBinding(SWT.CTRL, SWT.KEYPAD_ADD, FIELD_PLUS),
                new KeyBinding(SWT.CTRL, SWT.KEYPAD_SUBTRACT, FIELD_MINUS),
                new KeyBinding(SWT.SHIFT, SWT.CR, NEW_LINE),
                new KeyBinding(0, SWT.TAB, TAB),
                new KeyBinding(SWT.SHIFT, SWT.TAB, BACKTAB),
                new KeyBinding(0, SWT.BS, BACKSPACE),
                new KeyBinding(SWT.SHIFT, SWT.BS, BACKSPACE),
                new KeyBinding(0, SWT.DEL, DELETE),
                new KeyBinding(0, SWT.INSERT, INSERT),
                new KeyBinding(SWT.SHIFT, SWT.INSERT, DUP),
                new KeyBinding(0, SWT.HOME, HOME),
                new KeyBinding(SWT.SHIFT, SWT.HOME, FIELD_MARK),
                new KeyBinding(0, SWT.END, ERASE_EOF),
                new KeyBinding(SWT.ALT, SWT.END, ERASE_INPUT),
                new KeyBinding(0, SWT.ARROW_UP, UP),
                new KeyBinding(0, SWT.ARROW_DOWN, DOWN),
                new KeyBinding(0, SWT.ARROW_LEFT, LEFT),
                new KeyBinding(0, SWT.ARROW_RIGHT, RIGHT),
                new KeyBinding(0, SWT.PAGE_UP, PAGE_UP),
                new KeyBinding(0, SWT.PAGE_DOWN, PAGE_DOWN),
                new KeyBinding(SWT.SHIFT, SWT.PAGE_UP, ROLL_LEFT),
                new KeyBinding(SWT.SHIFT, SWT.PAGE_DOWN, ROLL_RIGHT),
                new KeyBinding(0, SWT.ESC, ATTENTION),
                new KeyBinding(SWT.SHIFT, SWT.ESC, SYSTEM_REQUEST),
                new KeyBinding(0, SWT.PAUSE, CLEAR),
                new KeyBinding(SWT.ALT, SWT.HOME, CLEAR),
                new KeyBinding(SWT.ALT, SWT.PAUSE, TEST_REQUEST),
                new KeyBinding(SWT.ALT, SWT.F1, HELP),
                new KeyBinding(SWT.CTRL, 'p', PRINT)));
        return rows;
    }
}
