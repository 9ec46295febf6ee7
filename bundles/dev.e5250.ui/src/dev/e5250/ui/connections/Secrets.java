package dev.e5250.ui.connections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.connect.Passwords;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * The passwords of the connections, in the secure storage of Equinox and nowhere else. It may ask the user for its master
 * password or wait for the key ring of the system, so a thread of its own does what is asked, one thing after the other;
 * no call waits.
 */
public final class Secrets {
    public static final Secrets INSTANCE = new Secrets(SecurePreferencesFactory::getDefault);

    private static final String SIGN_ON = "signOn";
    private static final String PROXY = "proxy";

    private volatile Supplier<ISecurePreferences> storage;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** @param storage asked for when it is first needed, by a thread that may wait */
    Secrets(Supplier<ISecurePreferences> storage) {
        this.storage = storage;
    }

    /** Keeps them elsewhere from now on; for tests, which leave the user's own storage alone. */
    void keepIn(Supplier<ISecurePreferences> other) {
        storage = other;
    }

    private interface Work<T> {
        T run(ISecurePreferences connections) throws StorageException, IOException;
    }

    /** The passwords of a connection; without any when none were stored. The caller overwrites them. */
    public CompletableFuture<Passwords> load(String id) {
        return next(connections -> connections.nodeExists(id)
                ? new Passwords(get(connections.node(id), SIGN_ON), get(connections.node(id), PROXY)) : Passwords.NONE);
    }

    /** Stores those of two passwords that are not empty; an empty one leaves what was stored. Overwrites both then. */
    public CompletableFuture<Void> store(String id, Passwords passwords) {
        return next(connections -> {
            try {
                ISecurePreferences node = connections.node(id);
                put(node, SIGN_ON, passwords.signOn());
                put(node, PROXY, passwords.proxy());
                connections.flush();
                return null;
            } finally {
                Arrays.fill(passwords.signOn(), ' ');
                Arrays.fill(passwords.proxy(), ' ');
            }
        });
    }

    /** Forgets the passwords of connections that there are no more. */
    public CompletableFuture<Void> remove(Iterable<String> ids) {
        return next(connections -> {
            for (String id : ids) {
                if (connections.nodeExists(id)) {
                    connections.node(id).removeNode();
                }
            }
            connections.flush();
            return null;
        });
    }

    private synchronized <T> CompletableFuture<T> next(Work<T> work) {
        CompletableFuture<T> done = last.handleAsync((before, failure) -> {
            try {
                return work.run(storage.get().node(UiPlugin.ID));
            } catch (StorageException | IOException e) {
                throw new CompletionException(e);
            }
        }, task -> Thread.ofPlatform().daemon().name("e5250 passwords").start(task));
        last = done;
        return done;
    }

    private static char[] get(ISecurePreferences node, String key) throws StorageException {
        byte[] stored = node.getByteArray(key, new byte[0]);
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(stored));
        char[] password = Arrays.copyOfRange(decoded.array(), decoded.position(), decoded.limit());
        Arrays.fill(decoded.array(), ' ');
        Arrays.fill(stored, (byte) 0);
        return password;
    }

    private static void put(ISecurePreferences node, String key, char[] password) throws StorageException {
        if (password.length == 0) {
            return;
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = Arrays.copyOfRange(encoded.array(), encoded.position(), encoded.limit());
        node.putByteArray(key, bytes, true);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
    }
}
