package dev.e5250.script;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.Key;
import dev.e5250.screen.ScreenContents;

/** DeleteField: empties the field that the cursor is in. */
final class DeleteFieldAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        emulator.connected();
        ScreenContents contents = emulator.contents();
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field != null) {
            emulator.input(session -> session.cursorTo(field.row(), field.column()), null);
        }
        emulator.press(Key.ERASE_EOF);
    }
}
