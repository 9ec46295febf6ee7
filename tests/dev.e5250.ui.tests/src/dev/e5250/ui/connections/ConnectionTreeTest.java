package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import dev.e5250.ui.connect.ConnectForm;
import org.junit.jupiter.api.Test;

class ConnectionTreeTest {
    private final SavedConnection a = connection("A");
    private final SavedConnection b = connection("B");
    private final SavedConnection c = connection("C");
    private final Folder inner = Folder.named("inner", List.of(c));
    private final Folder outer = Folder.named("outer", List.of(b, inner));
    private final ConnectionTree tree = new ConnectionTree(List.of(a, outer));

    @Test
    void whatIsAddedGoesWhereItIsToldTo() {
        SavedConnection d = connection("D");

        assertThat(text(tree.add(d, ConnectionTree.TOP, 0))).isEqualTo("D A outer[B inner[C]]");
        assertThat(text(tree.add(d, inner.id(), ConnectionTree.LAST))).isEqualTo("A outer[B inner[C D]]");
        assertThat(text(tree.add(d, outer.id(), 1))).isEqualTo("A outer[B D inner[C]]");
    }

    @Test
    void aChangedNodeStaysWhereItWas() {
        SavedConnection renamed = new SavedConnection(c.id(), "C2", c.form(), true, false, "");

        assertThat(text(tree.replace(renamed))).isEqualTo("A outer[B inner[C2]]");
        assertThat(text(tree.replace(inner.withName("deep")))).isEqualTo("A outer[B deep[C]]");
    }

    @Test
    void aFolderIsRemovedWithWhatIsInIt() {
        assertThat(text(tree.remove(inner.id()))).isEqualTo("A outer[B]");
        assertThat(tree.remove(outer.id()).connections()).containsExactly(a);
    }

    @Test
    void nodesMoveBeforeOthersAndBehindAll() {
        assertThat(text(tree.move(c.id(), ConnectionTree.TOP, a.id()))).isEqualTo("C A outer[B inner[]]");
        assertThat(text(tree.move(a.id(), outer.id(), ""))).isEqualTo("outer[B inner[C] A]");
        assertThat(text(tree.move(inner.id(), outer.id(), b.id()))).isEqualTo("A outer[inner[C] B]");
    }

    @Test
    void aFolderDoesNotGetIntoItself() {
        assertThat(tree.move(outer.id(), inner.id(), "")).isEqualTo(tree);
        assertThat(tree.move(outer.id(), outer.id(), "")).isEqualTo(tree);
    }

    @Test
    void aCopyIsAnotherConnectionToTheSameSystemWithoutItsPasswords() {
        SavedConnection keeping = new SavedConnection(a.id(), "A", a.form(), false, true, "");

        ConnectionTree doubled = tree.replace(keeping).duplicate(a.id(), "A2").duplicate(inner.id(), "inner2");

        assertThat(text(doubled)).isEqualTo("A A2 outer[B inner[C] inner2[C]]");
        assertThat(doubled.connections().map(SavedConnection::id)).doesNotHaveDuplicates().hasSize(5);
        SavedConnection copy = doubled.connections().skip(1).findFirst().orElseThrow();
        assertThat(copy.form()).isEqualTo(a.form());
        assertThat(copy.keepsPasswords()).isFalse();
    }

    @Test
    void whatFollowsIsFoundInTheSameFolderOnly() {
        assertThat(tree.after(a.id())).isEqualTo(outer.id());
        assertThat(tree.after(b.id())).isEqualTo(inner.id());
        assertThat(tree.after(inner.id())).isEmpty();
    }

    private static SavedConnection connection(String name) {
        return SavedConnection.named(name, ConnectForm.empty(), false);
    }

    private static String text(ConnectionTree tree) {
        return text(tree.roots());
    }

    private static String text(List<Node> nodes) {
        return nodes.stream().map(node -> node.name() + (node instanceof Folder folder ? '[' + text(folder.children()) + ']'
                : "")).collect(Collectors.joining(" "));
    }
}
