package dev.e5250.script;

import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;

/** Texts on a screen; a row's text does not go on in the next. */
final class ScreenText {
    private ScreenText() {
    }

    static boolean contains(ScreenContents contents, String text) {
        ScreenSnapshot screen = contents.snapshot();
        for (int row = 1; row <= screen.rowCount(); row++) {
            if (screen.row(row).toString().contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins at an address. */
    static boolean isAt(ScreenContents contents, int address, String text) {
        if (address + text.length() > contents.cells().length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (character(contents.snapshot(), address + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The character at an address, 0-based; a blank for whatever is not displayed. */
    static char character(ScreenSnapshot screen, int address) {
        return screen.row(address / screen.columnCount() + 1).character(address % screen.columnCount() + 1);
    }
}
