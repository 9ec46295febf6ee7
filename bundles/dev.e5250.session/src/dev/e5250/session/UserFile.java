package dev.e5250.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A file that a user chose, such as an exported screen or a key map. It is read and written by a thread of its own: a disk
 * may be slow, and a network's may not answer at all. The caller never waits.
 */
public final class UserFile {
    private UserFile() {
    }

    /** Writes a whole file; completed with the {@link IOException} when that cannot be done. */
    public static CompletableFuture<Void> write(Path file, byte[] content) {
        return inBackground(() -> {
            Files.write(file, content);
            return null;
        });
    }

    /**
     * Writes whole files whose names the user was not asked for; completed with a {@link FileAlreadyExistsException} when
     * there is one of them, and then none is written, else with the {@link IOException} of the first that cannot be.
     */
    public static CompletableFuture<Void> writeNew(Map<Path, byte[]> contents) {
        return inBackground(() -> {
            for (Path file : contents.keySet()) {
                if (Files.exists(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            }
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                Files.write(content.getKey(), content.getValue(), StandardOpenOption.CREATE_NEW);
            }
            return null;
        });
    }

    /** Reads a whole file; completed with an {@link IOException} when it cannot be read, or is larger than the limit. */
    public static CompletableFuture<byte[]> read(Path file, int limit) {
        return inBackground(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes(limit + 1);
                if (content.length > limit) {
                    throw new IOException("more than " + limit + " bytes"); //$NON-NLS-1$ //$NON-NLS-2$
                }
                return content;
            }
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> CompletableFuture<T> inBackground(Work<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.run();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, task -> Thread.ofVirtual().name("e5250 file").start(task)); //$NON-NLS-1$
    }
}
