package dev.e5250.host.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.host.Captures;

/** Nothing that real hosts sent is unknown, and none of its bytes is left out. Skipped where the captures are not at hand. */
class CapturesTest {

    @TestFactory
    List<DynamicTest> noByteIsUnknown() throws IOException {
        List<Path> files = new ArrayList<>(Captures.files("records", ".hex"));
        files.addAll(Captures.files("flows", ".yml"));
        files.addAll(Captures.files("scs", ".bin"));
        assertThat(files).hasSizeGreaterThan(20);
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> explain(file)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noByteOfARecordIsLeftOut() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Captures.files("records", ".hex")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.isBlank() && !line.strip().endsWith("ffef")) {
                    byte[] bytes = HexFormat.of().parseHex(line.strip());
                    tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        int at = 0;
                        for (Line piece : new Explainer(Ccsid.of(37)).explain(bytes)) {
                            assertThat(piece.piece().from()).as(piece.text()).isEqualTo(at);
                            at = piece.piece().to();
                        }
                        assertThat(at).isEqualTo(bytes.length);
                    }));
                }
            }
        }
        return tests;
    }

    private static void explain(Path file) {
        String first = run(file);
        assertThat(first).doesNotContain("unknown").isNotBlank();
        assertThat(run(file)).as("stable").isEqualTo(first);
    }

    private static String run(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = ExplainMain.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, file.toString());
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
