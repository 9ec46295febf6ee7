package dev.e5250.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dev.e5250.session.Security;

/** Whom a session by TLS trusts: the authorities of Java and of the system, those of a file, or anybody. */
final class TlsTrust {
    private TlsTrust() {
    }

    static Security security(Preferences preferences, HostAddress address) throws ActionException {
        if (!preferences.verifyCertificate || !address.verify()) {
            return Security.trusting((host, port, certificate) -> true);
        }
        return Security.TLS;
    }
}
