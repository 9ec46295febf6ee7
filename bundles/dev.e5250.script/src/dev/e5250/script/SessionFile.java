package dev.e5250.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file of resources, given in place of a host: a resource a line, the host as hostname; lines that begin with ! or # are
 * comments, and one that ends with a backslash goes on in the next.
 */
final class SessionFile {
    private SessionFile() {
    }

    /** Whether an argument is the name of one, and no host: by its end, as with s3270. */
    static boolean isOne(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        return name.endsWith(".s5250") || name.endsWith(".s3270");
    }

    static void read(Path file, Options options) throws ActionException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new ActionException(ScriptFiles.reason(file, e));
        }
        StringBuilder resource = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean goesOn = line.endsWith("\\");
            resource.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn || i == lines.size() - 1) {
                apply(resource.toString().strip(), options, file + " line " + (i + 1));
                resource.setLength(0);
            }
        }
    }

    private static void apply(String resource, Options options, String where) throws ActionException {
        if (resource.isEmpty() || resource.startsWith("!") || resource.startsWith("#")) {
            return;
        }
        try {
            Resources.apply(resource, options);
        } catch (ActionException e) {
            throw new ActionException(where + ": " + e.getMessage());
        }
    }
}
