package dev.e5250.ui;

import java.util.concurrent.CompletableFuture;

import dev.e5250.session.SessionSettings;
import dev.e5250.ui.connect.DemoHost;

/** A system a view can be connected to, again and again. Immutable; any thread may use it. */
public interface Destination {
    /** What the user calls it: for titles and messages. */
    String name();

    /** How to reach it now. Returns at once; what has to be started first is started in another thread. */
    CompletableFuture<SessionSettings> settings();

    /** A host, named by its address. */
    static Destination of(SessionSettings settings) {
        return new Destination() {
            @Override
            public String name() {
                return settings.host();
            }

            @Override
            public CompletableFuture<SessionSettings> settings() {
                return CompletableFuture.completedFuture(settings);
            }
        };
    }

    /** The demo system, which runs in this process. */
    static Destination demo() {
        return new Destination() {
            @Override
            public String name() {
                return Messages.Demo_name;
            }

            @Override
            public CompletableFuture<SessionSettings> settings() {
                return DemoHost.INSTANCE.settings();
            }
        };
    }
}
