package dev.e5250.ui.connections;

import java.util.Optional;

import dev.e5250.ui.TerminalView;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.part.IShowInTarget;

/** Shows a connection of the tree in the terminal that has its session, which is opened first when there is none. */
public final class ShowInTerminal implements IAdapterFactory {

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IShowInTarget.class};
    }

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        TerminalView view = (TerminalView) object;
        return type.cast((IShowInTarget) context -> {
            Optional<SavedConnection> connection = ConnectionActions.connection(context);
            connection.ifPresent(wanted -> Sessions.open(view.getSite().getPage(), wanted));
            return connection.isPresent();
        });
    }
}
