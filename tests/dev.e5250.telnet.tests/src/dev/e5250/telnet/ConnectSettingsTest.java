package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.e5250.telnet.ProxySettings.Kind;

/** What can be set, and what comes of it at the socket. */
class ConnectSettingsTest {

    @ParameterizedTest
    @CsvSource({"'', 23, 1", "' ', 23, 1", "a, 0, 1", "a, 65536, 1", "a, 23, 0", "a, 23, -1"})
    void whatCannotBeIsRefusedWhereItIsSet(String host, int port, int millis) {
        assertThatThrownBy(() -> ConnectSettings.direct(host, port, Duration.ofMillis(millis)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"SOCKS5, a, ''", "HTTP, a:b, c", "HTTP, 'a\r', c", "HTTP, a, 'c\nX: y'"})
    void aLoginThatAProxyCannotBeToldIsRefused(Kind kind, String user, String password) {
        ProxySettings proxy = ProxySettings.open(kind, "p", 1080);
        ProxyLogin login = new ProxyLogin(user, password.toCharArray());
        assertThatThrownBy(() -> proxy.as(login)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(user + ':');
    }

    @Test
    void aLoginOf255BytesIsTheLongestOfSocks() {
        ProxySettings proxy = ProxySettings.open(Kind.SOCKS5, "p", 1080);
        assertThat(proxy.as(new ProxyLogin("u".repeat(255), "p".repeat(255).toCharArray())).login()).isPresent();
        assertThatThrownBy(() -> proxy.as(new ProxyLogin("u".repeat(256), new char[] {'p'})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proxy.as(new ProxyLogin("u", "\u00E9".repeat(128).toCharArray())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTextContainsTheLogin() {
        ConnectSettings settings = ConnectSettings.direct("h", 23, Duration.ofSeconds(1))
                .through(ProxySettings.open(Kind.HTTP, "p", 8080).as(Proxies.login()));
        assertThat(settings.toString()).doesNotContain(Proxies.USER).doesNotContain(Proxies.PASSWORD);
    }

    /** A line end in the name would be a header of the sender's choice. */
    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nX: y", "a/b", "a@b", "a:b:g", "[::1", "a..b", "1.2.3.4:80", "%00", "::1\r\n"})
    void aNameThatIsNoneIsNotSentToAProxy(String host) {
        assertThatThrownBy(() -> RemoteHost.of(host, 23)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @CsvSource({"300.1.1.1, false", "1.2.3, false", "255.255.255.255, true", "::ffff:1.2.3.4, true", "dead, false",
            "AS_400.Example., false"})
    void addressesAndNamesAreToldApart(String host, boolean isAddress) throws Exception {
        assertThat(RemoteHost.of(host, 23).address().isPresent()).isEqualTo(isAddress);
    }

    @Test
    void aSilentPeerIsAskedWhetherItIsThere() throws Exception {
        Map<String, Integer> expected = Map.of("TCP_KEEPIDLE", KeepAlive.STANDARD.idle(), "TCP_KEEPINTERVAL",
                KeepAlive.STANDARD.interval(), "TCP_KEEPCOUNT", KeepAlive.STANDARD.count());
        try (Socket socket = SocketFactory.plain()) {
            assertThat(socket.getOption(StandardSocketOptions.SO_KEEPALIVE)).isTrue();
            for (SocketOption<?> option : socket.supportedOptions()) {
                if (expected.containsKey(option.name())) {
                    assertThat(socket.getOption(option)).as(option.name()).isEqualTo(expected.get(option.name()));
                }
            }
        }
    }
}
