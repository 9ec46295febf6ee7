package dev.e5250.ui;

import java.util.List;
import java.util.Map;

import dev.e5250.screen.Key;
import dev.e5250.terminal.Terminal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The keys of a 5250 that a PC keyboard does not have, to be clicked; the focus stays in the terminal. */
final class KeyPad extends Composite {
    private static final int COLUMNS = 12;
    private static final List<Key> KEYS = List.of(Key.ENTER, Key.RESET, Key.ATTENTION, Key.SYSTEM_REQUEST, Key.HELP,
            Key.CLEAR, Key.FIELD_EXIT, Key.FIELD_PLUS, Key.FIELD_MINUS, Key.ERASE_EOF, Key.DUP, Key.PRINT);
    private static final Map<Key, String> NAMES = Map.ofEntries(Map.entry(Key.ENTER, Messages.Key_enter),
            Map.entry(Key.RESET, Messages.Key_reset), Map.entry(Key.ATTENTION, Messages.Key_attention),
            Map.entry(Key.SYSTEM_REQUEST, Messages.Key_systemRequest), Map.entry(Key.HELP, Messages.Key_help),
            Map.entry(Key.CLEAR, Messages.Key_clear), Map.entry(Key.FIELD_EXIT, Messages.Key_fieldExit),
            Map.entry(Key.FIELD_PLUS, Messages.Key_fieldPlus), Map.entry(Key.FIELD_MINUS, Messages.Key_fieldMinus),
            Map.entry(Key.ERASE_EOF, Messages.Key_eraseEof), Map.entry(Key.DUP, Messages.Key_dup),
            Map.entry(Key.PRINT, Messages.Key_print));

    private final Terminal terminal;

    KeyPad(Composite parent, Terminal terminal) {
        super(parent, SWT.NONE);
        this.terminal = terminal;
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).equalWidth(true).margins(2, 2).spacing(2, 2).applyTo(this);
        for (int i = 1; i <= 24; i++) {
            button(Key.function(i), "F" + i);
        }
        KEYS.forEach(key -> button(key, NAMES.get(key)));
    }

    private void button(Key key, String name) {
        Button button = new Button(this, SWT.PUSH | SWT.NO_FOCUS);
        button.setText(name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            terminal.press(key);
            terminal.setFocus();
        });
    }
}
