package dev.e5250.script;

import dev.e5250.screen.ScreenContents;

/** ReadBuffer: all positions with their attributes, the present field, or everything as JSON. */
final class ReadBufferAction implements Action {
    private static final String[] WORDS = {"Ascii", "Ebcdic", "Unicode", "Field", "Json"};

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        show(console, console.emulator().look(), arguments);
    }

    void show(Console console, ScreenContents contents, String[] arguments) throws ActionException {
        BufferRows.Form form = BufferRows.Form.ASCII;
        boolean field = false;
        for (String argument : arguments) {
            switch (word(argument)) {
            case "Ascii" -> form = BufferRows.Form.ASCII;
            case "Ebcdic" -> form = BufferRows.Form.EBCDIC;
            case "Unicode" -> form = BufferRows.Form.UNICODE;
            case "Field" -> field = true;
            default -> {
                console.data(ScreenJson.of(console.emulator(), contents));
                return;
            }
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

    /** The word that an argument is or, as with s3270, the first that it begins. */
    private static String word(String argument) throws ActionException {
        for (String word : WORDS) {
            if (!argument.isEmpty() && word.regionMatches(true, 0, argument, 0, argument.length())) {
                return word;
            }
        }
        throw new ActionException("invalid form '" + argument + "': Ascii, Ebcdic, Unicode, Field or Json");
    }
}
