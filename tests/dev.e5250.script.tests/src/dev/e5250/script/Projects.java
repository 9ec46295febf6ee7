package dev.e5250.script;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the project is in. */
final class Projects {
    private Projects() {
    }

    static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("releng/s5250"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no releng/s5250 above the working directory");
        }
        return folder;
    }
}
