package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a fuzzer has found so far keeps every law. */
class SessionCorpusTest {
    private static final Path CORPUS = Path.of("tests/dev.e5250.session.tests/corpus/session");

    static List<Path> inputs() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(CORPUS))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("a folder with " + CORPUS).isNotNull();
        try (Stream<Path> files = Files.list(folder.resolve(CORPUS))) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).as("inputs in " + CORPUS).isNotEmpty();
            return inputs;
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void holds(Path input) throws Exception {
        SessionFuzz.fuzzerTestOneInput(Files.readAllBytes(input));
    }
}
