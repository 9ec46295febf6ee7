package dev.e5250.screen;

import dev.e5250.ccsid.Ccsid;

/** Moves from word to word within fields and from field to field; no 5250 keyboard had them, its emulators have. */
final class WordKeys {
    private final Display display;
    private final FieldEditor editor;
    private final CursorKeys cursor;

    WordKeys(Display display, FieldEditor editor, CursorKeys cursor) {
        this.display = display;
        this.editor = editor;
        this.cursor = cursor;
    }

    /** To the next word of the field, else to the next field. */
    OperatorError next() {
        EditedField field = editor.field();
        if (field == null) {
            return cursor.tab();
        }
        byte[] contents = field.contents();
        int at = field.position(display.cursor());
        while (at < contents.length && !isBlank(contents[at])) {
            at++;
        }
        while (at < contents.length && isBlank(contents[at])) {
            at++;
        }
        return at == contents.length ? cursor.tab() : cursor.go(field.address(at));
    }

    /** To the start of this or the previous word, else to the last word of the previous field. */
    OperatorError previous() {
        EditedField field = editor.field();
        int at = field == null ? 0 : field.position(display.cursor());
        if (at > 0) {
            return cursor.go(field.address(wordStart(field.contents(), at)));
        }
        Field previous = field == null ? editor.order().previousFrom(display.cursor()) : editor.order().previous(field);
        if (previous == null) {
            return cursor.go(display.home());
        }
        EditedField before = display.edited(previous);
        return cursor.go(before.address(wordStart(before.contents(), before.length())));
    }

    private static int wordStart(byte[] contents, int before) {
        int at = before;
        while (at > 0 && isBlank(contents[at - 1])) {
            at--;
        }
        while (at > 0 && !isBlank(contents[at - 1])) {
            at--;
        }
        return at;
    }

    /** Whether a byte separates words. */
    static boolean isBlank(byte hostByte) {
        return hostByte == 0 || hostByte == Ccsid.BLANK;
    }
}
