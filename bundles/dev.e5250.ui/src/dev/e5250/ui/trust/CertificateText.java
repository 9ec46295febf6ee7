package dev.e5250.ui.trust;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.stream.Collectors;

import dev.e5250.telnet.TlsFailure.Check;
import dev.e5250.ui.Messages;

/** Certificates and what is wrong with them, in words. */
public final class CertificateText {
    private static final int LONGEST = 200;

    private CertificateText() {
    }

    /** What a failed check means. */
    public static String of(Check check) {
        return switch (check) {
        case WRONG_HOST -> Messages.Tls_wrongHost;
        case EXPIRED -> Messages.Tls_expired;
        case NOT_YET_VALID -> Messages.Tls_notYetValid;
        case SELF_SIGNED -> Messages.Tls_selfSigned;
        case UNKNOWN_ISSUER -> Messages.Tls_unknownIssuer;
        case OLD_PROTOCOL -> Messages.Tls_oldProtocol;
        case CLIENT_CERTIFICATE_REQUIRED -> Messages.Tls_clientCertificateRequired;
        case CLIENT_CERTIFICATE_REFUSED -> Messages.Tls_clientCertificateRefused;
        case CLIENT_KEY_STORE -> Messages.Tls_clientKeyStore;
        case HANDSHAKE_TIMEOUT -> Messages.Tls_handshakeTimeout;
        case CLOSED_BY_HOST -> Messages.Tls_closedByHost;
        case NOT_TLS -> Messages.Tls_notTls;
        case OTHER -> Messages.Tls_other;
        };
    }

    /** The words for names of checks with blanks between them, one sentence each. */
    public static String ofNames(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(Check::valueOf)
                .map(CertificateText::of).collect(Collectors.joining(" "));
    }

    /** What a server says of itself, as one short line: whatever else is in it does nothing. */
    static String line(String said) {
        String line = said.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }

    static String date(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(when);
    }
}
