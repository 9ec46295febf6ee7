package dev.e5250.ui.connections;

import java.util.Optional;

import dev.e5250.session.SessionState;
import dev.e5250.ui.TerminalView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The sessions of the connections: each is in a terminal view. UI thread only. */
final class Sessions {
    /** How a connection is doing. */
    enum State {
        /** No view shows it, or its user has closed it. */
        CLOSED,
        /** It is being made, for the first time or again. */
        CONNECTING,
        /** The system talks to it. */
        OPEN,
        /** It ended, and not because its user wanted that. */
        PROBLEM
    }

    private Sessions() {
    }

    /** Shows the session of a connection, and opens one first when there is none. */
    static void open(IWorkbenchPage page, SavedConnection connection) {
        Optional<String> problem = connection.problem();
        if (problem.isPresent()) {
            MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.View_cannotOpen,
                    NLS.bind(Messages.View_problem, connection.name(), problem.get()));
            return;
        }
        Optional<TerminalView> shown = view(page, connection.id());
        try {
            if (shown.isPresent()) {
                page.activate(shown.get());
            }
            if (shown.isEmpty() || !shown.get().isLive()) {
                TerminalView.free(page).connect(new SavedDestination(connection));
            }
        } catch (PartInitException e) {
            ILog.get().error("No terminal view", e);
        }
    }

    /** Ends the session of a connection, if there is one. */
    static void close(IWorkbenchPage page, SavedConnection connection) {
        view(page, connection.id()).ifPresent(TerminalView::disconnect);
    }

    static State state(IWorkbenchPage page, SavedConnection connection) {
        return view(page, connection.id()).map(Sessions::state).orElse(State.CLOSED);
    }

    private static State state(TerminalView view) {
        SessionState state = view.connection().state();
        return switch (state) {
        case ACTIVE -> State.OPEN;
        case CLOSED -> view.connection().closeReason().filter(reason -> switch (reason.kind()) {
        // a system ends the connection after a sign-off
        case BY_USER, BY_HOST -> false;
        default -> true;
        }).isPresent() ? State.PROBLEM : State.CLOSED;
        case NEW, CONNECTING, NEGOTIATING, WAITING -> State.CONNECTING;
        };
    }

    /** The view that shows a connection, or showed it last; one with a session if there are several. */
    static Optional<TerminalView> view(IWorkbenchPage page, String id) {
        return TerminalView.made(page).filter(view -> view.connection() != null
                        && view.connection().destination() instanceof SavedDestination saved
                        && saved.connection().id().equals(id))
                .max((one, other) -> Boolean.compare(one.isLive(), other.isLive()));
    }
}
