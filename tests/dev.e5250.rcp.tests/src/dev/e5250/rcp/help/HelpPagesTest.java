package dev.e5250.rcp.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import dev.e5250.rcp.help.Line.Kind;
import dev.e5250.rcp.help.Line.Run;
import dev.e5250.screen.OperatorError;
import dev.e5250.terminal.KeyBinding;
import dev.e5250.terminal.KeyFunction;
import dev.e5250.terminal.KeyMap;
import dev.e5250.terminal.KeyProfile;
import dev.e5250.terminal.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of help say of keys and errors is what the code does, in each language; and what they point at is there. */
class HelpPagesTest {
    private static final String ENGLISH = "html";
    private static final String GERMAN = "nl/de/html";
    /** Every key of these is told by one row for F1 and one for F13. */
    private static final String FUNCTION_KEYS = "F([2-9]|1[0-24-9]|2[0-4])";

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void eachOperatorErrorHasALine(String language) throws Exception {
        Map<String, String> rows = page(language, "fields").stream().filter(line -> line.kind() == Kind.ROW)
                .collect(Collectors.toMap(line -> cells(line)[0], line -> cells(line)[1]));

        assertThat(rows.keySet()).isEqualTo(Arrays.stream(OperatorError.values()).map(OperatorError::digits).collect(Collectors.toSet()));
        for (OperatorError error : OperatorError.values()) {
            if (language.equals(ENGLISH) == Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                assertThat(rows.get(error.digits())).startsWith(error.text());
            }
        }
    }

    @Test
    void theTableOfKeysIsThatOfTheProfiles() throws Exception {
        Map<KeyProfile, Set<String>> told = new EnumMap<>(KeyProfile.class);
        for (Line row : rows(ENGLISH)) {
            for (KeyProfile profile : KeyProfile.values()) {
                String cell = cells(row)[1 + profile.ordinal()];
                for (String key : cell.equals("\u2013") ? new String[0] : cell.split(", ")) {
                    KeyFunction function = profile.map().find(KeyStroke.parse(key).orElseThrow()).orElseThrow();
                    assertThat(cells(row)[0].toUpperCase(Locale.ROOT).replace(' ', '_')).as(profile + " " + key).isEqualTo(function.name());
                    told.computeIfAbsent(profile, p -> new TreeSet<>()).add(KeyStroke.parse(key).orElseThrow().toString());
                }
            }
        }
        for (KeyProfile profile : KeyProfile.values()) {
            assertThat(told.get(profile)).as("keys of " + profile).isEqualTo(keys(profile.map()));
        }
    }

    @Test
    void theGermanTableOfKeysHasTheSameKeys() throws Exception {
        assertThat(rows(GERMAN).stream().map(HelpPagesTest::keysOf).toList()).isEqualTo(rows(ENGLISH).stream().map(HelpPagesTest::keysOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void whatPagesPointAtIsThere(String language) throws Exception {
        Path bundle = root().resolve("bundles/dev.e5250.help");
        List<String> missing = new ArrayList<>();
        int targets = 0;
        for (Path page : pages(language)) {
            for (Line line : read(page)) {
                for (Run run : line.runs()) {
                    if (!run.target().isEmpty()) {
                        targets++;
                        // the build puts the pictures of docs beside the pages
                        Path file = line.kind() == Kind.PICTURE ? root().resolve("docs").resolve(Path.of(run.target()).getFileName())
                                : page.resolveSibling(run.target());
                        if (!Files.exists(file) || line.kind() == Kind.PICTURE
                                && !Files.readString(bundle.resolve("pom.xml")).contains(">" + file.getFileName() + "<")) {
                            missing.add(page.getFileName() + ": " + run.target());
                        }
                    }
                }
            }
        }
        assertThat(targets).isGreaterThan(8);
        assertThat(missing).isEmpty();
    }

    @Test
    void eachPageIsThereInGermanAndInTheContents() throws Exception {
        List<String> english = pages(ENGLISH).stream().map(page -> page.getFileName().toString()).sorted().toList();
        assertThat(pages(GERMAN).stream().map(page -> page.getFileName().toString()).sorted().toList()).isEqualTo(english);
        for (String folder : List.of("", "nl/de/")) {
            String contents = Files.readString(root().resolve("bundles/dev.e5250.help/" + folder + "toc.xml"));
            assertThat(english).allSatisfy(page -> assertThat(contents).contains("href=\"html/" + page + "\""));
        }
    }

    private static List<Line> rows(String language) throws Exception {
        return page(language, "keys").stream().filter(line -> line.kind() == Kind.ROW).skip(1).toList();
    }

    private static Set<String> keys(KeyMap map) {
        return map.rows().stream().filter(row -> !row.function().name().matches(FUNCTION_KEYS)).map(KeyBinding::stroke)
                .map(KeyStroke::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] cells(Line row) {
        return row.text().split(Run.NEXT_CELL);
    }

    private static List<String> keysOf(Line row) {
        return List.of(cells(row)).subList(1, 4);
    }

    private static List<Path> pages(String language) throws IOException {
        try (var files = Files.list(root().resolve("bundles/dev.e5250.help").resolve(language))) {
            return files.toList();
        }
    }

    private static List<Line> page(String language, String name) throws IOException, XMLStreamException {
        return read(root().resolve("bundles/dev.e5250.help").resolve(language).resolve(name + ".html"));
    }

    private static List<Line> read(Path page) throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(page)) {
            return PageReader.read(in);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
