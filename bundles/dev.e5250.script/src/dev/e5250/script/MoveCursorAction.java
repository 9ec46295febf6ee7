package dev.e5250.script;

import dev.e5250.screen.ScreenContents;

/** MoveCursor and MoveCursor1: puts the cursor somewhere. */
final class MoveCursorAction implements Action {
    private final int origin;

    /** @param origin number of the first row and column */
    MoveCursorAction(int origin) {
        this.origin = origin;
    }

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Emulator emulator = console.emulator();
        emulator.connected();
        ScreenContents contents = emulator.contents();
        int columns = contents.snapshot().columnCount();
        int address = Region.address(contents, arguments, origin);
        emulator.input(session -> session.cursorTo(address / columns + 1, address % columns + 1), null);
    }
}
