package dev.e5250.ui.connections;

import java.util.Optional;

import dev.e5250.ui.HelpContext;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;

/** The systems of the user as a tree, and what can be done with them. */
public final class ConnectionsView extends ViewPart implements IShowInTarget {
    public static final String ID = "dev.e5250.ui.connections";

    private Text search;
    private TreeViewer viewer;
    private ConnectionActions actions;
    private SessionWatch watch;
    private final Runnable changed = this::treeChanged;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        HelpContext.CONNECTIONS.on(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.View_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        ConnectionFilter filter = new ConnectionFilter();
        viewer.addFilter(filter);
        search.addListener(SWT.Modify, event -> {
            filter.search(search.getText());
            viewer.refresh();
            viewer.expandAll();
        });
        IWorkbenchPage page = getSite().getPage();
        viewer.setComparer(new ById());
        viewer.setContentProvider(new ConnectionContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ConnectionLabels(page)));
        viewer.setInput(ConnectionStore.INSTANCE);
        viewer.expandAll();
        ConnectionDrop.install(viewer);
        actions = new ConnectionActions(getSite(), viewer);
        viewer.addDoubleClickListener(event -> actions.open());
        viewer.addSelectionChangedListener(event -> actions.enable());
        getSite().setSelectionProvider(viewer);
        fill(getViewSite().getActionBars());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContextMenu);
        Control control = viewer.getControl();
        Menu made = menu.createContextMenu(control);
        control.setMenu(made);
        getSite().registerContextMenu(menu, viewer);
        ConnectionStore.INSTANCE.addListener(changed);
        watch = new SessionWatch(page, this::sessionsChanged);
    }

    private void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(actions.newConnection());
        tools.add(actions.newFolder());
        IMenuManager menu = bars.getMenuManager();
        menu.add(actions.importFile());
        menu.add(actions.exportFile());
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.delete());
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), actions.change());
        bars.setGlobalActionHandler(ActionFactory.PROPERTIES.getId(), actions.change());
    }

    private void fillContextMenu(IMenuManager menu) {
        actions.enable();
        menu.add(actions.openSession());
        menu.add(actions.closeSession());
        menu.add(new Separator());
        menu.add(actions.newConnection());
        menu.add(actions.newFolder());
        menu.add(new Separator());
        menu.add(actions.change());
        menu.add(actions.duplicate());
        menu.add(actions.delete());
        menu.add(new Separator());
        MenuManager showIn = new MenuManager(Messages.View_showIn);
        showIn.add(ContributionItemFactory.VIEWS_SHOW_IN.create(getSite().getWorkbenchWindow()));
        menu.add(showIn);
        menu.add(new Separator());
        menu.add(actions.importFile());
        menu.add(actions.exportFile());
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Selects a connection that is in the tree. */
    @Override
    public boolean show(ShowInContext context) {
        Optional<SavedConnection> wanted = ConnectionActions.connection(context)
                .flatMap(connection -> ConnectionStore.INSTANCE.tree().connection(connection.id()));
        wanted.ifPresent(connection -> {
            search.setText("");
            viewer.setSelection(new StructuredSelection(connection), true);
        });
        return wanted.isPresent();
    }

    private void treeChanged() {
        viewer.refresh();
        actions.enable();
    }

    private void sessionsChanged() {
        if (!viewer.getControl().isDisposed()) {
            viewer.refresh(true);
            actions.enable();
        }
    }

    /** The tree that is shown. */
    TreeViewer viewer() {
        return viewer;
    }

    /** The field for what is searched. */
    Text search() {
        return search;
    }

    /** What can be done. */
    ConnectionActions actions() {
        return actions;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ConnectionStore.INSTANCE.removeListener(changed);
        if (watch != null) {
            watch.end();
        }
        super.dispose();
    }
}
