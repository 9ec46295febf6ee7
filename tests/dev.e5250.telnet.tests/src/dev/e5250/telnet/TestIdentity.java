package dev.e5250.telnet;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

/**
 * A key and its certificate, made for the test: an authority, a server, or a user.
 *
 * @param chain its certificate, and those between it and the root
 */
record TestIdentity(KeyPair keys, List<X509Certificate> chain) {
    static final Instant NOW = Instant.now();
    static final char[] PASSWORD = "test only".toCharArray();
    private static final AtomicLong SERIAL = new AtomicLong(NOW.getEpochSecond());
    private static final String ECDSA_WITH_SHA256 = "2A8648CE3D040302";
    private static final String BASIC_CONSTRAINTS = "551D13";
    private static final String ALTERNATIVE_NAME = "551D11";

    static TestIdentity authority(String name) {
        return make(null, name, List.of(), true, NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(9)));
    }

    TestIdentity authorityBelow(String name, Instant from, Instant until) {
        return make(this, name, List.of(), true, from, until);
    }

    /** A certificate signed by this authority. */
    TestIdentity issue(String name) {
        return issue(name, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
    }

    TestIdentity issue(String name, Instant from, Instant until) {
        return make(this, name, List.of(name), false, from, until);
    }

    static TestIdentity selfSigned(String name, Instant from, Instant until) {
        return make(null, name, List.of(name), false, from, until);
    }

    static TestIdentity selfSigned(String name) {
        return selfSigned(name, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** @param type PKCS12, or JKS, which is weak and quick */
    KeyStore keyStore(String type) throws Exception {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        store.setKeyEntry("key", keys.getPrivate(), PASSWORD, chain.toArray(X509Certificate[]::new));
        return store;
    }

    private static TestIdentity make(TestIdentity issuer, String name, List<String> names, boolean authority,
            Instant from, Instant until) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            byte[] subject = new X500Principal("CN=" + name + ", O=e5250 test").getEncoded();
            byte[] issuedBy = issuer == null ? subject : issuer.certificate().getSubjectX500Principal().getEncoded();
            byte[] algorithm = Der.sequence(Der.oid(ECDSA_WITH_SHA256));
            byte[] content = Der.sequence(Der.tagged(0xA0, Der.integer(2)), Der.integer(SERIAL.incrementAndGet()),
                    algorithm, issuedBy, Der.sequence(Der.time(from), Der.time(until)), subject,
                    keys.getPublic().getEncoded(),
                    Der.tagged(0xA3, Der.sequence(authority ? authorityExtension() : nameExtension(names))));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer == null ? keys.getPrivate() : issuer.keys.getPrivate());
            signature.update(content);
            byte[] encoded = Der.sequence(content, algorithm, Der.bits(signature.sign()));
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(encoded));
            return new TestIdentity(keys, issuer == null || issuer.isRoot() ? List.of(certificate)
                    : Stream.concat(Stream.of(certificate), issuer.chain.stream()).toList());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isRoot() {
        return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
    }

    private static byte[] authorityExtension() {
        return Der.sequence(Der.oid(BASIC_CONSTRAINTS), Der.yes(), Der.octets(Der.sequence(Der.yes())));
    }

    private static byte[] nameExtension(List<String> names) {
        byte[][] encoded = names.stream().map(TestIdentity::alternativeName).toArray(byte[][]::new);
        return Der.sequence(Der.oid(ALTERNATIVE_NAME), Der.octets(Der.sequence(encoded)));
    }

    private static byte[] alternativeName(String name) {
        if (name.matches("[0-9.]+")) {
            return Der.tagged(0x87, address(name));
        }
        return Der.tagged(0x82, name.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] address(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
