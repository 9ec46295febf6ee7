package dev.e5250.host;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What real hosts sent: no part of the project. Tests that want it are skipped where it is not at hand. */
public final class Captures {
    private Captures() {
    }

    /** A file or folder of the captures, looked for beside the project. */
    public static Path path(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/captures"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "no shared/captures above the working directory");
        return folder.resolve("shared/captures").resolve(name);
    }

    /** Files of a folder whose names end so, in the order of their names. */
    public static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
