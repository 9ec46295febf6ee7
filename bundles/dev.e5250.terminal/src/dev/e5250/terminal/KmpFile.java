package dev.e5250.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.e5250.screen.Key;
import org.eclipse.swt.SWT;

/**
 * Reads the key maps of IBM's Java emulators (.kmp): after a line [KeyRemap], lines such as {@code C10=[fldext]}. Before
 * the equals sign are the modifier (B for none, S, C, A) and a key code of java.awt.event.KeyEvent, for keys of the
 * numeric pad with 0x2000000 added; behind it is a function in brackets. What else such a file says is of no use here:
 * characters, macros, other functions.
 */
public final class KmpFile {
    private static final Pattern LINE = Pattern.compile("([BSCA])(\\d{1,9})\\s*=\\s*\\[(.+)]");
    private static final int KEYPAD = 0x2000000;
    private static final int AWT_CTRL = 17;
    private static final int AWT_F1 = 112;
    private static final String ENTER_OR_RESET = "enterreset";

    private static final Map<Integer, Integer> KEYS = keys();
    private static final Map<Integer, Integer> KEYPAD_KEYS = Map.of(10, SWT.KEYPAD_CR, 33, SWT.PAGE_UP, 34,
            SWT.PAGE_DOWN, 35, SWT.END, 36, SWT.HOME, 127, (int) SWT.DEL, 155, SWT.INSERT);
    private static final Map<String, Key> FUNCTIONS = functions();

    private KmpFile() {
    }

    /** Whether a text looks like such a file. */
    public static boolean isOne(String text) {
        return text.lines().anyMatch(line -> line.strip().equals("[KeyRemap]"));
    }

    /** The map that a file makes of another one: what it does not mention stays. */
    public static KeyMap.Reading read(String text, KeyMap base) {
        KeyMap map = base;
        List<String> notUnderstood = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(l -> l.contains("=[")).toList()) {
            Optional<KeyMap> changed = apply(line, map);
            if (changed.isPresent()) {
                map = changed.get();
            } else {
                notUnderstood.add(line);
            }
        }
        return new KeyMap.Reading(map, notUnderstood);
    }

    private static Optional<KeyMap> apply(String line, KeyMap map) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(matcher.group(2));
        String name = matcher.group(3);
        if (code == AWT_CTRL) {
            return ctrl(name, map);
        }
        Integer keyCode = keyCode(code);
        Key key = FUNCTIONS.get(name);
        if (keyCode == null || key == null) {
            return Optional.empty();
        }
        int modifiers = switch (matcher.group(1)) {
        case "S" -> SWT.SHIFT;
        case "C" -> SWT.CTRL;
        case "A" -> SWT.ALT;
        default -> 0;
        };
        return Optional.of(map.with(KeyStroke.of(modifiers, keyCode), new KeyFunction.Host(key)));
    }

    /** Such files do not tell the two Ctrl keys apart but by one function for both. */
    private static Optional<KeyMap> ctrl(String name, KeyMap map) {
        if (name.equals(ENTER_OR_RESET)) {
            return Optional.of(map.with(KeyStroke.LEFT_CTRL, new KeyFunction.Host(Key.RESET))
                    .with(KeyStroke.RIGHT_CTRL, new KeyFunction.Host(Key.ENTER)));
        }
        return Optional.ofNullable(FUNCTIONS.get(name)).map(KeyFunction.Host::new)
                .map(both -> map.with(KeyStroke.LEFT_CTRL, both).with(KeyStroke.RIGHT_CTRL, both));
    }

    private static Integer keyCode(int code) {
        if (code >= KEYPAD) {
            return KEYPAD_KEYS.get(code - KEYPAD);
        }
        // letters and digits have the codes of their capital characters
        boolean character = code >= '0' && code <= '9' || code >= 'A' && code <= 'Z';
        return character ? Integer.valueOf(Character.toLowerCase(code)) : KEYS.get(code);
    }

    private static Map<Integer, Integer> keys() {
        Map<Integer, Integer> keys = new HashMap<>(Map.ofEntries(Map.entry(8, (int) SWT.BS), Map.entry(9, (int) SWT.TAB),
                Map.entry(10, (int) SWT.CR), Map.entry(19, SWT.PAUSE), Map.entry(27, (int) SWT.ESC),
                Map.entry(33, SWT.PAGE_UP), Map.entry(34, SWT.PAGE_DOWN), Map.entry(35, SWT.END),
                Map.entry(36, SWT.HOME), Map.entry(37, SWT.ARROW_LEFT), Map.entry(38, SWT.ARROW_UP),
                Map.entry(39, SWT.ARROW_RIGHT), Map.entry(40, SWT.ARROW_DOWN), Map.entry(106, SWT.KEYPAD_MULTIPLY),
                Map.entry(107, SWT.KEYPAD_ADD), Map.entry(109, SWT.KEYPAD_SUBTRACT),
                Map.entry(111, SWT.KEYPAD_DIVIDE), Map.entry(127, (int) SWT.DEL), Map.entry(155, SWT.INSERT)));
        for (int i = 0; i < 12; i++) {
            keys.put(AWT_F1 + i, SWT.F1 + i);
        }
        return keys;
    }

    private static Map<String, Key> functions() {
        Map<String, Key> functions = new HashMap<>(Map.ofEntries(Map.entry("enter", Key.ENTER),
                Map.entry("clear", Key.CLEAR), Map.entry("help", Key.HELP), Map.entry("printhost", Key.PRINT),
                Map.entry("pageup", Key.PAGE_UP), Map.entry("pagedn", Key.PAGE_DOWN), Map.entry("attn", Key.ATTENTION),
                Map.entry("sysreq", Key.SYSTEM_REQUEST), Map.entry("test", Key.TEST_REQUEST),
                Map.entry("reset", Key.RESET), Map.entry("tab", Key.TAB), Map.entry("backtab", Key.BACKTAB),
                Map.entry("newline", Key.NEW_LINE), Map.entry("home", Key.HOME), Map.entry("up", Key.UP),
                Map.entry("down", Key.DOWN), Map.entry("left", Key.LEFT), Map.entry("right", Key.RIGHT),
                Map.entry("backspace", Key.BACKSPACE), Map.entry("tabword", Key.NEXT_WORD),
                Map.entry("backtabword", Key.PREVIOUS_WORD), Map.entry("deleteword", Key.DELETE_WORD),
                Map.entry("fldext", Key.FIELD_EXIT), Map.entry("field+", Key.FIELD_PLUS),
                Map.entry("field-", Key.FIELD_MINUS), Map.entry("delete", Key.DELETE),
                Map.entry("insert", Key.INSERT), Map.entry("eraseeof", Key.ERASE_EOF),
                Map.entry("erasefld", Key.ERASE_FIELD), Map.entry("erinp", Key.ERASE_INPUT),
                Map.entry("dup", Key.DUP), Map.entry("fieldmark", Key.FIELD_MARK),
                Map.entry("cursel", Key.CURSOR_SELECT), Map.entry("pa1", Key.PA1), Map.entry("pa2", Key.PA2),
                Map.entry("pa3", Key.PA3)));
        for (int i = 1; i <= 24; i++) {
            functions.put("pf" + i, Key.function(i));
        }
        return functions;
    }
}
