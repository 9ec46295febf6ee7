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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import dev.e5250.rcp.help.Line.Kind;
import dev.e5250.rcp.help.Line.Run;
import dev.e5250.screen.OperatorError;
import dev.e5250.terminal.KeyBinding;
import dev.e5250.terminal.KeyMap;
import dev.e5250.terminal.KeyProfile;
import dev.e5250.terminal.KeyStroke;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
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
    void theTablesOfKeysAreThoseOfTheProfiles() throws Exception {
        Map<KeyProfile, Set<String>> told = new EnumMap<>(KeyProfile.class);
        int tables = 0;
        for (Line row : rows(ENGLISH)) {
            if (cells(row)[0].equals("Function")) {
                tables++;
                continue;
            }
            KeyProfile profile = KeyProfile.values()[tables - 1];
            for (String key : cells(row)[1].split(", ")) {
                KeyStroke stroke = KeyStroke.parse(key).orElseThrow();
                assertThat(cells(row)[0].toUpperCase(Locale.ROOT).replace(' ', '_')).as(profile + " " + key)
                        .isEqualTo(profile.map().find(stroke).orElseThrow().name());
                told.computeIfAbsent(profile, p -> new TreeSet<>()).add(stroke.toString());
            }
        }
        for (KeyProfile profile : KeyProfile.values()) {
            assertThat(told.get(profile)).as("keys of " + profile).isEqualTo(keys(profile.map()));
        }
    }

    @Test
    void theGermanTablesOfKeysHaveTheSameKeys() throws Exception {
        assertThat(strokes(GERMAN)).isEqualTo(strokes(ENGLISH)).hasSizeGreaterThan(100);
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

    /** The workbench's part is not in the product, so its commands are taken out of the file as it does. */
    @ParameterizedTest
    @ValueSource(strings = {"", "nl/de/"})
    void eachStepOfTheCheatSheetRunsACommandThatThereIs(String folder) throws Exception {
        String sheet = Files.readString(root().resolve("bundles/dev.e5250.help/" + folder + "first-session.xml"));
        List<String> commands = Pattern.compile("serialization=\"([^\"]+)\"").matcher(sheet).results().map(found -> found.group(1)).toList();
        assertThat(commands).hasSize(3).allSatisfy(command -> assertThat(PlatformUI.getWorkbench()
                .getService(ICommandService.class).deserialize(command).getCommand().isDefined()).as(command).isTrue());
        assertThat(Pattern.compile("href=\"/dev.e5250.help/([^\"]+)\"").matcher(sheet).results().map(found -> found.group(1)))
                .hasSize(4).allSatisfy(page -> assertThat(root().resolve("bundles/dev.e5250.help/" + page)).exists());
    }

    private static List<Line> rows(String language) throws Exception {
        return page(language, "keys").stream().filter(line -> line.kind() == Kind.ROW).toList();
    }

    private static Set<String> keys(KeyMap map) {
        return map.rows().stream().filter(row -> !row.function().name().matches(FUNCTION_KEYS)).map(KeyBinding::stroke)
                .map(KeyStroke::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] cells(Line row) {
        return row.text().split(Run.NEXT_CELL);
    }

    private static List<String> strokes(String language) throws Exception {
        return rows(language).stream().filter(row -> !cells(row)[0].startsWith("Funct") && !cells(row)[0].startsWith("Funkt"))
                .map(row -> cells(row)[1]).toList();
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
