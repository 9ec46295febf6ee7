package dev.e5250.ui.connections;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import dev.e5250.testing.Ui;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/** No connections at first, and a secure storage in a folder of the test: the user's own is left alone. */
final class EmptyStore implements AutoCloseable {
    private static final String FILE = "secure_storage";

    private final Path folder;

    EmptyStore(Path folder) {
        this.folder = folder;
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> ConnectionTree.EMPTY));
        Secrets.INSTANCE.keepIn(() -> {
            try {
                URL file = folder.resolve(FILE).toUri().toURL();
                return SecurePreferencesFactory.open(file, Map.of(IProviderHints.PROMPT_USER, false,
                        IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec("master".toCharArray())));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Where the passwords are. */
    Path file() {
        return folder.resolve(FILE);
    }

    @Override
    public void close() {
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> ConnectionTree.EMPTY));
        Secrets.INSTANCE.keepIn(SecurePreferencesFactory::getDefault);
    }
}
