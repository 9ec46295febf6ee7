package dev.e5250.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.demo.DemoSystem;

/** The product, started again, goes on where it ended. */
class RestartTest {
    @TempDir
    private Path folder;

    @Test
    void sessionsThatWereOpenAreOpenedAgain() throws Exception {
        assumeTrue(Product.isForThisMachine(), "a product that runs here");
        Path data = folder.resolve("workspace");
        try (DemoSystem demo = DemoSystem.start()) {
            Product.Run first = Product.run(Product.folder(), data, "-e5250.connect", "127.0.0.1:" + demo.port(),
                    "-e5250.screenshot", folder.resolve("first.png").toString());
            assertThat(first.code()).as(first.output()).isZero();
            assertThat(first.output()).contains("Sign On");

            // nothing says where to connect
            Product.Run second = Product.run(Product.folder(), data, "-e5250.screenshot",
                    folder.resolve("second.png").toString());

            assertThat(second.code()).as(second.output()).isZero();
            assertThat(second.output()).contains("Sign On");
        }
        assertThat(Product.errors(data)).isEmpty();
    }
}
