package dev.e5250.script;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;

/** FieldEnd: moves the cursor behind the last character of its field. */
final class FieldEndAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        emulator.connected();
        ScreenContents contents = emulator.contents();
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field == null || field.isBypass()) {
            throw new ActionException("the cursor is in no field for input");
        }
        int columns = contents.snapshot().columnCount();
        int address = field.start() + Math.min(field.text().stripTrailing().length(), field.length() - 1);
        emulator.input(session -> session.cursorTo(address / columns + 1, address % columns + 1), null);
    }
}
