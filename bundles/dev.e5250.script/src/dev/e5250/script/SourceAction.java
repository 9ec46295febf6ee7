package dev.e5250.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Source: runs the lines of a file; the first that fails is the last. */
final class SourceAction implements Action {

    @Override
    public void run(Console console, String[] arguments) throws ActionException, InterruptedException {
        Path file = ScriptFiles.path(arguments[0]);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                run(console, line, arguments[0] + " line " + number);
            }
        } catch (IOException e) {
            throw new ActionException(ScriptFiles.reason(file, e));
        }
    }

    private static void run(Console console, String line, String where) throws ActionException, InterruptedException {
        try {
            console.runNested(line);
        } catch (ActionException e) {
            throw new ActionException(where + ": " + e.getMessage());
        }
    }
}
