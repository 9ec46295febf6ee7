package dev.e5250.ui;

import java.util.Optional;

import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.Passwords;
import dev.e5250.ui.connections.ConnectionStore;
import dev.e5250.ui.connections.ConnectionsJson;
import dev.e5250.ui.connections.SavedConnection;
import dev.e5250.ui.connections.SavedDestination;
import org.eclipse.ui.IMemento;

/** Remembers what a view is connected to, for the next start of the program. There is no secret in it. */
final class SessionMemento {
    private static final String KIND = "session";
    private static final String DEMO = "demo";
    private static final String SAVED = "saved";
    private static final String HOST = "host";
    private static final String DETAIL = "detail";

    private SessionMemento() {
    }

    /** A trace that was played is not remembered: it is over when it is over. */
    static void save(Destination destination, IMemento memento) {
        switch (destination) {
        case DemoDestination demo -> memento.putString(KIND, DEMO);
        case SavedDestination saved -> put(memento, SAVED, saved.connection().id());
        case HostDestination host -> put(memento, HOST, ConnectionsJson.ofForm(ConnectForm.of(host.settings())));
        default -> { /* see above */ }
        }
    }

    private static void put(IMemento memento, String kind, String detail) {
        memento.putString(KIND, kind);
        memento.putString(DETAIL, detail);
    }

    /** What was saved; empty for nothing, or for what cannot be connected to any more. */
    static Optional<Destination> load(IMemento memento) {
        String kind = memento == null ? null : memento.getString(KIND);
        String detail = kind == null ? null : memento.getString(DETAIL);
        if (DEMO.equals(kind)) {
            return Optional.of(Destination.demo());
        }
        if (detail == null) {
            return Optional.empty();
        }
        return switch (kind) {
        case SAVED -> ConnectionStore.INSTANCE.tree().connection(detail)
                .filter(connection -> connection.problem().isEmpty()).<Destination>map(SavedDestination::new);
        case HOST -> ConnectionsJson.toForm(detail).map(form -> SavedConnection.named(form.host(), form, false))
                .filter(connection -> connection.problem().isEmpty()).map(connection -> Destination.of(connection.form()
                        .withoutProxyUser().settings(Passwords.NONE, UiPlugin.certificates())));
        default -> Optional.empty();
        };
    }
}
