package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the archives hold: of the system that the tests run on it is started, of the others it is looked at. */
class ArchiveTest {
    private static final Path PRODUCTS = Repositories.releng().resolve("dev.e5250.product/target/products/dev.e5250.rcp.product");
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    /** What one system has and another has not. */
    private static final String OF_A_SYSTEM = "org\\.eclipse\\.swt\\..+\\..+\\..+|org\\.eclipse\\.equinox\\.security\\.(linux|macosx|win32.*)";

    @TempDir
    private Path folder;

    /** Such as linux/gtk/x86_64: those that were built. */
    static List<String> systems() throws IOException {
        try (Stream<Path> folders = Files.walk(PRODUCTS, 3)) {
            return folders.map(PRODUCTS::relativize).filter(system -> system.getNameCount() == 3)
                    .map(system -> system.toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void thereIsOneForEachKindOfSystem() throws IOException {
        assertThat(systems()).contains("linux/gtk/x86_64", "macosx/cocoa/aarch64", "win32/win32/x86_64");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void scriptsStartIt(String system) throws IOException {
        boolean windows = system.startsWith("win32");
        for (String script : List.of("e5250", "bin/s5250")) {
            Path file = product(system).resolve(windows ? script + ".cmd" : script);
            assertThat(file).isNotEmptyFile();
            assertThat(windows || Files.isExecutable(file)).as("%s may be run", file).isTrue();
            // cmd.exe may not find a label in a file whose lines end otherwise
            assertThat(Files.readString(file)).contains("-XX:+UseSerialGC")
                    .matches(text -> windows == text.contains("\r\n"), "lines end as on its system");
        }
        assertThat(product(system).resolve(windows ? "e5250" : "e5250.cmd")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void itsBundlesAreThoseThatItStarts(String system) throws IOException {
        List<String> started = lines(system).map(line -> Path.of(line.split(",")[2]).getFileName().toString()).sorted().toList();
        try (Stream<Path> files = Files.list(product(system).resolve("plugins"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted()).containsExactlyElementsOf(started);
        }
        assertThat(lines(system).map(ArchiveTest::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void itHasTheBundlesOfAllSystemsAndItsOwn(String system) throws IOException {
        assertThat(lines(system).map(ArchiveTest::name).filter(name -> !name.matches(OF_A_SYSTEM)).sorted())
                .containsExactlyElementsOf(lines("linux/gtk/x86_64").map(ArchiveTest::name)
                        .filter(name -> !name.matches(OF_A_SYSTEM)).sorted().toList());
        String[] parts = system.split("/");
        String fragment = "org.eclipse.swt." + parts[1] + '.' + parts[0] + '.' + parts[2];
        assertThat(lines(system).map(ArchiveTest::name).filter(name -> name.matches("org\\.eclipse\\.swt\\..+\\..+\\..+")))
                .containsExactly(fragment);
        // a fragment of another version than its host resolves, and fails when a widget is first used
        assertThat(lines(system).filter(line -> List.of(fragment, "org.eclipse.swt").contains(name(line)))
                .map(line -> line.split(",")[1]).distinct()).hasSize(1);
    }

    @Test
    void noBundleNamesWhatAnotherDoesNotHave() throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                Repositories.releng().resolve("Linkage.java").toString()));
        for (String system : systems()) {
            command.add(product(system).toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void unpackedInAnEmptyFolderItStarts() throws Exception {
        assumeTrue(Product.isForThisMachine(), "a product that runs here");
        Path product = UnpackedProduct.of("linux/gtk/x86_64", Files.createDirectory(folder.resolve("a folder"))).folder();
        Path picture = folder.resolve("screen.png");
        Path data = folder.resolve("a workspace");

        Product.Run run = Product.run(product, data, "-e5250.demo", "-e5250.screenshot", picture.toString());

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.output()).contains("Sign On");
        assertThat(picture).isNotEmptyFile();
        assertThat(Product.errors(data)).isEmpty();
    }

    private static Path product(String system) {
        return PRODUCTS.resolve(system).resolve(system.startsWith("macosx") ? "e5250.app/Contents/Eclipse" : "e5250");
    }

    private static Stream<String> lines(String system) throws IOException {
        return Files.readAllLines(product(system).resolve(BUNDLES)).stream().filter(line -> !line.startsWith("#"));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
