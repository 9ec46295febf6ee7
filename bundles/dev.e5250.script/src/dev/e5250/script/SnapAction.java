package dev.e5250.script;

import java.util.Arrays;
import java.util.Locale;

import dev.e5250.screen.ScreenContents;

/** Snap: keeps a screen, and shows the one that is kept, so that several questions are about the same. */
final class SnapAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        String what = arguments.length == 0 ? "save" : arguments[0].toLowerCase(Locale.ROOT);
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (what) {
        case "save" -> console.emulator().save(console.emulator().look());
        case "wait" -> {
            new WaitAction().run(console, rest);
            console.emulator().save(console.emulator().look());
        }
        case "status", "rows", "cols", "ascii", "ascii1", "ebcdic", "ebcdic1", "readbuffer" -> {
            ScreenContents saved = console.emulator().saved();
            if (saved == null) {
                throw new ActionException("No saved screen");
            }
            show(console, saved, what, rest);
        }
        default -> throw new ActionException("invalid word '" + arguments[0]
                + "': Save, Status, Rows, Cols, Ascii, Ascii1, Ebcdic, Ebcdic1, ReadBuffer or Wait");
        }
    }

    private static void show(Console console, ScreenContents saved, String what, String[] rest) throws ActionException {
        switch (what) {
        case "status" -> console.data(StatusLine.of(console.emulator(), saved, 0));
        case "rows" -> console.data(String.valueOf(saved.snapshot().rowCount()));
        case "cols" -> console.data(String.valueOf(saved.snapshot().columnCount()));
        case "readbuffer" -> new ReadBufferAction().show(console, saved, rest);
        default -> new TextAction(what.endsWith("1") ? 1 : 0, what.startsWith("e")).show(console, saved, rest);
        }
    }
}
