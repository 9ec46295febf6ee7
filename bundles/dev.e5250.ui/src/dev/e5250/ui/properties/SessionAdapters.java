package dev.e5250.ui.properties;

import dev.e5250.session.Session;
import dev.e5250.ui.Connection;
import dev.e5250.ui.Messages;
import dev.e5250.ui.StatusTexts;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.UiPlugin;
import dev.e5250.ui.connections.ConnectionsView;
import dev.e5250.ui.connections.SavedConnection;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.model.WorkbenchAdapter;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyShowInContext;

/** What terminal views, their connections and those of the tree are to the rest of the workbench. */
public final class SessionAdapters implements IAdapterFactory {
    private static final Class<?>[] TYPES = {IPropertySource.class, IPropertySheetPage.class, IWorkbenchAdapter.class,
            Session.class, IShowInSource.class, IShowInTargetList.class};

    @Override
    public Class<?>[] getAdapterList() {
        return TYPES.clone();
    }

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        Object adapter = switch (object) {
        case TerminalView view -> ofView(view, type);
        case Connection connection -> ofConnection(connection, type);
        case SavedConnection saved -> ofSaved(saved, type);
        case ConnectionsView view -> type == IShowInTargetList.class
                ? targets(TerminalView.ID, IPageLayout.ID_PROP_SHEET) : type == IShowInSource.class ? source(view) : null;
        default -> null;
        };
        return type.cast(adapter);
    }

    private static Object ofView(TerminalView view, Class<?> type) {
        if (type == IPropertySheetPage.class) {
            return new SessionPropertiesPage(view);
        }
        if (type == IShowInSource.class) {
            return source(view);
        }
        if (type == IShowInTargetList.class) {
            return targets(ConnectionsView.ID, IPageLayout.ID_PROP_SHEET);
        }
        return view.connection() == null ? null : ofConnection(view.connection(), type);
    }

    private static Object ofConnection(Connection connection, Class<?> type) {
        if (type == IPropertySource.class) {
            return SessionFacts.of(connection);
        }
        if (type == Session.class) {
            return connection.session().orElse(null);
        }
        return type == IWorkbenchAdapter.class ? named(
                StatusTexts.connection(connection.state(), connection.destination().name()), "terminal") : null;
    }

    private static Object ofSaved(SavedConnection saved, Class<?> type) {
        if (type == IPropertySource.class) {
            return facts(saved);
        }
        return type == IWorkbenchAdapter.class ? named(saved.name(), "session-closed") : null;
    }

    /** What is selected in a view. The Properties view takes it from nothing but a context of its own. */
    private static IShowInSource source(IViewPart view) {
        return () -> new PropertyShowInContext(view, view.getSite().getSelectionProvider().getSelection());
    }

    private static IShowInTargetList targets(String... views) {
        return () -> views.clone();
    }

    private static IWorkbenchAdapter named(String label, String icon) {
        return new WorkbenchAdapter() {
            @Override
            public String getLabel(Object object) {
                return label;
            }

            @Override
            public ImageDescriptor getImageDescriptor(Object object) {
                return ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/" + icon + ".svg").orElse(null);
            }
        };
    }

    private static IPropertySource facts(SavedConnection saved) {
        return new Facts(saved).add(Messages.Properties_connection, Messages.Properties_host, () -> saved.form().host())
                .add(Messages.Properties_connection, Messages.Properties_port, () -> saved.form().port())
                .add(Messages.Properties_connection, Messages.Properties_tls,
                        () -> saved.form().tls() ? Messages.Properties_yes : Messages.Properties_no)
                .add(Messages.Properties_connection, Messages.Properties_user, () -> saved.form().signOn().user())
                .add(Messages.Properties_terminal, Messages.Properties_device, () -> saved.form().device())
                .add(Messages.Properties_terminal, Messages.Properties_terminalType, () -> saved.form().model().terminalType())
                .add(Messages.Properties_terminal, Messages.Properties_ccsid, () -> saved.form().ccsid());
    }
}
