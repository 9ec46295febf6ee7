package dev.e5250.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of all bundles, wherever the build or the IDE put them. */
final class Bundles {
    private static final List<String> OUTPUT = List.of("target/classes", "bin");

    private Bundles() {
    }

    static JavaClasses classes() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/dev.e5250.session"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder with the bundles above the working directory");
        }
        try (Stream<Path> bundles = Files.list(folder.resolve("bundles"))) {
            return new ClassFileImporter().importPaths(bundles.filter(b -> Files.isDirectory(b.resolve("src")))
                    .map(Bundles::output).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path output(Path bundle) {
        return OUTPUT.stream().map(bundle::resolve).filter(Files::isDirectory).findFirst()
                .orElseThrow(() -> new IllegalStateException("not compiled: " + bundle));
    }
}
