package dev.e5250.site;

import static dev.e5250.host.AidKey.ENTER;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.text;
import static dev.e5250.host.script.Dialogue.dialogue;
import static dev.e5250.host.script.Expectation.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostServer;

/** The product, started as a system does for a link to a host. */
class LinkTest {
    private static final HostDisplay SCREEN = HostDisplay.standard().write(text(3, 5, "Found by its link . . :"),
            input(3, 30, 10));

    @TempDir
    private Path folder;

    @Test
    void aLinkOpensASession() throws Exception {
        assumeTrue(Product.isForThisMachine(), "a product that runs here");
        AtomicInteger sessions = new AtomicInteger();
        Path data = folder.resolve("workspace");
        try (HostServer host = HostServer.start(dialogue().patience(Duration.ofSeconds(Waiting.LIMIT_SECONDS)).show(SCREEN)
                .then(connection -> sessions.incrementAndGet()).expect(key(ENTER)))) {
            Product.Run run = Product.run(Product.folder(), data, "tn5250://127.0.0.1:" + host.port(),
                    "-e5250.screenshot", folder.resolve("link.png").toString());

            assertThat(run.code()).as(run.output()).isZero();
            assertThat(run.output().lines()).contains("    Found by its link . . :" + " ".repeat(53));
            assertThat(sessions).hasValue(1);
            assertThat(host.failures()).isEmpty();
        }
        assertThat(Product.errors(data)).isEmpty();
    }
}
