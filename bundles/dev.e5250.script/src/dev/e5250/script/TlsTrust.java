package dev.e5250.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;

import dev.e5250.session.Security;
import dev.e5250.telnet.CertificateTrust;

/** Whom a session by TLS trusts: the authorities of Java and of the system, those of a file, or anybody. */
final class TlsTrust {
    /** Takes any certificate. */
    static final CertificateTrust ANYBODY = (host, port, certificate) -> true;

    private TlsTrust() {
    }

    static Security security(Preferences preferences, HostAddress address) throws ActionException {
        if (!preferences.verifyCertificate || !address.verify()) {
            return Security.trusting(ANYBODY);
        }
        return preferences.certificates == null ? Security.TLS
                : Security.trusting(new OfFile(read(preferences.certificates)));
    }

    private static Set<X509Certificate> read(Path file) throws ActionException {
        Set<X509Certificate> certificates = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory.getInstance("X.509").generateCertificates(in)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
        } catch (IOException e) {
            throw new ActionException(ScriptFiles.reason(file, e));
        } catch (CertificateException e) {
            throw new ActionException("no certificates (PEM) in " + file);
        }
        if (certificates.isEmpty()) {
            throw new ActionException("no certificates (PEM) in " + file);
        }
        return certificates;
    }

    /** Nobody was accepted by the user in person. */
    private record OfFile(Set<X509Certificate> authorities) implements CertificateTrust {

        @Override
        public boolean isAccepted(String host, int port, X509Certificate certificate) {
            return false;
        }
    }
}
