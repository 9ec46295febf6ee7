package dev.e5250.script;

import java.util.function.Function;

import dev.e5250.session.Security;
import dev.e5250.telnet.ServerCertificate;
import dev.e5250.telnet.TlsAgreement;

/** What Query tells of TLS. */
final class TlsAnswers {
    private TlsAnswers() {
    }

    static String state(Console console) {
        if (!console.emulator().isConnected()) {
            return "";
        }
        Security security = console.emulator().session().get().settings().security();
        return !security.tls() ? "not secure"
                : security.trust() == TlsTrust.ANYBODY ? "secure host-unverified" : "secure host-verified";
    }

    static String session(Console console) {
        return of(console, tls -> "Version: " + tls.protocol() + "\nCipher: " + tls.cipherSuite());
    }

    static String certificate(Console console) {
        return of(console, tls -> tls.certificate().map(TlsAnswers::lines).orElse(""));
    }

    static String names(Console console) {
        return of(console, tls -> tls.certificate().map(shown -> String.join("\n", shown.names())).orElse(""));
    }

    private static String lines(ServerCertificate shown) {
        return "Subject: " + shown.subject() + "\nIssuer: " + shown.issuer() + "\nAlternate names: "
                + String.join(" ", shown.names()) + "\nValid from: " + shown.validFrom() + "\nValid until: "
                + shown.validUntil() + "\nSHA-256: " + shown.fingerprint();
    }

    private static String of(Console console, Function<TlsAgreement, String> answer) {
        return ConnectionAnswers.details(console).tls().map(answer).orElse("");
    }
}
