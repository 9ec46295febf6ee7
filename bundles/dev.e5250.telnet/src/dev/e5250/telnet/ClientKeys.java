package dev.e5250.telnet;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/** The user's own certificates for one connection; remembers whether the host asked for one, and whether it got one. */
final class ClientKeys extends X509ExtendedKeyManager {
    /** Null when the user has none. */
    private final X509ExtendedKeyManager keys;
    private volatile boolean asked;
    private volatile boolean offered;

    private ClientKeys(X509ExtendedKeyManager keys) {
        this.keys = keys;
    }

    static ClientKeys none() {
        return new ClientKeys(null);
    }

    /** @throws TlsFailure when the file cannot be used */
    static ClientKeys load(ClientKeyStore source) throws TlsFailure {
        char[] password = source.password().get();
        try (InputStream in = Files.newInputStream(source.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12"); //$NON-NLS-1$
            store.load(in, password);
            requireKey(store);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password);
            for (KeyManager manager : factory.getKeyManagers()) {
                if (manager instanceof X509ExtendedKeyManager keys) {
                    return new ClientKeys(keys);
                }
            }
            throw new GeneralSecurityException("no key manager for " + source.file()); //$NON-NLS-1$
        } catch (IOException | GeneralSecurityException e) {
            throw TlsFailure.of(TlsFailure.Check.CLIENT_KEY_STORE, e);
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }

    private static void requireKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return;
            }
        }
        throw new GeneralSecurityException("no private key in it"); //$NON-NLS-1$
    }

    /** Whether the host asked for a certificate. */
    boolean asked() {
        return asked;
    }

    /** Whether it was shown one. */
    boolean offered() {
        return offered;
    }

    @Override
    public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
        asked = true;
        if (keys == null) {
            return null;
        }
        String alias = keys.chooseClientAlias(keyTypes, issuers, socket);
        if (alias == null) {
            // the user said to use this store: whether the issuer will do is for the host to say, and then we know why
            alias = keys.chooseClientAlias(keyTypes, null, socket);
        }
        offered = alias != null;
        return alias;
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return keys == null ? null : keys.getClientAliases(keyType, issuers);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return keys == null ? null : keys.getCertificateChain(alias);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return keys == null ? null : keys.getPrivateKey(alias);
    }

    /** We are no server. */
    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        return null;
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return null;
    }
}
