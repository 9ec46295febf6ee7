package dev.e5250.telnet;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.e5250.telnet.TlsFailure.Check;

/** The way from a server's certificate up to an authority. */
final class CertificatePath {
    private final X509Certificate[] chain;
    private final X509Certificate certificate;
    private final Instant now;

    CertificatePath(X509Certificate[] chain, Instant now) {
        this.chain = chain;
        certificate = chain[0];
        this.now = now;
    }

    /** For a way from the certificate to one of the authorities. Revocation lists are not asked for. */
    PKIXBuilderParameters parameters(Set<X509Certificate> authorities) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = authorities.stream().map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(chain)))); //$NON-NLS-1$
        return parameters;
    }

    /**
     * What is wrong above the certificate, if anything.
     *
     * @param refusal what the JDK's check threw
     */
    Optional<Check> check(Set<X509Certificate> authorities, CertificateException refusal) {
        // at a time when it was valid: an impostor's certificate that is out of date is still an impostor's
        if (leadsToOneOf(authorities, whenValid(List.of(certificate)))) {
            return Optional.empty();
        }
        if (leadsToOneOf(authorities, whenValid(List.of(chain)))) {
            boolean expired = Stream.of(chain).anyMatch(c -> now.isAfter(c.getNotAfter().toInstant()));
            return Optional.of(expired ? Check.EXPIRED : Check.NOT_YET_VALID);
        }
        if (isAboutAlgorithm(refusal)) {
            return Optional.of(Check.OTHER);
        }
        return Optional.of(isSelfSigned() ? Check.SELF_SIGNED : Check.UNKNOWN_ISSUER);
    }

    private boolean leadsToOneOf(Set<X509Certificate> authorities, Instant when) {
        try {
            PKIXBuilderParameters parameters = parameters(authorities);
            parameters.setDate(Date.from(when));
            CertPathBuilder.getInstance("PKIX").build(parameters); //$NON-NLS-1$
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Now if all are valid, else the first moment at which all were, or will be, if there is one. */
    private Instant whenValid(List<X509Certificate> certificates) {
        return certificates.stream().allMatch(c -> new ServerCertificate(c).isValidAt(now)) ? now
                : certificates.stream().map(c -> c.getNotBefore().toInstant()).max(Comparator.naturalOrder())
                        .orElse(now);
    }

    private static boolean isAboutAlgorithm(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CertPathValidatorException path
                        && path.getReason() == BasicReason.ALGORITHM_CONSTRAINED);
    }

    private boolean isSelfSigned() {
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
