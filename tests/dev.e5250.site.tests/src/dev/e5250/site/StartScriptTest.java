package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product's start script, with a runtime in the place of Java that writes down how it was started. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for a shell")
class StartScriptTest {
    private static final String SCRIPT = "features/dev.e5250.rcp.feature/rootfiles/unix/e5250";
    /** Takes the first line off the file with its exit codes. */
    private static final String JAVA = """
            #!/bin/sh
            { printf '%s\\n' "$@"; echo end; } >>"$RUNTIME/starts"
            { read -r code; cat >"$RUNTIME/rest"; } <"$RUNTIME/codes"
            mv "$RUNTIME/rest" "$RUNTIME/codes"
            exit "$code"
            """;

    @TempDir
    private Path folder;
    private Path product;
    private Path runtime;
    private Path cache;

    @BeforeEach
    void install() throws IOException {
        product = Files.createDirectories(folder.resolve("a product"));
        runtime = folder.resolve("a runtime");
        cache = folder.resolve("a cache");
        Files.copy(Repositories.releng().resolveSibling(SCRIPT), product.resolve("e5250"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.createFile(Files.createDirectories(product.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.jar"));
        Path java = Files.createDirectories(runtime.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        release("25.0.3");
    }

    /** 23 is what a workbench ends with that wants to be started again. */
    @Test
    void itStartsAgainOn23WithTheSameArguments() throws Exception {
        assertThat(run(List.of(23, 23, 0), "off", "-e5250.connect", "a host")).isZero();
        assertThat(starts()).hasSize(3).allMatch(start -> start.equals(starts().getFirst()));
        assertThat(starts().getFirst()).endsWith("-e5250.connect", "a host");
    }

    @Test
    void anyOtherCodeIsItsOwn() throws Exception {
        assertThat(run(List.of(7), "off")).isEqualTo(7);
        assertThat(starts()).hasSize(1);
    }

    @Test
    void theVirtualMachineGetsWhatItNeeds() throws Exception {
        run(List.of(0), cache.toString(), "argument");
        List<String> start = starts().getFirst();
        assertThat(start).containsSubsequence("-XX:+UseSerialGC", "-Xms32m", "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-Dtest=yes", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + cache.resolve("product-25.0.3.jsa"),
                "--enable-native-access=ALL-UNNAMED", "-jar", product.resolve("plugins/org.eclipse.equinox.launcher_1.jar")
                        .toRealPath().toString(), "argument");
        assertThat(cache).isDirectory();
    }

    @Test
    void aRuntimeThatDoesNotKnowNativeAccessIsNotAskedForIt() throws Exception {
        release("21.0.2");
        run(List.of(0), "off");
        assertThat(starts().getFirst()).noneMatch(argument -> argument.startsWith("--enable-native-access"))
                .noneMatch(argument -> argument.contains("Archive"));
    }

    private void release(String version) throws IOException {
        Files.writeString(runtime.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private int run(List<Integer> codes, String archive, String... arguments) throws IOException, InterruptedException {
        Files.write(runtime.resolve("codes"), codes.stream().map(String::valueOf).toList());
        List<String> command = new ArrayList<>(List.of(product.resolve("e5250").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", runtime.toString());
        builder.environment().put("RUNTIME", runtime.toString());
        builder.environment().put("E5250_CACHE", archive);
        builder.environment().put("E5250_VMARGS", "-Dtest=yes");
        return builder.start().waitFor();
    }

    private List<List<String>> starts() {
        try {
            List<List<String>> starts = new ArrayList<>();
            List<String> start = new ArrayList<>();
            for (String line : Files.readAllLines(runtime.resolve("starts"))) {
                if (line.equals("end")) {
                    starts.add(start);
                    start = new ArrayList<>();
                } else {
                    start.add(line);
                }
            }
            return starts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
