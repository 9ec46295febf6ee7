package dev.e5250.screen;

import java.util.Arrays;

/** The keys that take data out of fields (SA21-9247 p. 2-125; Erase to End of Field is the enhanced keyboard's). */
final class EraseKeys {
    private final Display display;
    private final FieldEditor editor;

    EraseKeys(Display display, FieldEditor editor) {
        this.display = display;
        this.editor = editor;
    }

    OperatorError delete() {
        EditedField field = editor.field();
        if (field == null || !field.hasIdeographs(field.contents())) {
            return cut(1);
        }
        byte[] contents = field.contents();
        new Ideographs(field, contents).delete(field.position(display.cursor()));
        changed(field, contents);
        return null;
    }

    /** Deletes to the next word. */
    OperatorError deleteWord() {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        byte[] contents = field.contents();
        int from = field.position(display.cursor());
        if (field.hasIdeographs(contents)) {
            new Ideographs(field, contents).deleteWord(from);
            changed(field, contents);
            return null;
        }
        int to = from;
        while (to < field.typable() && !WordKeys.isBlank(contents[to])) {
            to++;
        }
        while (to < field.typable() && WordKeys.isBlank(contents[to]) && contents[to] != 0) {
            to++;
        }
        return cut(Math.max(1, to - from));
    }

    /** The destructive variant of Backspace: within the field only. */
    OperatorError backspace() {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        int position = editor.isFieldExitDue() ? field.typable() : field.position(display.cursor());
        if (position == 0) {
            return null;
        }
        byte[] contents = field.contents();
        if (field.hasIdeographs(contents)) {
            int next = new Ideographs(field, contents).deleteBefore(position);
            changed(field, contents);
            editor.moveTo(field.address(Math.min(next, field.length() - 1)));
            return null;
        }
        editor.moveTo(field.address(position - 1));
        return cut(1);
    }

    OperatorError toEnd() {
        EditedField field = editor.field();
        return field == null ? OperatorError.PROTECTED_AREA : erase(field, field.position(display.cursor()));
    }

    OperatorError field() {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        editor.moveTo(field.address(0));
        return erase(field, 0);
    }

    /** Only what was modified, and it stays marked so (SA21-9247 p. 2-125). */
    OperatorError input() {
        FormatTable formats = display.formats();
        for (Field field : formats.fields()) {
            if (field.isModified() && !field.isBypass() && formats.isEntry(field)) {
                erase(display.edited(field), 0);
            }
        }
        editor.moveTo(display.home());
        return null;
    }

    private OperatorError cut(int count) {
        EditedField field = editor.field();
        if (field == null) {
            return OperatorError.PROTECTED_AREA;
        }
        int at = field.position(display.cursor());
        if (at == field.typable()) {
            return OperatorError.SIGN_POSITION;
        }
        byte[] contents = field.contents();
        if (field.rules().isWordWrap()) {
            WordWrap wrap = new WordWrap(contents, field.lineStarts());
            for (int i = 0; i < count; i++) {
                wrap.delete(at);
            }
        } else {
            int end = field.typable();
            System.arraycopy(contents, at + count, contents, at, end - at - count);
            Arrays.fill(contents, end - count, end, (byte) 0);
        }
        changed(field, contents);
        return null;
    }

    private OperatorError erase(EditedField field, int from) {
        byte[] contents = field.contents();
        if (field.hasIdeographs(contents)) {
            field.erase(contents, from);
        } else {
            Arrays.fill(contents, from, contents.length, (byte) 0);
        }
        changed(field, contents);
        return null;
    }

    private void changed(EditedField field, byte[] contents) {
        field.write(contents);
        editor.modified(field);
        editor.setFieldExitDue(false);
        if (field.isEmpty(contents, contents.length)) {
            // the MDT is on, but there are no data that mandatory enter asks for, and none to adjust
            field.rules().setErased(true);
            field.rules().setAdjustDue(false);
        }
    }
}
