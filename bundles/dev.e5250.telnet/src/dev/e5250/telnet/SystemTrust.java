package dev.e5250.telnet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * The certificate authorities that this Java trusts and those that the system does: a company installs its own in the
 * system. Read for each connection, so that a new one counts at once and none is kept.
 */
final class SystemTrust {
    /** Stores of the system as the JDK's providers name them; those of other systems are not there. */
    private static final List<String> STORES = List.of("Windows-ROOT", "KeychainStore", "KeychainStore-ROOT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    /** Bundles of Debian, Fedora and its kin, SUSE, and Alpine; the first that is there is the system's. */
    private static final List<Path> BUNDLES = List.of(Path.of("/etc/ssl/certs/ca-certificates.crt"), //$NON-NLS-1$
            Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"), Path.of("/etc/pki/tls/certs/ca-bundle.crt"), //$NON-NLS-1$ //$NON-NLS-2$
            Path.of("/etc/ssl/ca-bundle.pem"), Path.of("/etc/ssl/cert.pem")); //$NON-NLS-1$ //$NON-NLS-2$

    private SystemTrust() {
    }

    /** Reads all of them. What cannot be read trusts nobody; it is not worth more than the others it leaves. */
    static Set<X509Certificate> load() {
        Set<X509Certificate> authorities = new LinkedHashSet<>();
        addJdk(authorities);
        STORES.forEach(type -> addStore(type, authorities));
        BUNDLES.stream().filter(Files::isReadable).findFirst().ifPresent(bundle -> addBundle(bundle, authorities));
        return authorities;
    }

    /** The same and some more. */
    static Set<X509Certificate> loadWith(Set<X509Certificate> more) {
        Set<X509Certificate> authorities = load();
        authorities.addAll(more);
        return authorities;
    }

    /** Those of the JDK, or of the store that its properties name instead. */
    private static void addJdk(Set<X509Certificate> authorities) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    Collections.addAll(authorities, x509.getAcceptedIssuers());
                }
            }
        } catch (GeneralSecurityException e) {
            // a Java without authorities of its own has the system's
        }
    }

    private static void addStore(String type, Set<X509Certificate> authorities) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            for (String alias : Collections.list(store.aliases())) {
                addEntry(store, alias, authorities);
            }
        } catch (GeneralSecurityException | IOException e) {
            // not this system's, or not for us to read
        }
    }

    /** A keychain has the user's own certificates too, which vouch for nobody. */
    private static void addEntry(KeyStore store, String alias, Set<X509Certificate> authorities)
            throws KeyStoreException {
        if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
            authorities.add(certificate);
        }
    }

    static void addBundle(Path bundle, Set<X509Certificate> authorities) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509"); //$NON-NLS-1$
            ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(bundle));
            // one at a time: one that this Java cannot read must not take the others with it
            while (in.available() > 0) {
                addNext(factory, in, authorities);
            }
        } catch (IOException | CertificateException e) {
            // not for us to read
        }
    }

    private static void addNext(CertificateFactory factory, ByteArrayInputStream in, Set<X509Certificate> authorities) {
        try {
            if (factory.generateCertificate(in) instanceof X509Certificate certificate) {
                authorities.add(certificate);
            }
        } catch (CertificateException e) {
            // the factory has read past it
        }
    }
}
