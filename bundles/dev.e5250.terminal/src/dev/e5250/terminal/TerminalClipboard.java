package dev.e5250.terminal;

import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** The clipboard, and on Linux the primary selection, as far as a terminal needs them. */
final class TerminalClipboard {
    private static final Transfer[] TEXT = {TextTransfer.getInstance()};

    private final Display display;

    TerminalClipboard(Display display) {
        this.display = display;
    }

    void put(String text) {
        put(text, DND.CLIPBOARD);
    }

    /** What a click with the middle button pastes, on platforms that have it. */
    void putPrimary(String text) {
        put(text, DND.SELECTION_CLIPBOARD);
    }

    /** Puts it on a line of its own below what is there. */
    void append(String text) {
        String before = get(DND.CLIPBOARD);
        put(before.isEmpty() ? text : before + Text.DELIMITER + text);
    }

    void paste(Consumer<String> into) {
        paste(into, DND.CLIPBOARD);
    }

    void pastePrimary(Consumer<String> into) {
        paste(into, DND.SELECTION_CLIPBOARD);
    }

    private void paste(Consumer<String> into, int which) {
        String text = get(which);
        if (!text.isEmpty()) {
            into.accept(text);
        }
    }

    private void put(String text, int which) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, TEXT, which);
        clipboard.dispose();
    }

    private String get(int which) {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TEXT[0], which);
        clipboard.dispose();
        return text instanceof String found ? found : "";
    }
}
