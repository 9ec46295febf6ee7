package dev.e5250.session;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.e5250.telnet.AcceptedCertificates;
import dev.e5250.telnet.CertificateTrust;

/**
 * The certificates that the user accepted, in a file. Only {@link #isAccepted}, which the thread that connects calls,
 * waits for that file; the other methods return at once, and the file is read and written by a thread of the store.
 */
public final class CertificateStore implements CertificateTrust {
    private final Supplier<Path> file;
    private final Consumer<Throwable> failures;
    private final SerialExecutor writer;
    private final ReentrantLock lock = new ReentrantLock();
    private AcceptedCertificates accepted;

    /**
     * @param file     asked for when it is first needed, by a thread that may wait
     * @param failures told by a thread of the store when the file cannot be read or written; what was accepted counts
     *                 until the program ends then
     */
    public CertificateStore(Supplier<Path> file, Consumer<Throwable> failures) {
        this.file = file;
        this.failures = failures;
        writer = new SerialExecutor(failures);
    }

    @Override
    public boolean isAccepted(String host, int port, X509Certificate certificate) {
        return accepted().isAccepted(host, port, certificate);
    }

    /** Accepts a certificate for a host and port until it is revoked. @return completed when that is on the disk */
    public CompletableFuture<Void> accept(String host, int port, X509Certificate certificate) {
        return changed(certificates -> certificates.accept(host, port, certificate));
    }

    /** Takes an acceptance back. @return completed when that is on the disk */
    public CompletableFuture<Void> revoke(AcceptedCertificates.Entry entry) {
        return changed(certificates -> certificates.revoke(entry.host(), entry.port(), entry.fingerprint()));
    }

    /** All that are accepted, by host. */
    public CompletableFuture<List<AcceptedCertificates.Entry>> entries() {
        return CompletableFuture.supplyAsync(() -> accepted().entries(), writer);
    }

    private CompletableFuture<Void> changed(Consumer<AcceptedCertificates> change) {
        return CompletableFuture.runAsync(() -> {
            change.accept(accepted());
            try {
                accepted().save(file.get());
            } catch (IOException e) {
                failures.accept(e);
            }
        }, writer);
    }

    private AcceptedCertificates accepted() {
        lock.lock();
        try {
            if (accepted == null) {
                accepted = load();
            }
            return accepted;
        } finally {
            lock.unlock();
        }
    }

    private AcceptedCertificates load() {
        try {
            return AcceptedCertificates.load(file.get());
        } catch (IOException e) {
            failures.accept(e);
            return new AcceptedCertificates();
        }
    }
}
