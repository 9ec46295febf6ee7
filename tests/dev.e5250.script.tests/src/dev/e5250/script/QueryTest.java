package dev.e5250.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.e5250.host.HostDisplay;
import dev.e5250.host.HostServer;
import dev.e5250.host.HostWindow;
import dev.e5250.host.Orders;
import dev.e5250.host.demo.DemoSystem;

/** Query as a list, and the keywords whose answers are never the same; the others are in a transcript. */
class QueryTest {

    @Test
    void withoutAKeywordTellsAllInALineEach() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts("-set", "port=" + demo.port());
                ScriptClient client = scripts.client()) {
            List<String> listed = Arrays.stream(QueryTable.ENTRIES).filter(QueryEntry::listed).map(QueryEntry::title).toList();
            assertThat(client.data("Query")).extracting(line -> line.substring(0, line.indexOf(':')))
                    .as("without a host").isEqualTo(listed);
            client.data("Connect(127.0.0.1)");
            List<String> lines = client.data("Show()");
            assertThat(lines).extracting(line -> line.substring(0, line.indexOf(':'))).isEqualTo(listed);
            assertThat(lines).contains("Fields: ...", "Tls: not secure", "TlsCertInfo:", "LuName: QPADEV0001",
                    "CommandLine: s5250 -scriptport 0 -set port=" + demo.port());
        }
    }

    @Test
    void allTellsEveryLine() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            client.data("Connect(127.0.0.1:" + demo.port() + ")");
            assertThat(client.data("Query(-all)")).contains("About: s5250 0.1.0", "About: Eclipse Public License 2.0",
                    "Fields: row 7 column 53 length 10 ffw 4020 attribute 27 alpha monocase hidden", "CodePages: 37",
                    "CodePages: 273").noneMatch(line -> line.startsWith("Cursor:") || line.startsWith("Ssl:"));
        }
    }

    @Test
    void countsAndTimes() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            client.data("Connect(127.0.0.1:" + demo.port() + ")");
            assertThat(client.data("Query(StatsRx)").get(0)).matches("records \\d+ bytes \\d+");
            assertThat(client.data("Query(StatsTx)").get(0)).matches("records \\d+ bytes \\d+");
            assertThat(client.data("Query(ConnectTime)").get(0)).matches("00:00:\\d\\d");
            assertThat(client.data("Query(TlsProvider)").get(0)).matches("Java \\d+");
            assertThat(client.data("Query(BuildOptions)").get(0)).startsWith("java ");
            assertThat(client.data("Query(Actions)").get(0)).startsWith("Ascii() ").contains(" MoveCursor1() ");
        }
    }

    @Test
    void windowsAreThoseOfTheHost() throws Exception {
        try (HostServer host = HostServer.start(connection -> {
            connection.negotiate();
            connection.write(HostDisplay.standard().field(Orders.input(20, 10, 5)).record());
            connection.read();
            connection.write(HostWindow.standard(8, 20, 6, 30).title("Confirm").field(Orders.input(2, 2, 3)).enhanced(true)
                    .record());
            connection.read();
        }); Scripts scripts = new Scripts(); ScriptClient client = scripts.client()) {
            client.data("Connect(127.0.0.1:" + host.port() + ")");
            assertThat(client.data("Query(Windows)")).containsExactly("");
            client.data("Enter");
            assertThat(client.data("Query(Windows)")).containsExactly("row 8 column 20 depth 6 width 30 cursor-restricted title Confirm");
            assertThat(client.data("ReadBuffer(Json)").get(0)).endsWith(",\"windows\":[{\"row\":8,\"column\":20,\"depth\":6,"
                    + "\"width\":30,\"pullDown\":false,\"title\":\"Confirm\"}]}");
        }
    }

    @Test
    void keywordsAreInAlphabeticalOrder() {
        assertThat(Arrays.stream(QueryTable.ENTRIES).map(QueryEntry::title)).isSortedAccordingTo(
                String.CASE_INSENSITIVE_ORDER);
    }
}
