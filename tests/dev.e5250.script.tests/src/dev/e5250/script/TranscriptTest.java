package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.e5250.host.demo.DemoSystem;

/**
 * Whole talks with the demo system: a line that begins with > is what the script writes, the others are all that comes
 * back, without trailing blanks. HOST and PORT are the demo system's, DIR a folder; T is the time in the status line.
 */
class TranscriptTest {
    private static final String MACROS = "s5250.macros: login: String(\"demo\\tdemo\") Enter\nitself: Macro(itself)";

    @TempDir
    private Path folder;

    static Stream<String> transcripts() {
        return Stream.of("connect", "exit", "fields", "host-keys", "keys", "macros", "print-text", "query", "quit", "read-buffer",
                "settings", "snap", "strings", "syntax", "text", "traces", "wait");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void isAsWritten(String name) throws Exception {
        Files.writeString(folder.resolve("script.txt"), "# opens the help\nPF(1)\n\n");
        Files.writeString(folder.resolve("failing.txt"), "Ignore\nFail(here)\nEcho(not here)\n");
        Files.writeString(folder.resolve("itself.txt"), "Source(" + folder.resolve("itself.txt") + ")\n");
        List<String> expected = lines(name);
        List<String> actual = new ArrayList<>();
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts("-xrm", MACROS);
                ScriptClient client = scripts.client()) {
            String host = "127.0.0.1:" + demo.port();
            for (String line : expected) {
                if (line.startsWith("#") && actual.isEmpty()) {
                    actual.add(line);
                } else if (line.startsWith(">")) {
                    actual.add(line);
                    client.send(line.substring(1).strip().replace("HOST", host).replace("PORT", "" + demo.port())
                            .replace("DIR", folder.toString()));
                    for (String answer : client.answer()) {
                        actual.add(answer.replace(folder.toString(), "DIR").replace(host, "HOST")
                                .replace("127.0.0.1 " + demo.port(), "127.0.0.1 PORT")
                                .replaceAll(" 0x0 \\d+\\.\\d{3}$", " 0x0 T").stripTrailing());
                    }
                }
            }
        }
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            assertThat(actual.get(i)).as("line %d, after %s", i + 1, expected.subList(Math.max(0, i - 6), i))
                    .isEqualTo(expected.get(i));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }

    @Test
    void everyActionIsInOne() throws Exception {
        Set<String> missing = new TreeSet<>(Arrays.stream(ActionTable.ENTRIES).map(ActionEntry::name).toList());
        for (String name : transcripts().toList()) {
            for (String line : lines(name)) {
                if (line.startsWith("> ")) {
                    removeAll(line.substring(2), missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void removeAll(String line, Set<String> names) {
        try {
            for (ActionCall call : ActionParser.parse(line)) {
                names.remove(ActionTable.find(call.name()).name());
            }
        } catch (ActionException e) {
            // transcripts have lines that are wrong
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = TranscriptTest.class.getResourceAsStream("transcripts/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
