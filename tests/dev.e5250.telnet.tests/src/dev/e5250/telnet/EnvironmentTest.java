package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** NEW-ENVIRON, request and answer, byte by byte (RFC 1572, RFC 4777). */
class EnvironmentTest {
    /** SEND USERVAR IBMRSEED and eight bytes behind it, VAR, USERVAR: what IBM i sends. */
    private static final String IBM_I = "01 03 49424D5253454544 7D4C2319F28004B2 00 03";

    private final List<String> traced = new ArrayList<>();

    @Test
    void readsWhatIbmISends() {
        EnvironmentRequest request = read(IBM_I);
        assertThat(request.names()).containsExactly("IBMRSEED");
        assertThat(request.all()).isTrue();
        assertThat(request.seed()).isEqualTo(Hex.bytes("7D4C2319F28004B2"));
    }

    @ParameterizedTest
    @CsvSource({
            // a seed that holds marks, as it is and with its marks escaped
            "01 03 49424D5253454544 0001020300010203 00 03, 0001020300010203",
            "01 03 49424D5253454544 0200020102020203FFFFFFFF 00 03, 00010203FFFFFFFF",
            "01 03 49424D5253454544 0102030405060708, 0102030405060708"})
    void readsASeedWhateverIsInIt(String body, String seed) {
        assertThat(read(body).seed()).isEqualTo(Hex.bytes(seed));
    }

    @Test
    void readsNamesAndNothingAtAll() {
        assertThat(read("01 03 4445564E414D45").names()).containsExactly("DEVNAME");
        assertThat(read("01 03 4445564E414D45").all()).isFalse();
        assertThat(read("01").all()).isTrue();
        assertThat(read("01 00 55534552 03 4445564E414D45").names()).containsExactly("USER", "DEVNAME");
    }

    @Test
    void everyCutOfARequestIsRead() {
        byte[] whole = Hex.bytes(IBM_I);
        for (int length = 1; length <= whole.length; length++) {
            assertThat(EnvironmentRequest.read(whole, 0, length).names()).hasSizeLessThan(3);
        }
    }

    @Test
    void answersWhatIsAskedForEvenIfItIsNotDefined() {
        Environment environment = new Environment().put("DEVNAME", "DSP01").put("KBDTYPE", "USB");
        assertThat(environment.answer(read("01 03 4445564E414D45 03 58595A"), false))
                .isEqualTo(Hex.bytes("00 03 4445564E414D45 01 4453503031 03 58595A"));
        assertThat(environment.answer(read("01 03"), false))
                .isEqualTo(Hex.bytes("00 03 4445564E414D45 01 4453503031 03 4B424454595045 01 555342"));
    }

    @Test
    void marksInsideAValueAreEscaped() {
        Environment environment = new Environment().putSecret("A", Hex.bytes("00 01 02 03 04 FF"));
        assertThat(environment.answer(read("01"), false))
                .isEqualTo(Hex.bytes("00 03 41 01 0200 0201 0202 0203 04 FF"));
    }

    @Test
    void userIsAWellKnownVariableAndTheOthersAreIbms() {
        Environment environment = new Environment().put("USER", "ME").put("IBMCURLIB", "LIB");
        assertThat(environment.answer(read("01"), false))
                .isEqualTo(Hex.bytes("00 00 55534552 01 4D45 03 49424D4355524C4942 01 4C4942"));
    }

    @Test
    void aTraceHasStarsForSecrets() {
        Environment environment = new Environment().putSecret("IBMSUBSPW", "hunter2".getBytes(StandardCharsets.US_ASCII));
        String masked = new String(environment.answer(read("01"), true), StandardCharsets.ISO_8859_1);
        assertThat(masked).contains("IBMSUBSPW").contains("*").doesNotContain("hunter2");
    }

    /** RFC 4777 section 6: the ticket in place of user and password, each byte of it as it is, behind an ESC where it is a mark. */
    @Test
    void aTicketTakesThePlaceOfUserAndPassword() {
        char[] ticket = "\u0060\u0000\u00FF\u0003".toCharArray();
        SignOn signOn = new SignOn("", () -> ticket, SignOn.Method.TICKET, "LIB", "", "");
        Environment environment = new EnvironmentAnswers(TelnetSettings.of("T").withSignOn(signOn)).answer(read("01"))
                .orElseThrow();
        // IS USERVAR IBMTICKET VALUE, USERVAR IBMCURLIB VALUE LIB
        assertThat(environment.answer(read("01"), false)).isEqualTo(Hex.bytes(
                "00 03 49424D5449434B4554 01 60 0200 FF 0203 03 49424D4355524C4942 01 4C4942"));
        assertThat(ticket).containsOnly(' ');
        assertThat(environment.answer(read("01"), true)).isEqualTo(Hex.bytes(
                "00 03 49424D5449434B4554 01 2A 03 49424D4355524C4942 01 4C4942"));
    }

