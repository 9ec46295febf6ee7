package dev.e5250.telnet;

import static dev.e5250.telnet.ProxyException.Reason.TIMED_OUT;
import static dev.e5250.telnet.ProxyException.Reason.TOO_LONG;
import static dev.e5250.telnet.ProxySettings.Kind.HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 section 9.3.6, against a proxy that says what the test wants. */
class HttpConnectTest {

    @ParameterizedTest
    @CsvSource({"as400.invalid, as400.invalid:992", "10.1.2.3, 10.1.2.3:992", "::1, [0:0:0:0:0:0:0:1]:992",
            "[::1], [0:0:0:0:0:0:0:1]:992", "b\u00FCcher.invalid, xn--bcher-kva.invalid:992"})
    void theHostIsTheProxysToLookUp(String host, String authority) throws Exception {
        StringBuilder heard = new StringBuilder();
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            heard.append(c.header());
            c.sendText("HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n");
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(HTTP, host, null));
            assertThat(heard).hasToString("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n");
        }
    }

    @Test
    void aLoginIsSentAtOnce() throws Exception {
        StringBuilder heard = new StringBuilder();
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            heard.append(c.header());
            c.sendText("HTTP/1.1 200\r\n\r\n");
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(HTTP, "a.invalid", Proxies.login()));
            String value = Base64.getEncoder().encodeToString((Proxies.USER + ':' + Proxies.PASSWORD)
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(heard).endsWith("\r\nProxy-Authorization: Basic " + value + "\r\n\r\n");
        }
    }

    /** Nothing of it is content, and bytes after the empty line are the host's. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0 200 OK\r\n\r\n", "HTTP/1.1 204 \r\nContent-Length: 5\r\n\r\n", "HTTP/1.1 200\n\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"})
    void thatIsAYes(String answer) throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.sendText(answer);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(HTTP, "a.invalid", null));
        }
    }

    @ParameterizedTest
    @CsvSource({"407, false, LOGIN_REQUIRED", "407, true, LOGIN_REFUSED", "403, true, NOT_ALLOWED",
            "401, false, NOT_ALLOWED", "502, false, HOST_UNREACHABLE", "503, false, HOST_UNREACHABLE",
            "504, true, HOST_UNREACHABLE", "405, false, FAILED", "101, false, FAILED", "302, false, FAILED",
            "999, false, FAILED", "000, false, FAILED"})
    void aRefusalSaysWhy(String status, boolean withLogin, ProxyException.Reason reason) throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.sendText("HTTP/1.1 " + status + " hostile\r\nX: hostile\r\n\r\nhostile");
        })) {
            ProxyException e = Proxies.failure(proxy.source(HTTP, "a.invalid", withLogin ? Proxies.login() : null));
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.code()).isEqualTo("HTTP " + Integer.parseInt(status));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', CLOSED", "HTTP/1.1, CLOSED", "HTTP/1.1 200 OK, CLOSED", "'HTTP/1.1 200 OK\n', CLOSED",
            "'HTTP/1.1 200 OK\nVia: x\n', CLOSED", "hostile, NOT_A_PROXY", "'\u0005\u0000', NOT_A_PROXY",
            "'\u00FF\u00FD\u0018', NOT_A_PROXY", "'HTTP/2 200\n\n', NOT_A_PROXY", "'HTTP/1.1 20\n\n', NOT_A_PROXY",
            "'HTTP/1.1 2000\n\n', NOT_A_PROXY", "'HTTP/1.1 -20 x\n\n', NOT_A_PROXY", "'HTTP/1.\n', NOT_A_PROXY",
            "'\nHTTP/1.1 200 OK\n\n', NOT_A_PROXY"})
    void whatIsNoAnswerEndsIt(String answer, ProxyException.Reason reason) throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.sendText(answer);
        })) {
            assertThat(Proxies.failure(proxy.source(HTTP, "a.invalid", null)).reason()).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 ", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\n"})
    void whatNeverEndsEndsAtTheLimit(String start) throws Exception {
        String more = start.endsWith("\n") ? "X: hostile\r\n".repeat(100) : "hostile".repeat(100);
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.sendText(start);
            while (true) {
                c.sendText(more);
            }
        })) {
            assertThat(Proxies.failure(proxy.source(HTTP, "a.invalid", null)).reason()).isEqualTo(TOO_LONG);
        }
    }

    @Test
    void interimAnswersWithoutEndEndAtTheLimit() throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            while (true) {
                c.sendText("HTTP/1.1 100 Continue\r\n\r\n");
            }
        })) {
            assertThat(Proxies.failure(proxy.source(HTTP, "a.invalid", null)).reason()).isEqualTo(TOO_LONG);
        }
    }

    @Test
    void slowIsGoodEnoughUntilTheTimeOut() throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.header();
            c.slowly("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 20);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(HTTP, "a.invalid", null));
            assertThat(Proxies.failure(proxy.source(HTTP, "a.invalid", null, Duration.ofMillis(100))).reason())
                    .isEqualTo(TIMED_OUT);
        }
    }
}
