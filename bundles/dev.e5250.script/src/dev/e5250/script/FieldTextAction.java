package dev.e5250.script;

import dev.e5250.screen.FieldContents;
import dev.e5250.screen.ScreenContents;

/** AsciiField and EbcdicField: shows the field that the cursor is in. */
final class FieldTextAction implements Action {
    private final boolean hostBytes;

    FieldTextAction(boolean hostBytes) {
        this.hostBytes = hostBytes;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        ScreenContents contents = console.emulator().look();
        FieldContents field = contents.fieldAt(contents.cursor());
        if (field == null) {
            throw new ActionException("the cursor is in no field");
        }
        TextAction.show(console, contents, new Region(field.start(), 0, 0, field.length()), hostBytes);
    }
}
