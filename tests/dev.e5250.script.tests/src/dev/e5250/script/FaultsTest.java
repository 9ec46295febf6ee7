package dev.e5250.script;

import static dev.e5250.host.Commands.clearUnit;
import static dev.e5250.host.Commands.readMdt;
import static dev.e5250.host.Commands.wtd;
import static dev.e5250.host.Orders.ic;
import static dev.e5250.host.Orders.input;
import static dev.e5250.host.Orders.sba;
import static dev.e5250.host.Orders.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.e5250.host.Cc1;
import dev.e5250.host.Cc2;
import dev.e5250.host.Command;
import dev.e5250.host.HostConnection;
import dev.e5250.host.HostRecord;
import dev.e5250.host.HostScript;
import dev.e5250.host.HostServer;
import dev.e5250.host.Opcode;
import dev.e5250.host.demo.DemoSystem;

/** What goes wrong is told with its reason, and the console goes on. */
class FaultsTest {
    private Scripts scripts;
    private ScriptClient client;

    @BeforeEach
    void begin() throws Exception {
        scripts = new Scripts();
        client = scripts.client();
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        scripts.areAllGone();
        scripts.close();
    }

    @Test
    void aHostThatEndsWhileSomethingIsWaitedFor() throws Exception {
        try (HostServer host = host(connection -> {
            show(connection);
            connection.read();
            connection.finish();
        })) {
            client.data("Connect(127.0.0.1:" + host.port() + ")");
            client.data("Set(aidWait,false)");
            client.data("Enter");
            // whether it has ended before, or while it is waited for
            assertThat(client.error("Wait(Unlock)")).isIn("Wait(): Host disconnected: the host ended the connection",
                    "Wait(): Not connected: the host ended the connection");
            assertThat(client.ask("Ascii(0,0,5)").data()).as("the last screen stays").containsExactly("HELLO");
            assertThat(client.ask("Ignore").fields()[3]).isEqualTo("N");
        }
    }

    @Test
    void aHostThatEndsAsTheAnswerToAKeyIsNoFault() throws Exception {
        try (HostServer host = host(connection -> {
            show(connection);
            connection.read();
            connection.finish();
        })) {
            client.data("Connect(127.0.0.1:" + host.port() + ")");
            ScriptClient.Reply reply = client.ask("Enter");
            assertThat(reply.ok()).isTrue();
            assertThat(reply.fields()[3]).isEqualTo("N");
        }
    }

    @Test
    void aConnectionThatBreaksWhileAKeyWaits() throws Exception {
        try (HostServer host = host(connection -> {
            show(connection);
            connection.read();
            connection.reset();
        })) {
            client.data("Connect(127.0.0.1:" + host.port() + ")");
            assertThat(client.error("Enter"))
                    .isEqualTo("Enter(): Host disconnected: the connection broke: 127.0.0.1:" + host.port());
            assertThat(client.ask("Ignore").ok()).isTrue();
        }
    }

