package dev.e5250.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.e5250.host.demo.DemoSystem;
import dev.e5250.session.CloseReason.Kind;
import dev.e5250.telnet.ProxySettings;

/** A session goes by the proxy of its settings, and says what was wrong with it. The talk itself is the transport's test. */
class ProxySessionTest {

    @Test
    void itReachesTheHostBehindTheProxy() throws Exception {
        try (DemoSystem demo = DemoSystem.start(); ServerSocket proxy = listen()) {
            Thread.ofVirtual().start(() -> relay(proxy, demo.port()));
            // a name that only the proxy knows
            Session session = session("host-behind.invalid", 23, proxy.getLocalPort());
            session.open().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(session.close().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS).kind()).isEqualTo(Kind.BY_USER);
        }
    }

    /** Answers of SOCKS: replies 2, 4 and 5 of RFC 1928 section 6, no method, and what is none. */
    @ParameterizedTest
    @CsvSource({"0500 05020001000000000000, PROXY_REFUSED, SOCKS 2", "0500 05040001000000000000, UNREACHABLE, a.invalid:23",
            "0500 05050001000000000000, REFUSED, a.invalid:23", "05FF, PROXY_LOGIN, ''", "48, PROXY_REFUSED, ''",
            "'', PROXY_UNREACHABLE, ''"})
    void itSaysWhatWasWrong(String answers, Kind kind, String detail) throws Exception {
        try (ServerSocket proxy = listen()) {
            Thread.ofVirtual().start(() -> answer(proxy, answers.split(" ")));
            Session session = session("a.invalid", 23, proxy.getLocalPort());
            session.open();
            assertThat(session.closed().get(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isEqualTo(new CloseReason(kind, detail));
        }
    }

    private static Session session(String host, int port, int proxyPort) {
        return new Session(SessionSettings.to(host, port).withProxy(
                Optional.of(ProxySettings.open(ProxySettings.Kind.SOCKS5, Client.loopback(), proxyPort))));
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** Hears one message before each answer. */
    private static void answer(ServerSocket proxy, String... answers) {
        try (Socket client = proxy.accept()) {
            byte[] message = new byte[512];
            for (String answer : answers) {
                client.getInputStream().read(message);
                client.getOutputStream().write(HexFormat.of().parseHex(answer));
            }
        } catch (IOException e) {
            // the client is gone
        }
    }

    /** Agrees to everything and connects to a port of this machine. */
    private static void relay(ServerSocket proxy, int port) {
        try (Socket client = proxy.accept(); Socket host = new Socket(InetAddress.getLoopbackAddress(), port)) {
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] message = new byte[512];
            in.read(message);
            out.write(HexFormat.of().parseHex("0500"));
            in.read(message);
            out.write(HexFormat.of().parseHex("05000001000000000000"));
            Thread back = Thread.ofVirtual().start(() -> copy(host, client));
            copy(client, host);
            back.join();
        } catch (IOException | InterruptedException e) {
            // one of both is gone
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // one of both is gone
        }
    }
}
