package dev.e5250.telnet;

import static dev.e5250.telnet.ProxyException.Reason.LOGIN_REFUSED;
import static dev.e5250.telnet.ProxyException.Reason.TIMED_OUT;
import static dev.e5250.telnet.ProxySettings.Kind.SOCKS5;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 1928 and 1929, against a proxy that says what the test wants. */
class Socks5Test {
    private static final String GRANTED = "05 00 00 01 7F000001 1234";

    @ParameterizedTest
    @CsvSource({
            "as400.invalid, 050100030d61733430302e696e76616c696403e0",
            "10.1.2.3, 050100010a01020303e0",
            "::1, 050100040000000000000000000000000000000103e0",
            "b\u00FCcher.invalid, 0501000315786e2d2d62636865722d6b76612e696e76616c696403e0"})
    void theHostIsTheProxysToLookUp(String host, String request) throws Exception {
        StringBuilder heard = new StringBuilder();
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            heard.append(c.hex(3));
            c.send("05 00");
            heard.append(c.hex(request.length() / 2));
            c.send(GRANTED);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(SOCKS5, host, null));
            assertThat(heard).hasToString("050100" + request);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GRANTED, "05 00 00 04 00000000000000000000000000000001 1234", "05 00 00 03 03 616263 1234",
            "05 00 00 03 00 0000"})
    void itsOwnAddressIsOfAnyKind(String reply) throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            greet(c);
            c.send(reply);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(SOCKS5, "a.invalid", null));
        }
    }

    @ParameterizedTest
    @CsvSource({"00", "01"})
    void aLoginIsTakenOrNot(String status) throws Exception {
        byte[] password = Proxies.PASSWORD.getBytes(StandardCharsets.UTF_8);
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            assertThat(c.hex(4)).isEqualTo("05020002");
            c.send("05 02");
            byte[] login = c.in().readNBytes(3 + Proxies.USER.length() + password.length);
            assertThat(login[0]).isEqualTo((byte) 1);
            assertThat(login[1]).isEqualTo((byte) Proxies.USER.length());
            assertThat(login).endsWith(password);
            c.send("01" + status);
            c.hex(16);
            c.send(GRANTED);
            c.beHost();
        })) {
            HappyEyeballs source = proxy.source(SOCKS5, "a.invalid", Proxies.login());
            if (status.equals("00")) {
                Proxies.roundTrip(source);
            } else {
                assertThat(Proxies.failure(source).reason()).isEqualTo(LOGIN_REFUSED);
            }
        }
    }

    @Test
    void aLoginThatIsNotAskedForIsNotSent() throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.hex(4);
            c.send("05 00");
            assertThat(c.hex(16)).startsWith("05010003");
            c.send(GRANTED);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(SOCKS5, "a.invalid", Proxies.login()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, FAILED", "2, NOT_ALLOWED", "3, HOST_UNREACHABLE", "4, HOST_UNREACHABLE", "5, HOST_REFUSED",
            "6, HOST_UNREACHABLE", "7, FAILED", "8, FAILED", "255, FAILED"})
    void aRefusalSaysWhy(int reply, ProxyException.Reason reason) throws Exception {
        // some close before the rest of the reply
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            greet(c);
            c.send("05" + HexFormat.of().toHexDigits((byte) reply));
        })) {
            ProxyException e = Proxies.failure(proxy.source(SOCKS5, "a.invalid", null));
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.code()).isEqualTo("SOCKS " + reply);
        }
    }

    @ParameterizedTest
    @CsvSource({"05FF, false, LOGIN_REQUIRED", "05FF, true, LOGIN_UNKNOWN", "0502, false, NOT_A_PROXY",
            "0501, true, NOT_A_PROXY", "0400, false, NOT_A_PROXY", "485454502F, false, NOT_A_PROXY",
            "FFFD18, true, NOT_A_PROXY", "05, false, CLOSED", "'', false, CLOSED", "050205, true, NOT_A_PROXY",
            "050201, true, CLOSED", "0500 05, false, CLOSED", "0500 04000001, false, NOT_A_PROXY",
            "0500 05000002, false, NOT_A_PROXY", "0500 050000017F00, false, CLOSED",
            "0500 05000003FF41, false, CLOSED"})
    void whatIsNoAnswerEndsIt(String answer, boolean withLogin, ProxyException.Reason reason) throws Exception {
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.in().readNBytes(withLogin ? 4 : 3);
            c.send(answer);
            // all is read first: closing with bytes unread is a reset, which could overtake the answer
            if (answer.length() > 4) {
                c.in().readNBytes(withLogin ? 12 : 16);
            }
        })) {
            assertThat(Proxies.failure(proxy.source(SOCKS5, "a.invalid", withLogin ? Proxies.login() : null)).reason())
                    .isEqualTo(reason);
        }
    }

    @Test
    void slowIsGoodEnoughUntilTheTimeOut() throws Exception {
        byte[] answers = HexFormat.of().parseHex("0500" + GRANTED.replace(" ", ""));
        try (ScriptedProxy proxy = new ScriptedProxy(c -> {
            c.slowly(answers, 20);
            c.hex(3 + 16);
            c.beHost();
        })) {
            Proxies.roundTrip(proxy.source(SOCKS5, "a.invalid", null));
            assertThat(Proxies.failure(proxy.source(SOCKS5, "a.invalid", null, Duration.ofMillis(100))).reason())
                    .isEqualTo(TIMED_OUT);
        }
    }

    private static void greet(ScriptedProxy.Client client) throws IOException {
        client.hex(3);
        client.send("05 00");
        client.hex(16);
    }
}
