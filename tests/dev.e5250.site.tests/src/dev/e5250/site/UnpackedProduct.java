package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A product as whoever unpacks its archive has it: alone in a folder, with the permissions of the archive. */
record UnpackedProduct(Path folder) {
    private static final String PRODUCTS = "dev.e5250.product/target/products/dev.e5250.rcp.product/";

    /**
     * Packs what the archives are packed from, and unpacks that: the archives themselves are made for releases only.
     *
     * @param system such as linux/gtk/x86_64
     * @param into   an empty folder
     */
    static UnpackedProduct of(String system, Path into) throws Exception {
        Path product = Repositories.releng().resolve(PRODUCTS + system);
        assertThat(product).isDirectory();
        Path archive = into.resolve("e5250.tar.gz");
        run("tar", "--exclude=e5250/p2", "--exclude=e5250/artifacts.xml", "-czf", archive.toString(), "-C", product.toString(), "e5250");
        run("tar", "-xzf", archive.toString(), "-C", into.toString());
        Files.delete(archive);
        return new UnpackedProduct(into.resolve("e5250"));
    }

    /** The jar of a bundle. */
    Path jar(String bundle) throws IOException {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            List<Path> found = plugins.filter(jar -> jar.getFileName().toString().startsWith(bundle + '_')).toList();
            assertThat(found).as(bundle).hasSize(1);
            return found.get(0);
        }
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
