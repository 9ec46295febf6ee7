package dev.e5250.ui;

import java.util.concurrent.CompletableFuture;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;

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
        String host = settings.host();
        return CloseTexts.of(reason, (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + settings.port());
    }
}
