package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/**
 * The feature in an IDE that has nothing else of ours. The build has had p2 install it from the site, and in a second IDE
 * uninstall it again.
 */
class IdeTest {
    private static final String OURS = "dev.e5250.";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final long LIMIT_SECONDS = 90;
    /** A connection that is to be open from the start: what a user would have made in the view. */
    private static final String SETTINGS = """
            eclipse.preferences.version=1
            connections/tree={"e5250":1,"connections":[{"id":"1","name":"Demo","host":"127.0.0.1","port":%d,"openAtStart":true}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void installedItOpensAViewOnTheDemoSystem() throws Exception {
        assumeTrue(Product.isForThisMachine(), "an IDE that runs here");
        assertThat(ours(ide("with"))).anyMatch(line -> line.startsWith(OURS + "ui,"));
        Path data = folder.resolve("workspace");
        try (DemoSystem demo = DemoSystem.start()) {
            Path settings = data.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/dev.e5250.ui.prefs");
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, SETTINGS.formatted(demo.port()));
            Process process = start(ide("with"), data);
            try {
                untilConnected(demo, process);
                assertThat(demo.mistakes()).isEmpty();
                assertThat(demo.failures()).isEmpty();
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(Product.errors(data)).isEmpty();
    }

    @Test
    void uninstalledItLeavesNothingBehind() throws IOException {
        Path plain = ide("products/dev.e5250.ide.product/linux/gtk/x86_64");

        assertThat(Installation.differences(plain, ide("without"))).isEmpty();
        assertThat(Installation.units(ide("without"))).isEqualTo(Installation.units(plain));
        assertThat(names(ide("without").resolve("features"))).isEmpty();
        // or the comparison would prove nothing
        assertThat(Installation.differences(plain, ide("with"))).anyMatch(line -> line.startsWith("plugins/" + OURS + "ui_"))
                .anyMatch(line -> line.startsWith("features/" + OURS + "feature_"))
                .anyMatch(line -> line.startsWith(BUNDLES + " has " + OURS + "ui,"))
                .anyMatch(line -> line.startsWith("artifacts.xml has <artifact classifier='osgi.bundle' id='" + OURS + "ui'"));
        assertThat(Installation.units(ide("with"))).contains(OURS + "ui", OURS + "feature.feature.group");
    }

    private Process start(Path ide, Path data) throws IOException {
        String launcher = names(ide.resolve("plugins")).stream()
                .filter(name -> name.startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        return Product.process(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                Product.NO_DESKTOP, "-jar", ide.resolve("plugins").resolve(launcher).toString(), "-data",
                data.toString())).redirectOutput(folder.resolve("output").toFile()).start();
    }

    private void untilConnected(DemoSystem demo, Process process) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (demo.connections() == 0) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("no view on the demo system: " + Files.readString(folder.resolve("output")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static List<String> ours(Path ide) throws IOException {
        return Files.readString(ide.resolve(BUNDLES)).lines().filter(line -> line.startsWith(OURS)).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path ide(String name) {
        return Repositories.releng().resolveSibling("tests/dev.e5250.ide/target").resolve(name);
    }
}
