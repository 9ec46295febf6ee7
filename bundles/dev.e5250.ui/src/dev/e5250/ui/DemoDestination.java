package dev.e5250.ui;

import java.util.concurrent.CompletableFuture;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.ui.connect.DemoHost;

/** The demo system, whose address nobody needs to know. */
record DemoDestination() implements Destination {

    @Override
    public String name() {
        return Messages.Demo_name;
    }

    @Override
    public CompletableFuture<Session> session() {
        return DemoHost.INSTANCE.settings().thenApply(Session::new);
    }

    @Override
    public String closeText(CloseReason reason) {
        return CloseTexts.of(reason, name());
    }
}