    @Test
    void aHostThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            client.data("Set(connectTimeout,1)");
            assertThat(client.error("Connect(127.0.0.1:" + silent.getLocalPort() + ")"))
                    .isEqualTo("Connect(): Connection failed: no answer within 1 seconds");
            try (Socket peer = silent.accept()) {
                assertThat(peer.getInputStream().read()).as("it is closed").isNegative();
            }
        }
        connectsToAnother();
    }

    @Test
    void aHostThatShowsNoScreen() throws Exception {
        try (HostServer host = host(connection -> {
            showAndWork(connection);
            connection.read();
        })) {
            client.data("Set(waitLimit,1)");
            assertThat(client.error("Connect(127.0.0.1:" + host.port() + ")")).isEqualTo("Connect(): Timed out");
            ScriptClient.Reply reply = client.ask("Ascii(0,0,5)");
            assertThat(reply.data()).as("it is connected all the same").containsExactly("HELLO");
            assertThat(reply.fields()[0] + reply.fields()[3]).isEqualTo("LC(127.0.0.1)");
        }
    }

    @Test
    void aHostThatIsNone() throws Exception {
        try (ServerSocket web = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket peer = web.accept(); OutputStream out = peer.getOutputStream()) {
                    out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    peer.shutdownOutput();
                    peer.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (java.io.IOException e) {
                    // it goes when it has seen what this is
                }
            });
            assertThat(client.error("Connect(127.0.0.1:" + web.getLocalPort() + ")"))
                    .isEqualTo("Connect(): Connection failed: the host ended the connection");
        }
        connectsToAnother();
    }

    @Test
    void aDeviceThatIsInUse() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); ScriptClient other = scripts.client()) {
            other.data("Connect(DEV01@127.0.0.1:" + demo.port() + ")");
            assertThat(client.error("Connect(DEV01@127.0.0.1:" + demo.port() + ")"))
                    .startsWith("Connect(): Connection failed: the host refused the device: 8902 ");
            client.data("Connect(DEV02@127.0.0.1:" + demo.port() + ")");
        }
    }

    /** Keys that come while the host works are kept, and typed when it asks. */
    @Test
    void typesAheadWhileTheHostWorks() throws Exception {
        try (DemoSystem demo = DemoSystem.start()) {
            client.data("Connect(127.0.0.1:" + demo.port() + ")");
            client.data("Set(aidWait,false)");
            client.data("String(\"demo\\tdemo\") Enter() String(5) Enter() PageDown() PF(12) String(90) Enter()");
            client.data("Wait(20,Disconnect)");
            assertThat(client.data("Query(DisconnectReason)")).containsExactly("the host ended the connection");
        }
    }

    @Test
    void moreThanCanBeKeptIsAnError() throws Exception {
        try (HostServer host = host(connection -> {
            showAndWork(connection);
            connection.read();
        })) {
            client.data("Set(aidWait,false)");
            client.data("Connect(127.0.0.1:" + host.port() + ") Expect(HELLO)");
            client.data("String(" + "x".repeat(1000) + ")");
            assertThat(client.data("Query(TypedAhead)")).containsExactly("1000");
            assertThat(client.error("String(" + "x".repeat(100) + ")")).startsWith("String(): operator error 0001 ");
            client.data("Reset");
            assertThat(client.data("Query(TypedAhead)")).containsExactly("0");
        }
    }

    @Test
    void aLineThatIsTooLongIsOneError() throws Exception {
        assertThat(client.error("Echo(" + "x".repeat(CommandInput.MAX_LINE) + ")"))
                .isEqualTo("Line longer than 65536 bytes");
        assertThat(client.data("Echo(" + "x".repeat(CommandInput.MAX_LINE - 6) + ")").get(0)).hasSize(65530);
    }

    @Test
    void bytesThatAreNoUtf8AreNoActionAndNoEnd() throws Exception {
        client.socket.getOutputStream().write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, '\n'});
        assertThat(client.reply().ok()).isFalse();
        assertThat(client.data("Echo(a)")).isEqualTo(List.of("a"));
    }

    private void connectsToAnother() throws Exception {
        try (DemoSystem demo = DemoSystem.start()) {
            client.data("Connect(127.0.0.1:" + demo.port() + ")");
        }
    }

    private static HostServer host(HostScript script) throws Exception {
        return HostServer.start(connection -> {
            connection.negotiate();
            script.run(connection);
        });
    }

    /** HELLO, and a field of 20 that the cursor is in. */
    private static void show(HostConnection connection) throws Exception {
        connection.write(HostRecord.put(Opcode.PUT_GET).add(screen(), readMdt(Cc1.NONE, Cc2.NONE)));
    }

    /** The same, but the host goes on to work and wants no input yet. */
    private static void showAndWork(HostConnection connection) throws Exception {
        connection.write(HostRecord.put(Opcode.OUTPUT_ONLY).add(screen()));
    }

    private static Command screen() {
        Command clear = clearUnit();
        Command write = wtd(Cc1.NONE, Cc2.UNLOCK, sba(1, 1), text("HELLO"), input(3, 3, 20), ic(3, 3));
        return out -> {
            clear.writeTo(out);
            write.writeTo(out);
        };
    }
}
