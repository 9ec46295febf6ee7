package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;

/**
 * A key of a PC keyboard with the modifiers held to it, or a Ctrl key that is pressed and released alone.
 *
 * @param modifiers of SWT.SHIFT, CTRL, ALT and COMMAND those that must be held, and no others
 * @param keyCode   as in an SWT key event; letters in lower case
 * @param side      SWT.LEFT or SWT.RIGHT for a Ctrl key alone, else 0
 */
public record KeyStroke(int modifiers, int keyCode, int side) {
    /** The modifiers that tell keys apart; AltGr is none of them: it makes characters. */
    static final int MODIFIERS = SWT.SHIFT | SWT.CTRL | SWT.ALT | SWT.COMMAND;

    public static final KeyStroke LEFT_CTRL = new KeyStroke(0, SWT.CTRL, SWT.LEFT);
    public static final KeyStroke RIGHT_CTRL = new KeyStroke(0, SWT.CTRL, SWT.RIGHT);

    private static final Map<String, Integer> MODIFIER_NAMES = modifierNames();
    private static final Map<String, Integer> KEY_NAMES = keyNames();

    public static KeyStroke of(int modifiers, int keyCode) {
        return new KeyStroke(modifiers & MODIFIERS, keyCode, 0);
    }

    /** A Ctrl key alone, by the side it is on. */
    static KeyStroke loneCtrl(int side) {
        return side == SWT.RIGHT ? RIGHT_CTRL : LEFT_CTRL;
    }

    /** Whether the key types a character when no modifier but Shift is held. */
    boolean types() {
        return keyCode >= ' ' && keyCode < SWT.DEL && (modifiers & ~SWT.SHIFT) == 0;
    }

    /** Reads what {@link #toString} gives; empty when it is none. */
    public static Optional<KeyStroke> parse(String text) {
        if (text.equals("LeftCtrl")) {
            return Optional.of(LEFT_CTRL);
        }
        if (text.equals("RightCtrl")) {
            return Optional.of(RIGHT_CTRL);
        }
        int modifiers = 0;
        String rest = text;
        boolean found = true;
        while (found) {
            found = false;
            for (Map.Entry<String, Integer> modifier : MODIFIER_NAMES.entrySet()) {
                String prefix = modifier.getKey() + "+";
                if (rest.startsWith(prefix) && rest.length() > prefix.length()) {
                    modifiers |= modifier.getValue();
                    rest = rest.substring(prefix.length());
                    found = true;
                }
            }
        }
        Integer named = KEY_NAMES.get(rest);
        if (named != null) {
            return Optional.of(of(modifiers, named));
        }
        return rest.length() == 1 && rest.charAt(0) > ' '
                ? Optional.of(of(modifiers, rest.toLowerCase(Locale.ROOT).charAt(0))) : Optional.empty();
    }

    /** As on the key caps, such as Ctrl+Shift+F1: for files and for people. */
    @Override
    public String toString() {
        if (side != 0) {
            return side == SWT.RIGHT ? "RightCtrl" : "LeftCtrl";
        }
        List<String> parts = new ArrayList<>();
        MODIFIER_NAMES.forEach((name, mask) -> {
            if ((modifiers & mask) != 0) {
                parts.add(name);
            }
        });
        parts.add(KEY_NAMES.entrySet().stream().filter(e -> e.getValue() == keyCode).map(Map.Entry::getKey)
                .findFirst().orElseGet(() -> keyCode > ' ' && keyCode <= Character.MAX_VALUE
                        ? String.valueOf((char) keyCode).toUpperCase(Locale.ROOT) : "0x" + Integer.toHexString(keyCode)));
        return String.join("+", parts);
    }

    private static Map<String, Integer> modifierNames() {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("Ctrl", SWT.CTRL);
        names.put("Alt", SWT.ALT);
        names.put("Shift", SWT.SHIFT);
        names.put("Command", SWT.COMMAND);
        return names;
    }

    private static Map<String, Integer> keyNames() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            names.put("F" + (i + 1), SWT.F1 + i);
        }
        for (int i = 0; i < 10; i++) {
            names.put("Keypad" + i, SWT.KEYPAD_0 + i);
        }
        names.putAll(Map.ofEntries(Map.entry("Enter", (int) SWT.CR), Map.entry("KeypadEnter", SWT.KEYPAD_CR),
                Map.entry("Keypad+", SWT.KEYPAD_ADD), Map.entry("Keypad-", SWT.KEYPAD_SUBTRACT),
                Map.entry("Keypad*", SWT.KEYPAD_MULTIPLY), Map.entry("Keypad/", SWT.KEYPAD_DIVIDE),
                Map.entry("KeypadDecimal", SWT.KEYPAD_DECIMAL), Map.entry("Tab", (int) SWT.TAB),
                Map.entry("Backspace", (int) SWT.BS), Map.entry("Delete", (int) SWT.DEL),
                Map.entry("Insert", SWT.INSERT), Map.entry("Home", SWT.HOME), Map.entry("End", SWT.END),
                Map.entry("Up", SWT.ARROW_UP), Map.entry("Down", SWT.ARROW_DOWN), Map.entry("Left", SWT.ARROW_LEFT),
                Map.entry("Right", SWT.ARROW_RIGHT), Map.entry("PageUp", SWT.PAGE_UP),
                Map.entry("PageDown", SWT.PAGE_DOWN), Map.entry("Esc", (int) SWT.ESC),
                Map.entry("Pause", SWT.PAUSE), Map.entry("PrintScreen", SWT.PRINT_SCREEN),
                Map.entry("ScrollLock", SWT.SCROLL_LOCK), Map.entry("NumLock", SWT.NUM_LOCK), Map.entry("Space", (int) ' ')));
        return names;
    }
}
