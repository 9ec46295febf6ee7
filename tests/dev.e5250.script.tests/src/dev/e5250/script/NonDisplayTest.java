package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/** What is typed into a field that is not displayed comes out nowhere, in no form; what is typed beside it does. */
class NonDisplayTest {
    private static final String SECRET = "QWZRTPKX";
    private static final String SEEN = "VISIBLE";

    @TempDir
    private Path folder;

    @Test
    void noActionShowsIt() throws Exception {
        StringBuilder shown = new StringBuilder();
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            client.data("Trace(on," + folder.resolve("trace.jsonl") + ") ScreenTrace(on," + folder.resolve("screens") + ")");
            client.data("Connect(127.0.0.1:" + demo.port() + ")");
            client.data("String(\"" + SEEN + "\\t" + SECRET + "\")");
            client.data("MoveCursor(6,53)");
            for (String line : List.of("Ascii", "Ascii1", "Ascii(6,52,10)", "Ascii(10)", "AsciiField", "Ebcdic", "Ebcdic1",
                    "EbcdicField", "ReadBuffer", "ReadBuffer(Ebcdic)", "ReadBuffer(Unicode)", "ReadBuffer(Field)",
                    "ReadBuffer(Ebcdic,Field)", "ReadBuffer(Unicode,Field)", "ReadBuffer(Json)", "Snap", "Snap(Ascii)",
                    "Snap(Ebcdic)", "Snap(ReadBuffer)", "Snap(ReadBuffer,Field)", "Snap(ReadBuffer,Json)", "Snap(Status)",
                    "PrintText(string)", "PrintText(html,string)", "PrintText(" + folder.resolve("text") + ")",
                    "PrintText(html," + folder.resolve("html") + ")", "Query", "Query(Fields)", "Query(Field)", "Set")) {
                client.data(line).forEach(data -> shown.append(data).append('\n'));
            }
            assertThat(client.error("Wait(0.01,StringAt,6,52," + SECRET + ")")).isEqualTo("Wait(): Timed out");
            // the answer of the host has the user's name, and asks for the password again
            client.data("Enter");
            client.data("Ascii").forEach(data -> shown.append(data).append('\n'));
            client.data("Trace(off) ScreenTrace(off)");
        }
        assertThat(shown).contains(SEEN);
        doesNotContain("what was shown", shown.toString());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(4);
            for (Path file : written) {
                doesNotContain(file.toString(), Files.readString(file));
            }
        }
        assertThat(Files.readString(folder.resolve("trace.jsonl"))).as("what can be seen is in the trace")
                .contains(hex(SEEN, Charset.forName("IBM037")));
    }

    /** As text, and as the hexadecimal digits of its bytes in every character set there is in the way. */
    private static void doesNotContain(String where, String text) {
        String plain = text.replace(" ", "").toLowerCase(Locale.ROOT);
        for (String secret : List.of(SECRET, SECRET.toLowerCase(Locale.ROOT))) {
            assertThat(plain).as(where).doesNotContain(secret.toLowerCase(Locale.ROOT),
                    hex(secret, StandardCharsets.US_ASCII), hex(secret, StandardCharsets.UTF_16BE),
                    hex(secret, Charset.forName("IBM037")));
        }
    }

    private static String hex(String text, Charset charset) {
        return HexFormat.of().formatHex(text.getBytes(charset));
    }
}
