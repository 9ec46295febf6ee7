package dev.e5250.terminal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Turns the key events of a control into keys and characters, and keeps them from doing anything else there: no
 * traversal, no menu. Characters come as the platform composed them, with AltGr, dead keys or an input method.
 */
final class KeyReader {
    private static final boolean IS_MAC = "cocoa".equals(SWT.getPlatform());

    private static final int NO_CTRL = 0;

    private final Consumer<TerminalCommand> local;
    private KeyMap map;
    private final TerminalInput input;
    /** The side of the Ctrl key that is down while no other key was pressed. */
    private int loneCtrl = NO_CTRL;

    /** @param local does what is no matter of the host */
    KeyReader(Control control, KeyMap map, TerminalInput input, Consumer<TerminalCommand> local) {
        this.map = map;
        this.input = input;
        this.local = local;
        control.addListener(SWT.KeyDown, this::keyDown);
        control.addListener(SWT.KeyUp, this::keyUp);
        control.addListener(SWT.Traverse, this::keepKey);
        control.addListener(SWT.MouseDown, e -> loneCtrl = NO_CTRL);
        control.addListener(SWT.FocusOut, e -> loneCtrl = NO_CTRL);
    }

    void setMap(KeyMap map) {
        this.map = map;
    }

    private void keyDown(Event event) {
        watchCtrl(event);
        Optional<KeyFunction> function = isComposed(event) ? Optional.empty() : map.find(KeyStroke.of(event.stateMask, event.keyCode));
        if (function.isPresent()) {
            event.doit = false;
            run(function.get());
        } else if (isTyped(event)) {
            event.doit = false;
            input.type(String.valueOf(event.character));
        }
    }

    private void keyUp(Event event) {
        if (event.keyCode == SWT.CTRL && side(event) == loneCtrl) {
            map.find(KeyStroke.loneCtrl(loneCtrl)).ifPresent(this::run);
        }
        loneCtrl = NO_CTRL;
    }

    private void run(KeyFunction function) {
        switch (function) {
        case KeyFunction.Host host -> input.press(host.key());
        case KeyFunction.Local command -> local.accept(command.command());
        }
    }

    /** The key's own modifier may be held already as the event says: when it repeats, and on some platforms at once. */
    private void watchCtrl(Event event) {
        boolean alone = event.keyCode == SWT.CTRL && (event.stateMask & KeyStroke.MODIFIERS & ~SWT.CTRL) == 0
                && (loneCtrl == NO_CTRL || loneCtrl == side(event));
        loneCtrl = alone ? side(event) : NO_CTRL;
    }

    private static int side(Event event) {
        return event.keyLocation == SWT.RIGHT ? SWT.RIGHT : SWT.LEFT;
    }

    /**
     * Whether an input method made the character, and the key is only the one that ended the composition: GTK gives such a
     * character the code of Enter. It is to be typed, and the screen is not to be sent.
     */
    private static boolean isComposed(Event event) {
        boolean silent = event.keyCode > 0 && event.keyCode <= ' ' || event.keyCode == SWT.DEL
                || event.keyCode == SWT.KEYPAD_CR;
        return silent && event.character > ' ' && event.character != SWT.DEL;
    }

    /** Ctrl+Alt is AltGr on Windows; on a Mac, Option makes characters by itself. */
    private static boolean isTyped(Event event) {
        if (event.character < ' ' || event.character == SWT.DEL) {
            return false;
        }
        int held = event.stateMask & KeyStroke.MODIFIERS & ~SWT.SHIFT;
        return held == 0 || held == (SWT.CTRL | SWT.ALT) || IS_MAC && held == SWT.ALT;
    }

    /** Keys of the 5250 do not traverse; Ctrl+Tab still leaves the terminal, Alt and a letter open a menu. */
    private void keepKey(Event event) {
        if (map.find(KeyStroke.of(event.stateMask, event.keyCode)).isPresent()) {
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
