package dev.e5250.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import dev.e5250.screen.ScreenContents;
import dev.e5250.screen.ScreenSnapshot;

/** PrintText: writes the screen into a file, or shows it, as text or as HTML. */
final class PrintTextAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        boolean html = false;
        boolean append = false;
        boolean string = false;
        String caption = null;
        String file = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i].toLowerCase(Locale.ROOT)) {
            case "html" -> html = true;
            case "append" -> append = true;
            case "replace" -> append = false;
            case "modi" -> { /* s3270 draws modified fields in italics if asked to: a wish, not a promise */ }
            case "string" -> string = true;
            case "caption" -> caption = next(arguments, ++i);
            case "file" -> file = next(arguments, ++i);
            default -> {
                if (i < arguments.length - 1) {
                    throw new ActionException("invalid word '" + arguments[i] + "'");
                }
                file = arguments[i];
            }
            }
        }
        if (string == (file != null)) {
            throw new ActionException("string, or a file, expected: there is no printer");
        }
        ScreenContents contents = console.emulator().look();
        String text = html ? HtmlScreen.of(contents.snapshot(), caption) : text(contents.snapshot(), caption);
        if (string) {
            console.data(text.substring(0, text.length() - 1));
        } else {
            write(ScriptFiles.path(file), text, append);
        }
    }

    private static String next(String[] arguments, int at) throws ActionException {
        if (at == arguments.length) {
            throw new ActionException("something must follow " + arguments[at - 1]);
        }
        return arguments[at];
    }

    private static String text(ScreenSnapshot screen, String caption) {
        return (caption == null ? "" : caption + '\n') + screen.text() + '\n';
    }

    private static void write(Path file, String text, boolean append) throws ActionException {
        try {
            if (append) {
                Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } else {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new ActionException(ScriptFiles.reason(file, e));
        }
    }
}
