package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.site.atspi.AccessibleDesktop;
import dev.e5250.site.atspi.AccessibleNode;

/**
 * The feature in an IDE that has nothing else of ours. The build has had p2 install it from the site, and in a second IDE
 * uninstall it again.
 */
class IdeTest {
    private static final String OURS = "dev.e5250.";
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    /** A connection, perhaps to be open from the start: what a user would have made in the view. */
    private static final String SETTINGS = """
            eclipse.preferences.version=1
            connections/tree={"e5250":1,"connections":[{"id":"1","name":"Demo","host":"127.0.0.1","port":%d,"openAtStart":%b}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void installedItOpensAViewOnTheDemoSystem() throws Exception {
        assumeTrue(Product.isForThisMachine(), "an IDE that runs here");
        assertThat(ours(ide("with"))).anyMatch(line -> line.startsWith(OURS + "ui,"));
        Path data = folder.resolve("workspace");
        try (DemoSystem demo = DemoSystem.start()) {
            openAtStart(true, data, demo);
            Process process = program(ide("with"), data).start();
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
    void startedAgainItConnectsToWhatWasOpen() throws Exception {
        assumeTrue(Product.isForThisMachine(), "an IDE that runs here");
        assumeTrue(AccessibleDesktop.isPossible(), "Xvfb, dbus and at-spi2-core are installed");
        Path data = folder.resolve("workspace");
        try (DemoSystem demo = DemoSystem.start(); AccessibleDesktop desktop = AccessibleDesktop.start(folder)) {
            ProcessBuilder ide = program(ide("with"), data);
            desktop.place(ide);
            openAtStart(true, data, demo);
            Process first = ide.start();
            try {
                untilConnected(demo, first);
                exit(desktop, first);
            } finally {
                first.destroyForcibly().waitFor();
            }
            // now nothing but what the IDE remembers of its views has it open
            openAtStart(false, data, demo);
            Process second = ide.start();
            try {
                Waiting.until(second, () -> demo.connections() == 0, () -> "the first is still connected");
                untilConnected(demo, second);
                assertThat(demo.failures()).isEmpty();
            } finally {
                second.destroyForcibly().waitFor();
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

    private void openAtStart(boolean open, Path data, DemoSystem demo) throws IOException {
        Path settings = data.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/dev.e5250.ui.prefs");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, SETTINGS.formatted(demo.port(), open));
    }

    private ProcessBuilder program(Path ide, Path data) throws IOException {
        String launcher = names(ide.resolve("plugins")).stream()
                .filter(name -> name.startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        // it ends before what the second compiler makes of it would pay
        return Product.process(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", Product.NO_DESKTOP, "-jar", ide.resolve("plugins").resolve(launcher).toString(), "-nl", "en", "-data",
                data.toString())).redirectOutput(folder.resolve("output").toFile());
    }

    private void untilConnected(DemoSystem demo, Process process) throws Exception {
        Waiting.until(process, () -> demo.connections() > 0,
                () -> "no view on the demo system: " + Files.readString(folder.resolve("output")));
    }

    /** Ends it as its user does: with its menu, for nothing is kept of an IDE that is ended from outside. */
    private void exit(AccessibleDesktop desktop, Process process) throws Exception {
        AtomicReference<AccessibleNode> item = new AtomicReference<>();
        Waiting.until(process, () -> {
            item.set(desktop.programs().find("Exit"));
            return item.get() != null;
        }, () -> "no Exit in a menu: " + Files.readString(folder.resolve("output")));
        item.get().act();
        assertThat(process.waitFor(Waiting.LIMIT_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(process.exitValue()).isZero();
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
