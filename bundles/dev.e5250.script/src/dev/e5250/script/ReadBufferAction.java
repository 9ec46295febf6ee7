package dev.e5250.script;

import java.util.Locale;

import dev.e5250.screen.ScreenContents;

/** ReadBuffer: all positions with their attributes, the present field, or everything as JSON. */
final class ReadBufferAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        show(console, console.emulator().look(), arguments);
    }

    void show(Console console, ScreenContents contents, String[] arguments) throws ActionException {
        BufferRows.Form form = BufferRows.Form.ASCII;
        boolean field = false;
        for (String argument : arguments) {
            switch (argument.toLowerCase(Locale.ROOT)) {
            case "ascii" -> form = BufferRows.Form.ASCII;
            case "ebcdic" -> form = BufferRows.Form.EBCDIC;
            case "unicode" -> form = BufferRows.Form.UNICODE;
            case "field" -> field = true;
            case "json" -> {
                console.data(ScreenJson.of(console.emulator(), contents));
                return;
            }
            default -> throw new ActionException("invalid form '" + argument + "': Ascii, Ebcdic, Unicode, Field or Json");
            }
        }
        if (field) {
            BufferRows.field(contents, form).forEach(console::data);
        } else {
            for (int row = 0; row < contents.snapshot().rowCount(); row++) {
                int columns = contents.snapshot().columnCount();
                console.data(BufferRows.of(contents, row * columns, columns, form));
            }
        }
    }
}
