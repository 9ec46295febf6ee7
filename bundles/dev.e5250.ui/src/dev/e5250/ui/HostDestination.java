package dev.e5250.ui;

import java.util.concurrent.CompletableFuture;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import dev.e5250.telnet.ServerCertificate;

/** A host that the user knows by its address. */
record HostDestination(SessionSettings settings) implements Destination {

    @Override
    public String name() {
        return settings.host();
    }

    @Override
    public CompletableFuture<Session> session() {
        return CompletableFuture.completedFuture(new Session(settings));
    }

    @Override
    public String closeText(CloseReason reason) {
        return CloseTexts.of(reason, address());
    }

    @Override
    public String address() {
        String host = settings.host();
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + settings.port();
    }

    @Override
    public Destination accepting(ServerCertificate certificate, boolean forGood) {
        if (forGood) {
            UiPlugin.certificates().accept(settings.host(), settings.port(), certificate.x509());
        }
        // for good as well: the store may not have taken it yet when the next connection asks
        return new HostDestination(settings.withSecurity(settings.security().accepting(certificate.x509())));
    }
}
