package dev.e5250.telnet;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Certificates that the user accepted by looking at the fingerprint, each for one host and port, until they are
 * revoked. What was valid when it was accepted is asked about again once it is out of date: the user has not seen that.
 * What was out of date already stays accepted. For any thread; only {@link #load} and {@link #save} touch a file.
 */
public final class AcceptedCertificates implements CertificateTrust {
    private static final Pattern KEY = Pattern.compile("(.+):(\\d{1,5})/([0-9A-F]{2}(?::[0-9A-F]{2}){31})"); //$NON-NLS-1$

    /**
     * One acceptance.
     *
     * @param fingerprint SHA-256, as {@link ServerCertificate#fingerprint()} has it
     * @param since       when the user accepted it
     */
    public record Entry(String host, int port, String fingerprint, Instant since) {
    }

    private final InstantSource clock;
    private final Map<String, Instant> accepted = new ConcurrentHashMap<>();

    /** None yet. */
    public AcceptedCertificates() {
        this(InstantSource.system());
    }

    AcceptedCertificates(InstantSource clock) {
        this.clock = clock;
    }

    /** Reads what {@link #save} wrote; none if there is no such file. What is no acceptance accepts nothing. */
    public static AcceptedCertificates load(Path file) throws IOException {
        AcceptedCertificates loaded = new AcceptedCertificates();
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            return loaded;
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e); //$NON-NLS-1$
        }
        lines.stringPropertyNames().forEach(key -> entry(key, lines.getProperty(key))
                .ifPresent(e -> loaded.accepted.put(key(e.host(), e.port(), e.fingerprint()), e.since())));
        return loaded;
    }

    /** Writes them all, so that the file is the old or the new one whatever happens meanwhile. */
    public void save(Path file) throws IOException {
        Properties lines = new Properties();
        accepted.forEach((key, since) -> lines.setProperty(key, since.toString()));
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // a temporary file is the user's alone where the system can do that, and so is what it becomes
        Path written = Files.createTempFile(folder, file.getFileName().toString(), ".new"); //$NON-NLS-1$
        try {
            try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
                lines.store(writer, null);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** The user looked at the certificate and accepts it for this host and port. */
    public void accept(String host, int port, X509Certificate certificate) {
        accepted.put(key(host, port, new ServerCertificate(certificate).fingerprint()), clock.instant());
    }

    /** Takes an acceptance back; the next connection knows. */
    public void revoke(String host, int port, String fingerprint) {
        accepted.remove(key(host, port, fingerprint));
    }

    /** All of them, by host. */
    public List<Entry> entries() {
        return accepted.entrySet().stream().flatMap(e -> entry(e.getKey(), e.getValue().toString()).stream())
                .sorted(Comparator.comparing(Entry::host).thenComparing(Entry::port).thenComparing(Entry::since))
                .toList();
    }

    @Override
    public boolean isAccepted(String host, int port, X509Certificate certificate) {
        ServerCertificate shown = new ServerCertificate(certificate);
        Instant since = accepted.get(key(host, port, shown.fingerprint()));
        return since != null && (shown.isValidAt(clock.instant()) || !shown.isValidAt(since));
    }

    private static String key(String host, int port, String fingerprint) {
        return HostNames.canonical(host) + ':' + port + '/' + fingerprint.toUpperCase(Locale.ROOT);
    }

    private static Optional<Entry> entry(String key, String since) {
        Matcher parts = KEY.matcher(key);
        try {
            return parts.matches() ? Optional.of(
                    new Entry(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3), Instant.parse(since)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
