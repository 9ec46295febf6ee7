package dev.e5250.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import dev.e5250.session.CloseReason;
import dev.e5250.session.Session;
import dev.e5250.session.SessionSettings;
import org.eclipse.osgi.util.NLS;

/** A trace, shown as if the host sent it again. The session reads the file, in its own thread. */
record ReplayDestination(Path trace) implements Destination {
    private static final double AS_IT_WAS = 1;

    @Override
    public String name() {
        return NLS.bind(Messages.Replay_name, fileName());
    }

    @Override
    public CompletableFuture<Session> session() {
        SessionSettings settings = SessionSettings.to(fileName(), SessionSettings.DEFAULT_PORT);
        return CompletableFuture.completedFuture(Session.replay(settings, trace, AS_IT_WAS));
    }

    @Override
    public String closeText(CloseReason reason) {
        return CloseTexts.ofReplay(reason, fileName());
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    private String fileName() {
        Path name = trace.getFileName();
        return name == null ? trace.toString() : name.toString();
    }
}