    @ParameterizedTest
    @EnumSource(value = SignOn.Method.class, names = "TICKET", mode = EnumSource.Mode.EXCLUDE)
    void signsOnWithTheLengthEachMethodHasAndWipesThePassword(SignOn.Method method) {
        char[] password = "AbCdEfGh".toCharArray();
        SignOn signOn = new SignOn("me", () -> password, method, "LIB", "", "MENU");
        EnvironmentRequest request = read(IBM_I);
        Environment environment = new EnvironmentAnswers(TelnetSettings.of("T").withSignOn(signOn)).answer(request)
                .orElseThrow();
        Map<String, byte[]> sent = parse(environment.answer(request, false));
        assertThat(sent).containsKeys("USER", "IBMRSEED", "IBMSUBSPW", "IBMCURLIB", "IBMIMENU")
                .doesNotContainKey("IBMPROGRAM");
        assertThat(sent.get("USER")).asString().isEqualTo("ME");
        int length = switch (method) {
        case CLEAR -> 8;
        case DES -> 8;
        case SHA1 -> 20;
        case SHA512 -> 64;
        case TICKET -> 0;
        };
        assertThat(sent.get("IBMSUBSPW")).hasSize(length);
        assertThat(sent.get("IBMRSEED")).hasSize(method == SignOn.Method.CLEAR ? 0 : 8);
        assertThat(password).containsOnly(' ');
        environment.wipe();
        assertThat(environment.answer(read("01"), false)).containsExactly(0);
    }

    @Test
    void withoutASeedOfTheHostNoSubstituteIsSent() {
        SignOn signOn = new SignOn("me", () -> "secret".toCharArray(), SignOn.Method.SHA1, "", "", "");
        Environment environment = new EnvironmentAnswers(TelnetSettings.of("T").withSignOn(signOn)).answer(read("01"))
                .orElseThrow();
        assertThat(environment.answer(read("01"), false)).containsExactly(0);
    }

    @Test
    void aCollisionIsAnsweredWithAnotherName() throws Exception {
        List<String> sent = new ArrayList<>();
        TelnetClient client = new TelnetClient(TelnetSettings.of("T").withDevice("DSP*"),
                bytes -> sent.add(new String(bytes, StandardCharsets.ISO_8859_1)), new RecordListener() {
                    @Override
                    public void record(byte[] buffer, int offset, int length) {
                        // none is sent
                    }

                    @Override
                    public void negotiated() {
                        // not in this test
                    }

                    @Override
                    public void deviceNameRefused() {
                        sent.add("refused");
                    }
                });
        byte[] ask = Hex.bytes("FFFA27 01 03 4445564E414D45 FFF0");
        for (int i = 0; i <= DeviceNames.MAX_TRIES; i++) {
            client.receiver().receive(ask, 0, ask.length);
        }
        assertThat(sent).hasSize(DeviceNames.MAX_TRIES + 1).last().isEqualTo("refused");
        assertThat(sent.get(0)).contains("DSP\u00FF");
        assertThat(sent.get(1)).contains("DSP1\u00FF");
        assertThat(sent.get(99)).contains("DSP99\u00FF");
        assertThat(sent).doesNotHaveDuplicates();
    }

    @Test
    void noSecretOfASignOnIsTraced() throws Exception {
        SignOn signOn = new SignOn("JOEUSER", () -> "hunter2".toCharArray(), SignOn.Method.CLEAR, "", "", "");
        TelnetClient client = new TelnetClient(TelnetSettings.of("T").withSignOn(signOn), bytes -> { }, null);
        client.setTrace(new TelnetTrace() {
            @Override
            public void received(byte[] bytes) {
                traced.add(Hex.text(bytes, 0, bytes.length));
            }

            @Override
            public void sent(byte[] bytes) {
                traced.add(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        byte[] ask = Hex.bytes("FFFA27" + IBM_I + "FFF0");
        client.receiver().receive(ask, 0, ask.length);
        assertThat(traced).hasSize(2);
        assertThat(traced.get(0)).doesNotContain("7D4C2319F28004B2");
        assertThat(traced.get(1)).contains("IBMSUBSPW").doesNotContain("hunter2", "JOEUSER");
        assertThat(signOn.toString()).doesNotContain("hunter2");
    }

    private static EnvironmentRequest read(String hex) {
        byte[] body = Hex.bytes(hex);
        return EnvironmentRequest.read(body, 0, body.length);
    }

    /** A host's reading of an answer. */
    private static Map<String, byte[]> parse(byte[] body) {
        Map<String, byte[]> variables = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        String name = null;
        for (int i = 1; i <= body.length; i++) {
            int value = i == body.length ? NewEnvironment.VAR : body[i];
            boolean escaped = value == NewEnvironment.ESC && i < body.length;
            if (!escaped && value >= 0 && value <= NewEnvironment.USERVAR) {
                if (value == NewEnvironment.VALUE) {
                    name = text.toString();
                } else if (name != null) {
                    variables.put(name, text.toString().getBytes(StandardCharsets.ISO_8859_1));
                    name = null;
                }
                text.setLength(0);
            } else {
                text.append((char) (body[escaped ? ++i : i] & 0xFF));
            }
        }
        return variables;
    }
}
