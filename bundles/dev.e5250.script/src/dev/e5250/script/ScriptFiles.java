package dev.e5250.script;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a script names. */
final class ScriptFiles {
    private ScriptFiles() {
    }

    static Path path(String name) throws ActionException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ActionException("invalid file name '" + name + "'");
        }
    }

    /** Why a file cannot be read or written, in words. */
    static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder: " + file;
        }
        return e instanceof FileAlreadyExistsException ? "there is already " + file
                : file + ": " + e.getClass().getSimpleName();
    }
}
