package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.testing.Ui;
import dev.e5250.testing.UiTest;
import dev.e5250.ui.OpenView;
import dev.e5250.ui.PropertiesTest;
import dev.e5250.ui.TerminalView;
import dev.e5250.ui.connect.ConnectForm;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the tree of connections to the terminal, and back. */
@UiTest
class ShowInTest {
    @TempDir
    private Path folder;
    private DemoSystem demo;
    private EmptyStore store;
    private OpenView open;
    private ConnectionsView tree;
    private SavedConnection saved;

    @BeforeEach
    void open() throws IOException {
        demo = DemoSystem.start();
        store = new EmptyStore(folder);
        open = new OpenView();
        saved = SavedConnection.named("Demo", ConnectForm.empty().withSystem("127.0.0.1", String.valueOf(demo.port()), false),
                false);
        tree = Ui.call(() -> {
            ConnectionStore.INSTANCE.change(all -> all.add(saved, ConnectionTree.TOP, ConnectionTree.LAST));
            return (ConnectionsView) OpenView.show(ConnectionsView.ID);
        });
    }

    @AfterEach
    void close() {
        Ui.run(() -> OpenView.page().hideView(tree));
        open.close();
        store.close();
        demo.close();
    }

    @Test
    void aTerminalIsShownInTheTree() {
        Ui.run(() -> Sessions.open(OpenView.page(), saved));
        open.untilShown("Sign On");
        Ui.run(() -> tree.viewer().setSelection(StructuredSelection.EMPTY));

        PropertiesTest.showIn(open.view(), ConnectionsView.ID);

        Ui.until("selected", () -> saved.equals(tree.viewer().getStructuredSelection().getFirstElement()));
        assertThat(Ui.<Object>call(() -> OpenView.page().getActivePart())).isSameAs(tree);
    }

    @Test
    void aConnectionIsShownInItsTerminal() {
        Ui.run(() -> tree.viewer().setSelection(new StructuredSelection(saved)));

        PropertiesTest.showIn(tree, TerminalView.ID);

        open.untilShown("Sign On");
        Ui.until("terminal active", () -> OpenView.page().getActivePart() == open.view());
    }
}
