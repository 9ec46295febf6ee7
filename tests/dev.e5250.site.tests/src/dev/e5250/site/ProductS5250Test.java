package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/** bin/s5250 of a product that was unpacked into an empty folder, on a machine that has a Java runtime and nothing more. */
class ProductS5250Test {
    private static final String LINUX = "linux/gtk/x86_64";
    private static final String WINDOWS = "win32/win32/x86_64";
    private static final String SIGN_ON = "String(\"demo\\tdemo\\n\") Ascii(0,1,4)\n";
    private static final List<String> SIGNED_ON = List.of("data: MAIN", "ok");

    @TempDir
    private static Path folder;
    private static DemoSystem demo;

    @TempDir
    private Path home;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "bin/s5250 is a script for a shell");
        demo = DemoSystem.start();
    }

    /** What the script calls, and no Java. */
    @BeforeEach
    void installTools() throws Exception {
        Path tools = Files.createDirectory(home.resolve("tools"));
        for (String tool : List.of("dirname", "find", "mkdir", "mkfifo", "mktemp", "mv", "readlink", "rm")) {
            Path place = Path.of("/usr/bin", tool);
            install(tools, tool, Files.exists(place) ? place : Path.of("/bin", tool));
        }
    }

    private static void install(Path into, String name, Path program) throws IOException {
        Path script = Files.writeString(into.resolve(name), "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @AfterAll
    static void end() {
        if (demo != null) {
            demo.close();
        }
    }

    /** The first start writes an archive of classes, and the next one has it or, told to do nothing without, does not start. */
    @Test
    void signsOnFromAnEmptyFolder() throws Exception {
        Path product = Files.createDirectories(folder.resolve("with blanks in it"));
        String s5250 = UnpackedProduct.of(LINUX, product).folder().resolve("bin/s5250").toString();
        Path java = Path.of(System.getProperty("java.home"));
        boolean cache = Runtime.version().feature() >= 25;
        assertThat(run(java, "", s5250, host())).isEqualTo(SIGNED_ON);
        assertThat(archives()).hasSize(1).first().asString().endsWith(cache ? ".aot" : ".jsa");
        assertThat(run(java, cache ? "-XX:AOTMode=on" : "-Xshare:on", s5250, host())).isEqualTo(SIGNED_ON);
    }

    /** Where it is told that this Java is older it shares classes, as Java 21 to 24 do. */
    @Test
    void signsOnWithSharedClassesAsOnJava21() throws Exception {
        Path java = Files.createDirectory(home.resolve("java"));
        install(Files.createDirectory(java.resolve("bin")), "java", Path.of(System.getProperty("java.home"), "bin/java"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"21.0.9\"\n");
        Path product = Files.createDirectories(folder.resolve("shared"));
        String s5250 = UnpackedProduct.of(LINUX, product).folder().resolve("bin/s5250").toString();
        assertThat(run(java, "", s5250, host())).isEqualTo(SIGNED_ON);
        assertThat(archives()).hasSize(1).first().asString().endsWith("-21.0.9.jsa");
        assertThat(run(java, "-Xshare:on -Xlog:class+load:file=" + home.resolve("loaded"), s5250, host())).isEqualTo(SIGNED_ON);
        assertThat(Files.readAllLines(home.resolve("loaded"))).as("comes from the archive")
                .anyMatch(line -> line.contains("dev.e5250.session.Session source: shared objects file (top)"));
    }

    @Test
    void saysSoWithoutAJava() throws Exception {
        Path product = Files.createDirectories(folder.resolve("no Java"));
        Path s5250 = UnpackedProduct.of(LINUX, product).folder().resolve("bin/s5250");
        // without those that every machine of ours has below it
        Files.writeString(s5250, Files.readString(s5250).replace("/usr/lib/jvm/", home + "/"));
        Process process = process(home, "", s5250.toString()).start();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("s5250 needs a Java runtime, version 21 or newer: install one, or set JAVA_HOME.\n");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    /** What s5250.cmd says to Java, said here: its jars, options and class are those that do. */
    @Test
    void theCommandForWindowsNamesWhatIsNeeded() throws Exception {
        UnpackedProduct product = UnpackedProduct.of(WINDOWS, Files.createDirectories(folder.resolve("windows")));
        String script = Files.readString(product.folder().resolve("bin/s5250.cmd"));
        List<String> jars = new ArrayList<>();
        for (String name : found("for %%n in \\(([^)]*)\\) do call :add", script).split(" ")) {
            jars.add(product.jar(name).toString());
        }
        String call = found("(?s)\n\"%JAVA%\" (.*?)%\\*\r?\n", script).replaceAll("\\^\r?\n", "")
                .replace("%LOCALAPPDATA%\\e5250\\", home + "/").replace("%S5250_VMARGS%", "")
                .replace("%CLASSES%", String.join(":", jars)).replace("\"", "");
        assertThat(call).as("all variables of the script are known here").doesNotContain("%");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(Stream.of(call.strip().split(" +")).toList());
        command.add(host());
        assertThat(run(home, "", command.toArray(String[]::new))).isEqualTo(SIGNED_ON);
        assertThat(home.resolve("s5250.jsa")).as("the archive of shared classes").isNotEmptyFile();
        assertThat(run(home, "", command.toArray(String[]::new))).as("with it").isEqualTo(SIGNED_ON);
    }

    private static String host() {
        return "127.0.0.1:" + demo.port();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".cache/e5250"))) {
            return files.toList();
        }
    }

    /** What it answers, but for the status; nothing may stand in its errors. */
    private List<String> run(Path java, String vmArguments, String... command) throws Exception {
        Path errors = home.resolve("errors");
        Process process = process(java, vmArguments, command).redirectError(errors.toFile()).start();
        process.getOutputStream().write(SIGN_ON.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.contains(" 0x0 ")).toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(errors).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        return lines;
    }

    private ProcessBuilder process(Path java, String vmArguments, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", home.resolve("tools").toString(), "HOME", home.toString(), "JAVA_HOME", java.toString(), "S5250_VMARGS",
                vmArguments));
        return builder;
    }
}
