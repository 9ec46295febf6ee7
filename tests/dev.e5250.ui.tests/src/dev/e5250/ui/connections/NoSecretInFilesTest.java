package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.OpenView;
import dev.e5250.ui.UiPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a session that signed on with a stored password, that password is in no file in a form that can be read. */
@UiTest
class NoSecretInFilesTest {
    private static final String PASSWORD = "S3CR3T-Pw";

    @TempDir
    private Path folder;

    @Test
    void aStoredPasswordIsInNoFileAndNoTrace() throws Exception {
        try (DemoSystem demo = DemoSystem.start();
                EmptyStore store = new EmptyStore(folder);
                OpenView view = new OpenView();
                OpenWizard wizard = new OpenWizard(null)) {
            wizard.type(dev.e5250.ui.Messages.Connect_host, "127.0.0.1");
            wizard.type(dev.e5250.ui.Messages.Connect_port, String.valueOf(demo.port()));
            wizard.type(dev.e5250.ui.Messages.Connect_user, "DEMO");
            wizard.type(dev.e5250.ui.Messages.Connect_password, PASSWORD);
            wizard.check(Messages.Wizard_store, true);
            wizard.finish();
            // the system does not take it: it was sent all the same
            view.untilOver();
            Path trace = folder.resolve("trace.jsonl");
            Ui.run(() -> {
                view.view().reconnect();
                view.view().startTrace(trace);
            });
            view.untilOver();
            Ui.until("trace and passwords written", () -> trace.toFile().length() > 0 && store.file().toFile().length() > 0);
            Ui.run(view.view()::stopTrace);
            InstanceScope.INSTANCE.getNode(UiPlugin.ID).flush();

            List<Path> files = files(folder);
            List<Path> workspace = files(Path.of(Platform.getInstanceLocation().getURL().toURI()));
            files.addAll(workspace);
            assertThat(workspace).as("settings").anyMatch(file -> file.endsWith("dev.e5250.ui.prefs"));
            assertThat(files).contains(trace, store.file());
            for (Path file : files) {
                assertThat(contains(Files.readAllBytes(file), PASSWORD)).as("%s", file).isFalse();
            }
            // the search finds what is there: the user is no secret
            assertThat(workspace).anyMatch(file -> contains(read(file), "DEMO"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new ArrayList<>(found.filter(Files::isRegularFile).toList());
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * In capital or small letters, in Unicode or EBCDIC, as bytes or as text for bytes: BASE64 of BASE64 is how the secure
     * storage keeps bytes that it is told not to encrypt.
     */
    private static boolean contains(byte[] content, String secret) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        for (String form : List.of(secret, secret.toLowerCase(Locale.ROOT), secret.toUpperCase(Locale.ROOT))) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                    Charset.forName("IBM037"))) {
                byte[] encoded = form.getBytes(charset);
                String hex = HexFormat.of().formatHex(encoded);
                if (Stream.of(new String(encoded, StandardCharsets.ISO_8859_1), hex, hex.toUpperCase(Locale.ROOT),
                        base64(encoded), base64(base64(encoded).getBytes(StandardCharsets.US_ASCII))).anyMatch(bytes::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
