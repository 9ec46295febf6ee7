package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.SessionSettings;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.Controls;
import dev.e5250.ui.OpenView;
import dev.e5250.ui.connect.ConnectForm;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree of the connections shows them and how they are doing, and what is done in it is done. */
@UiTest
class ConnectionsViewTest {
    @TempDir
    private Path folder;
    private DemoSystem demo;
    private EmptyStore store;
    private OpenView terminal;
    private ConnectionsView view;
    private SavedConnection connection;

    @BeforeEach
    void open() throws IOException {
        demo = DemoSystem.start();
        store = new EmptyStore(folder);
        connection = SavedConnection.named("Demo",
                ConnectForm.of(SessionSettings.to("127.0.0.1", demo.port())), false);
        terminal = new OpenView();
        view = Ui.call(() -> {
            ConnectionStore.INSTANCE.change(tree -> tree.add(Folder.named("Tests", List.of(connection)), ConnectionTree.TOP, 0));
            return (ConnectionsView) OpenView.show(ConnectionsView.ID);
        });
    }

    @AfterEach
    void close() {
        Ui.run(() -> OpenView.page().hideView(view));
        terminal.close();
        store.close();
        demo.close();
    }

    @Test
    void theIconFollowsTheSession() {
        assertThat(Ui.call(this::icon)).isSameAs(Ui.call(() -> Icons.image(Icons.CLOSED)));

        run(view.actions().openSession());
        untilIcon(Icons.OPEN);
        terminal.untilShown("Sign On");

        demo.close();
        // a system that ends the connection is no trouble: so it is after a sign-off
        untilIcon(Icons.CLOSED);
        Ui.run(() -> terminal.view().reconnect());
        untilIcon(Icons.PROBLEM);
    }

    @Test
    void closedAndOpenedAgainItIsTheSameView() {
        run(view.actions().openSession());
        terminal.untilShown("Sign On");
        run(view.actions().closeSession());
        untilIcon(Icons.CLOSED);
        int views = Ui.call(() -> OpenView.page().getViewReferences().length);

        run(view.actions().openSession());

        untilIcon(Icons.OPEN);
        assertThat(Ui.call(() -> OpenView.page().getViewReferences().length)).isEqualTo(views);
        run(view.actions().openSession());
        assertThat(Ui.call(() -> OpenView.page().getActivePart())).as("shown, not opened twice")
                .isSameAs(terminal.view());
        assertThat(demo.connections()).isEqualTo(1);
    }

    @Test
    void connectionsOfTheStartAreOpenedOnce() {
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> tree.replace(
                new SavedConnection(connection.id(), connection.name(), connection.form(), true, false, ""))));

        Ui.run(() -> OpenAtStart.openIn(OpenView.page().getWorkbenchWindow()));
        terminal.untilShown("Sign On");
        Ui.run(() -> OpenAtStart.openIn(OpenView.page().getWorkbenchWindow()));
        Ui.idle();

        assertThat(demo.connections()).isEqualTo(1);
    }

    @Test
    void theSearchFindsNamesAndAddresses() {
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> tree.add(SavedConnection.named("Other",
                ConnectForm.of(SessionSettings.to("ibmi.example", 23)), false), ConnectionTree.TOP, ConnectionTree.LAST)));
        assertThat(Ui.call(this::shown)).hasSize(2);

        Ui.run(() -> view.search().setText("ibmi.ex"));
        Ui.until(() -> "one found, but there are " + shown(), () -> shown().equals(List.of("Other  ibmi.example:23")));

        Ui.run(() -> view.search().setText("Demo"));
        Ui.until(() -> "found in its folder, but there are " + shown(), () -> shown().equals(List.of("Tests")));
    }

    @Test
    void whatIsDroppedIsMoved() {
        Ui.run(() -> ConnectionDrop.drop(connection.id(), null, ViewerDropAdapter.LOCATION_NONE));
        assertThat(names()).containsExactly("Tests", "Demo");

        Node tests = Ui.call(() -> ConnectionStore.INSTANCE.tree().roots().get(0));
        Ui.run(() -> ConnectionDrop.drop(connection.id(), tests, ViewerDropAdapter.LOCATION_BEFORE));
        assertThat(names()).containsExactly("Demo", "Tests");
        Ui.run(() -> ConnectionDrop.drop(connection.id(), tests, ViewerDropAdapter.LOCATION_AFTER));
        assertThat(names()).containsExactly("Tests", "Demo");
        Ui.run(() -> ConnectionDrop.drop(connection.id(), tests, ViewerDropAdapter.LOCATION_ON));
        assertThat(names()).containsExactly("Tests");
    }

    @Test
    void aCopyStandsBehindTheOriginal() {
        run(view.actions().duplicate());

        Folder tests = (Folder) Ui.call(() -> ConnectionStore.INSTANCE.tree().roots().get(0));
        assertThat(tests.children()).extracting(Node::name).containsExactly("Demo", "Demo (copy)");
    }

    @Test
    void whatIsDeletedIsAskedFor() {
        Ui.run(() -> select().getControl().getDisplay().asyncExec(view.actions().delete()::run));
        Ui.until("question", () -> Controls.shell(Messages.View_deleteTitle) != null);
        Ui.run(() -> Controls.push(Controls.shell(Messages.View_deleteTitle), "Cancel"));
        assertThat(Ui.call(() -> ConnectionStore.INSTANCE.tree().connections().count())).isEqualTo(1);

        Ui.run(() -> select().getControl().getDisplay().asyncExec(view.actions().delete()::run));
        Ui.until("question", () -> Controls.shell(Messages.View_deleteTitle) != null);
        Ui.run(() -> Controls.push(Controls.shell(Messages.View_deleteTitle), "OK"));
        Ui.until("deleted", () -> ConnectionStore.INSTANCE.tree().connections().count() == 0);
    }

    @Test
    void whatIsExportedCanBeImported() throws Exception {
        Path file = folder.resolve("shared.json");
        ConnectionExchange.write(file, Ui.call(() -> ConnectionStore.INSTANCE.tree().roots())).get(20, TimeUnit.SECONDS);
        assertThat(Files.readString(file)).contains("\"name\": \"Demo\"");
        Ui.run(() -> ConnectionStore.INSTANCE.change(tree -> ConnectionTree.EMPTY));

        Ui.call(() -> ConnectionExchange.read(file, ConnectionTree.TOP)).get(20, TimeUnit.SECONDS);

        SavedConnection imported = Ui.call(() -> ConnectionStore.INSTANCE.tree().connections().findFirst().orElseThrow());
        assertThat(imported.form()).isEqualTo(connection.form());
        assertThat(imported.id()).isNotEqualTo(connection.id());
    }

    private void run(Action action) {
        Ui.run(() -> {
            select();
            view.actions().enable();
            assertThat(action.isEnabled()).as(action.getText()).isTrue();
            action.run();
        });
    }

    private TreeViewer select() {
        view.viewer().setSelection(new StructuredSelection(connection), true);
        return view.viewer();
    }

    private void untilIcon(String name) {
        Ui.until(name, () -> icon() == Icons.image(name));
    }

    private Image icon() {
        view.viewer().expandAll();
        return view.viewer().getTree().getItem(0).getItem(0).getImage();
    }

    private List<String> shown() {
        return Arrays.stream(view.viewer().getTree().getItems()).map(TreeItem::getText).toList();
    }

    private static List<String> names() {
        return Ui.call(() -> ConnectionStore.INSTANCE.tree().roots().stream().map(Node::name).toList());
    }
}
