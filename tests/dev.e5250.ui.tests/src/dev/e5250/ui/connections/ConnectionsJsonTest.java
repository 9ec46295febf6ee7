package dev.e5250.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import dev.e5250.datastream.DeviceModel;
import dev.e5250.telnet.ProxySettings;
import dev.e5250.telnet.SignOn;
import dev.e5250.ui.connect.ConnectForm;
import dev.e5250.ui.connect.ProxyForm;
import dev.e5250.ui.connect.SignOnForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsJsonTest {
    private static final ConnectForm FORM = new ConnectForm("ibmi.example", "992", "DEV*", DeviceModel.IBM_3180_2, "273",
            false, true, false, new SignOnForm("JOE", SignOn.Method.SHA512),
            new ProxyForm(Optional.of(ProxySettings.Kind.HTTP), "proxy.example", "3128", "me"));
    private final SavedConnection connection = new SavedConnection("id1", "Production <\u00fc>", FORM, true, true,
            "/macros/sign-on.s5250");
    private final ConnectionTree tree = new ConnectionTree(
            List.of(new Folder("id2", "Folder", List.of(connection, new Folder("id3", "Empty", List.of())))));

    @Test
    void whatIsStoredIsLoadedTheSame() throws Exception {
        assertThat(ConnectionsJson.load(ConnectionsJson.store(tree))).isEqualTo(tree);
    }

    @Test
    void whoImportsGetsConnectionsOfHisOwnWithoutAnybodysPasswords() throws Exception {
        String exported = ConnectionsJson.export(tree.roots());

        assertThat(exported).doesNotContain("id1").doesNotContain("id2").doesNotContain("keepsPasswords");
        Folder folder = (Folder) ConnectionsJson.importFrom(exported).get(0);
        SavedConnection imported = (SavedConnection) folder.children().get(0);
        assertThat(folder.name()).isEqualTo("Folder");
        assertThat(imported.form()).isEqualTo(FORM);
        assertThat(imported.name()).isEqualTo(connection.name());
        assertThat(imported.atStart()).isTrue();
        assertThat(imported.macro()).as("a file of another computer").isEmpty();
    }

    /** Or a file could say which stored password goes to which host. */
    @Test
    void aFileCannotNameAPasswordThatIsStoredHere() throws Exception {
        SavedConnection imported = (SavedConnection) ConnectionsJson.importFrom(
                "{\"e5250\":1,\"connections\":[{\"id\":\"id1\",\"keepsPasswords\":true,\"macro\":\"/tmp/evil\",\"host\":\"evil.example\"}]}").get(0);

        assertThat(imported.id()).isNotEqualTo("id1");
        assertThat(imported.keepsPasswords()).isFalse();
        assertThat(imported.macro()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws Exception {
        SavedConnection imported = (SavedConnection) ConnectionsJson.importFrom(
                "{\"e5250\":1,\"connections\":[{\"host\":\"ibmi.example\",\"port\":2323}]}").get(0);

        ConnectForm usual = ConnectForm.empty();
        assertThat(imported.name()).isEqualTo("ibmi.example");
        assertThat(imported.form()).isEqualTo(new ConnectForm("ibmi.example", "2323", "", usual.model(), usual.ccsid(),
                true, usual.tls(), usual.reconnect(), usual.signOn(), usual.proxy()));
        assertThat(imported.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "{}", "null", "{\"e5250\":2}", "{\"e5250\":1,\"connections\":{}}",
            "{\"e5250\":1,\"connections\":[1]}", "{\"e5250\":{},\"connections\":[]}",
            "{\"e5250\":1,\"connections\":[{\"folder\":\"f\",\"connections\":[null]}]}" })
    void whatAreNoConnectionsIsSaid(String text) {
        assertThatThrownBy(() -> ConnectionsJson.importFrom(text)).isInstanceOf(ConnectionsFormatException.class)
                .hasMessageMatching("(?s).+");
    }

    @Test
    void foldersWithinFoldersHaveALimit() {
        String deep = "{\"folder\":\"f\",\"connections\":[".repeat(ConnectionsJson.MAX_DEPTH + 1)
                + "]}".repeat(ConnectionsJson.MAX_DEPTH + 1);

        assertThatThrownBy(() -> ConnectionsJson.importFrom("{\"e5250\":1,\"connections\":[" + deep + "]}"))
                .isInstanceOf(ConnectionsFormatException.class).hasMessageContaining("20");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "{\"a\":" })
    void aFileThatOnlyOpensBracketsIsRefused(String open) {
        assertThatThrownBy(() -> ConnectionsJson.importFrom(open.repeat(100_000)))
                .isInstanceOf(ConnectionsFormatException.class);
    }
}
