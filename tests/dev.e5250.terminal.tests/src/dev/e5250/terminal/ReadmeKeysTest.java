package dev.e5250.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The table of keys in README.md says what the keys do that a user has at first. */
class ReadmeKeysTest {
    private static final String HEADING = "| key | does |";

    @Test
    void eachKeyDoesWhatTheTableSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = rows();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            for (String key : cells[1].strip().split(", ")) {
                Optional<KeyFunction> function = KeyStroke.parse(key).flatMap(KeyProfile.PC.map()::find);
                String name = function.map(found -> found.name().replace('_', ' ').toLowerCase(Locale.ROOT)).orElse("");
                // more may be said behind the name
                if (name.isEmpty() || !cells[2].strip().toLowerCase(Locale.ROOT).matches(name + "([,;:].*)?")) {
                    wrong.add(key + ": " + cells[2].strip() + ", but it is: " + name);
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    private static List<String> rows() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return Files.readAllLines(folder.resolve("README.md")).stream().dropWhile(line -> !line.equals(HEADING)).skip(2)
                .takeWhile(line -> line.startsWith("|")).toList();
    }
}
