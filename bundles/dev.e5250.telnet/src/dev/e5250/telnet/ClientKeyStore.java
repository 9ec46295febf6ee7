package dev.e5250.telnet;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Where the user's own certificate is.
 *
 * @param file     a PKCS#12 file with a private key and its certificates
 * @param password asked for by the thread that connects, each time; it gives an array of its own, which is overwritten
 *                 after use
 */
public record ClientKeyStore(Path file, Supplier<char[]> password) {

    public ClientKeyStore {
        Objects.requireNonNull(file);
        Objects.requireNonNull(password);
    }
}
